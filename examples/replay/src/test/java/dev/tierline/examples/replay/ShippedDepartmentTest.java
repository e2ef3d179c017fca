package dev.tierline.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.oracle.NaiveReplay;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedDepartmentTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Log LOG = ShippedDepartment.log();
    private static final List<TicketReport> REPORT = NaiveReplay.of(
            LOG, new Settings(BRUSSELS, "Mon-Fri 08:00-18:00", ShippedDepartment.holidays(), Targets.DEFAULT));

    @Test
    @DisplayName("about 200 tickets over two weeks around the clock change, with a holiday on a working day")
    void size() {
        assertEquals(199, REPORT.size());
        assertEquals(1138, LOG.rows().size());
        LocalDate first = LOG.start().orElseThrow().atZone(BRUSSELS).toLocalDate();
        LocalDate last = LOG.end().orElseThrow().atZone(BRUSSELS).toLocalDate();
        assertEquals(LocalDate.of(2026, 3, 23), first);
        assertEquals(LocalDate.of(2026, 4, 5), last);
        assertEquals(Map.of(LocalDate.of(2026, 4, 3), "Good Friday"), ShippedDepartment.holidays());
    }

    @Test
    @DisplayName("every status, tier, priority and channel, two regions, and all that departments do")
    void variety() {
        assertEquals(Set.of(Status.values()), all(LogRow::status));
        assertEquals(Set.of(1, 2, 3), all(LogRow::tier));
        assertEquals(Set.of(1, 2, 3, 4), all(LogRow::priority));
        assertEquals(Set.of("phone", "e-mail", "chat", "web form", "remote session", "on-site"), all(LogRow::channel));
        assertEquals(
                Set.of(
                        "Service Desk Benelux",
                        "Service Desk Iberia",
                        "Applications Benelux",
                        "Applications Iberia",
                        "Infrastructure Benelux",
                        "Platform Experts"),
                all(LogRow::team));
        assertEquals(17, NaiveReplay.unchangedRows(LOG).size());
        assertTrue(LOG.rows().stream().anyMatch(row -> row.tier() == null && row.team() != null));
        assertTrue(REPORT.stream().mapToInt(TicketReport::escalations).sum() > 100);
        assertTrue(REPORT.stream().mapToInt(TicketReport::handBacks).sum() > 20);
        assertTrue(REPORT.stream().mapToInt(TicketReport::reopens).sum() > 10);
        assertTrue(REPORT.stream()
                        .filter(ticket -> ticket.firstResponse().breachedAt() != null)
                        .count()
                > 5);
        assertTrue(REPORT.stream()
                        .filter(ticket -> ticket.resolution().breachedAt() != null)
                        .count()
                > 15);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            SR-4110 | solved exactly at closing, when due             |  14400 | - | -
            SR-4137 | due at closing, solved at the next opening      |  14400 | - | 2026-03-24T17:00:00Z
            SR-4173 | paused exactly when due, resumed next day       |  30600 | - | 2026-03-27T09:30:00Z
            SR-4104 | raised to P1 after eight hours                  |  31200 | - | 2026-03-23T16:00:00Z
            SR-4103 | raised while resolved, back into waiting        |  19800 | - | 2026-03-25T10:00:00Z
            SR-4192 | due over the clock change, solved then          |  28800 | - | -
            SR-4194 | due over the clock change, solved a second late |  28801 | - | 2026-03-30T11:00:00Z
            SR-4153 | solved and back at the same instant, when due   |  15600 | - | 2026-03-25T12:00:00Z
            SR-4242 | lowered to P3 when due                          |  18000 | - | -
            SR-4292 | running into the holiday and past the log       |   7200 | 2026-04-06T08:00:00Z | -
            SR-4278 | resumed with nothing left in the last row       |  14400 | 2026-04-05T18:15:00Z | -
            """)
    void resolution(String id, String what, long seconds, @Nullable Instant dueAt, @Nullable Instant breachedAt) {
        TicketReport.Resolution clock = ticket(id).resolution();
        assertEquals(seconds, clock.consumed().toSeconds(), what);
        assertEquals(dueAt, clock.dueAt(), what);
        assertEquals(breachedAt, clock.breachedAt(), what);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            SR-4138 | answered exactly at closing, when due          | 14400 | 2026-03-24T17:00:00Z | -
            SR-4163 | due at closing, answered at the next opening   | 14400 | 2026-03-26T07:00:00Z | 2026-03-25T17:00:00Z
            SR-4200 | opened in the night of the clock change        |  3600 | 2026-03-30T07:00:00Z | -
            """)
    void firstResponse(String id, String what, long seconds, @Nullable Instant metAt, @Nullable Instant breachedAt) {
        TicketReport.FirstResponse clock = ticket(id).firstResponse();
        assertEquals(seconds, clock.consumed().toSeconds(), what);
        assertEquals(metAt, clock.metAt(), what);
        assertEquals(breachedAt, clock.breachedAt(), what);
    }

    @Test
    @DisplayName("a ticket that went to and fro, and one that nobody had")
    void hands() {
        TicketReport pingPong = ticket("SR-4210");
        assertEquals(List.of(1, 2, 1, 2, 3, 1), pingPong.tiers());
        assertEquals(3, pingPong.escalations());
        assertEquals(2, pingPong.handBacks());
        TicketReport nobodys = ticket("SR-4235");
        assertEquals(List.of(), nobodys.tiers());
        assertEquals(Status.CANCELLED, nobodys.status());
    }

    private static TicketReport ticket(String id) {
        return REPORT.stream()
                .filter(ticket -> ticket.ticket().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Set<T> all(Function<LogRow, @Nullable T> part) {
        return LOG.rows().stream().map(part).filter(value -> value != null).collect(Collectors.toSet());
    }
}
