package dev.tierline.examples.replay.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The oracle's own examples. Hours are Mon-Fri 08:00-18:00 in UTC, targets the defaults; a row is {@code day time status
 * priority}, the days those of March 2026 (the 2nd is a Monday). Every log ends with a row of another ticket.
 */
class NaiveReplayTest {
    @Test
    @DisplayName("used up exactly at closing and stopped then: in time")
    void stoppedWhenDue() {
        TicketReport ticket = ticket("02 14:00 in_progress 1", "02 18:00 resolved 1", "end 20 08:00");
        assertResolution(ticket, "PT4H", null, null);
        assertFirstResponse(ticket, "PT0S", "02 14:00", null);
    }

    @Test
    @DisplayName("used up exactly at closing and still running after it: breached at closing, not at opening")
    void runningAfterClosing() {
        assertResolution(
                ticket("02 14:00 in_progress 1", "02 18:00:01 resolved 1", "end 20 08:00"), "PT4H", null, "02 18:00");
        assertResolution(
                ticket("02 14:00 in_progress 1", "03 08:00 resolved 1", "end 20 08:00"), "PT4H", null, "02 18:00");
    }

    @Test
    @DisplayName("a millisecond late is late")
    void millisecondLate() {
        assertResolution(
                ticket("02 10:00 in_progress 1", "02 14:00:00.001 closed 1", "end 20 08:00"),
                "PT4H0.001S",
                null,
                "02 14:00");
    }

    @Test
    @DisplayName("paused exactly when due: in time; resumed with nothing left: due at once")
    void pausedWhenDue() {
        assertResolution(
                ticket("02 10:00 in_progress 1", "02 14:00 waiting_customer 1", "end 20 08:00"), "PT4H", null, null);
        assertResolution(
                ticket("02 10:00 in_progress 1", "02 14:00 waiting_customer 1", "05 09:30 queued 1", "end 05 10:00"),
                "PT4H30M",
                null,
                "05 09:30");
        assertResolution(
                ticket("02 10:00 in_progress 1", "02 14:00 waiting_customer 1", "07 03:00 queued 1", "end 07 03:01"),
                "PT4H",
                null,
                "07 03:00");
    }

    @Test
    @DisplayName("waiting for a vendor or a colleague does not pause")
    void onlyTheCustomerPauses() {
        assertResolution(
                ticket(
                        "02 08:00 waiting_vendor 2",
                        "02 10:00 waiting_customer 2",
                        "02 17:00 waiting_internal 2",
                        "end 03 09:00"),
                "PT4H",
                "03 13:00",
                null);
    }

    @Test
    @DisplayName("facts of one instant count together: stopped and running again when due is running")
    void stoppedAndRunningAgain() {
        TicketReport ticket = ticket(
                "02 10:00 in_progress 1",
                "02 14:00 resolved 1",
                "02 14:00 in_progress 1",
                "02 14:10 resolved 1",
                "end 20 08:00");
        assertResolution(ticket, "PT4H10M", null, "02 14:00");
        assertEquals(1, ticket.reopens());
    }

    @Test
    @DisplayName("facts of one instant count together: running and stopped again when due is stopped")
    void runningAndStoppedAgain() {
        assertResolution(
                ticket("02 10:00 in_progress 1", "02 14:00 queued 1", "02 14:00 closed 1", "end 20 08:00"),
                "PT4H",
                null,
                null);
    }

    @Test
    @DisplayName("a raised priority that leaves less than nothing: breached at that instant")
    void raisedOverTheTarget() {
        assertResolution(
                ticket("02 08:00 in_progress 3", "02 14:00 in_progress 1", "02 15:00 closed 1", "end 20 08:00"),
                "PT7H",
                null,
                "02 14:00");
        assertResolution(
                ticket(
                        "02 08:00 in_progress 3",
                        "02 14:00 waiting_customer 3",
                        "03 20:00 waiting_customer 1",
                        "end 20 08:00"),
                "PT6H",
                null,
                "03 20:00");
    }

    @Test
    @DisplayName("a raised priority that leaves exactly nothing: breached if it runs on, in time if it is paused")
    void raisedToTheTarget() {
        assertResolution(
                ticket("02 08:00 in_progress 3", "02 12:00 in_progress 1", "02 12:01 closed 1", "end 20 08:00"),
                "PT4H1M",
                null,
                "02 12:00");
        assertResolution(
                ticket("02 08:00 in_progress 3", "02 12:00 waiting_customer 1", "end 20 08:00"), "PT4H", null, null);
    }

    @Test
    @DisplayName("a lowered priority keeps the time consumed and can save a clock when it is due, not later")
    void lowered() {
        assertResolution(
                ticket("02 14:00 in_progress 1", "02 18:00 in_progress 2", "end 03 09:00"), "PT5H", "03 12:00", null);
        assertResolution(
                ticket("02 14:00 in_progress 1", "02 18:00:00.001 in_progress 2", "end 03 09:00"),
                "PT5H",
                null,
                "02 18:00");
    }

    @Test
    @DisplayName("a priority raised and lowered at one instant was not raised")
    void raisedForNoTime() {
        assertResolution(
                ticket("02 08:00 in_progress 3", "02 14:00 in_progress 1", "02 14:00 in_progress 3", "end 02 15:00"),
                "PT7H",
                "04 12:00",
                null);
    }

    @Test
    @DisplayName("a clock that stands still is judged when the ticket comes back to life, into whatever status")
    void judgedOnComingBack() {
        assertResolution(
                ticket("02 08:00 in_progress 3", "02 14:00 resolved 3", "03 09:00 closed 1", "end 20 08:00"),
                "PT6H",
                null,
                null);
        assertResolution(
                ticket(
                        "02 08:00 in_progress 3",
                        "02 14:00 resolved 3",
                        "03 09:00 closed 1",
                        "04 07:00 queued 1",
                        "04 07:00 waiting_customer 1",
                        "end 20 08:00"),
                "PT6H",
                null,
                "04 07:00");
    }

    @Test
    @DisplayName("resolved and raised at one instant stands still")
    void raisedWhenResolved() {
        assertResolution(ticket("02 08:00 in_progress 3", "02 14:00 resolved 1", "end 20 08:00"), "PT6H", null, null);
    }

    @Test
    @DisplayName("a breach stays a fact: lowered, paused or solved later, it was breached; the reading goes on")
    void breachStays() {
        TicketReport ticket =
                ticket("02 08:00 in_progress 1", "02 13:00 in_progress 4", "03 09:00 closed 4", "end 20 08:00");
        assertResolution(ticket, "PT11H", null, "02 12:00");
        assertEquals(Duration.ofHours(40), ticket.resolution().target());
        assertEquals(Duration.ofHours(8), ticket.firstResponse().target());
    }

    @Test
    @DisplayName("due exactly at the last row of the log: not yet breached")
    void dueAtTheEnd() {
        assertResolution(ticket("02 08:00 in_progress 1", "end 02 12:00"), "PT4H", "02 12:00", null);
        assertResolution(ticket("02 08:00 in_progress 1", "end 02 12:00:00.001"), "PT4H0.001S", null, "02 12:00");
        assertResolution(
                ticket("02 08:00 queued 1", "02 12:00 waiting_customer 1", "07 23:00 queued 1"),
                "PT4H",
                "07 23:00",
                null);
    }

    @Test
    @DisplayName("put over its target by the last row of the log: breached there")
    void overAtTheEnd() {
        assertResolution(ticket("02 08:00 in_progress 3", "02 14:00 queued 1"), "PT6H", null, "02 14:00");
    }

    @Test
    @DisplayName("opened outside the hours, a clock waits for opening")
    void openedOutsideTheHours() {
        TicketReport ticket = ticket("07 22:00 queued 2", "09 09:00 waiting_customer 2", "end 20 08:00");
        assertFirstResponse(ticket, "PT1H", "09 09:00", null);
        assertEquals(day("07 22:00"), ticket.openedAt());
        assertFirstResponse(
                ticket("07 22:00 queued 2", "09 09:00:00.001 assigned 2", "end 20 08:00"), "PT90H", null, "09 09:00");
    }

    @Test
    @DisplayName("a first response given exactly at closing is in time, at the next opening it is late")
    void answeredAtClosing() {
        assertFirstResponse(
                ticket("02 14:00 queued 3", "02 18:00 in_progress 3", "end 20 08:00"), "PT4H", "02 18:00", null);
        assertFirstResponse(
                ticket("02 14:00 queued 3", "03 08:00 cancelled 3", "end 20 08:00"), "PT4H", "03 08:00", "02 18:00");
    }

    @Test
    @DisplayName("a response that is taken back at the same instant was given all the same")
    void answeredForNoTime() {
        assertFirstResponse(
                ticket("02 08:00 queued 1", "02 08:20 in_progress 1", "02 08:20 queued 1", "end 20 08:00"),
                "PT20M",
                "02 08:20",
                null);
    }

    @Test
    @DisplayName("the first response clock neither pauses nor starts again, and follows the priority until it is met")
    void firstResponseAndPriority() {
        assertFirstResponse(
                ticket("02 08:00 queued 4", "02 09:00 assigned 1", "02 09:30 in_progress 4", "end 20 08:00"),
                "PT1H30M",
                "02 09:30",
                "02 09:00");
        assertFirstResponse(
                ticket(
                        "02 08:00 queued 4",
                        "02 09:00 in_progress 1",
                        "02 10:00 closed 1",
                        "03 10:00 queued 1",
                        "end 20 08:00"),
                "PT1H",
                "02 09:00",
                null);
        assertFirstResponse(
                ticket("02 08:00 queued 4", "02 16:00 queued 3", "02 16:30 queued 4", "end 02 17:00"),
                "PT9H",
                null,
                "02 16:00");
    }

    @Test
    @DisplayName("tiers: repeats and rows without a tier change nothing")
    void tiers() {
        Log log = log(
                "A,2026-03-02T08:00:00Z,queued,,,,3,,,",
                "A,2026-03-02T08:00:00Z,queued,,2,,3,,,",
                "A,2026-03-02T08:00:01Z,queued,,,,3,,,",
                "A,2026-03-02T08:00:02Z,queued,,2,,3,,,",
                "A,2026-03-02T08:00:02Z,queued,,1,,3,,,",
                "A,2026-03-02T08:00:02Z,queued,,,,3,,,",
                "A,2026-03-02T08:00:03Z,queued,,3,,3,,,",
                "A,2026-03-02T08:00:04Z,queued,,0,,3,,,");
        TicketReport ticket = NaiveReplay.of(log, settings()).get(0);
        assertEquals(List.of(2, 1, 3, 0), ticket.tiers());
        assertEquals(1, ticket.escalations());
        assertEquals(2, ticket.handBacks());
        assertEquals(
                List.of(3, 4, 6),
                NaiveReplay.unchangedRows(log).stream().map(LogRow::n).toList());
    }

    @Test
    @DisplayName("reopens: only from resolved, closed, cancelled to a status outside these three")
    void reopens() {
        TicketReport ticket = ticket(
                "02 08:00 resolved 3",
                "02 08:01 closed 3",
                "02 08:02 resolved 3",
                "02 08:03 queued 3",
                "02 08:04 cancelled 3",
                "02 08:05 waiting_customer 3",
                "02 08:06 closed 3");
        assertEquals(2, ticket.reopens());
        assertEquals(Status.CLOSED, ticket.status());
    }

    @Test
    @DisplayName("team, agent and priority count as changes, channel, product and customer do not")
    void unchanged() {
        Log log = log(
                "A,2026-03-02T08:00:00Z,queued,X,1,a,3,,,",
                "B,2026-03-02T08:00:00Z,queued,X,1,a,3,,,",
                "A,2026-03-02T08:00:00Z,queued,X,1,a,3,phone,p,c",
                "A,2026-03-02T08:00:00Z,queued,,1,a,3,,,",
                "A,2026-03-02T08:00:00Z,queued,,1,,3,,,",
                "A,2026-03-02T08:00:00Z,queued,,1,,2,,,");
        assertEquals(
                List.of(3),
                NaiveReplay.unchangedRows(log).stream().map(LogRow::n).toList());
        assertEquals(
                List.of("A", "B"),
                NaiveReplay.of(log, settings()).stream()
                        .map(TicketReport::ticket)
                        .toList());
    }

    @Test
    void noRows() {
        assertEquals(List.of(), NaiveReplay.of(new Log("empty", List.of()), settings()));
    }

    private static void assertResolution(
            TicketReport ticket, String consumed, @Nullable String due, @Nullable String breached) {
        TicketReport.Resolution clock = ticket.resolution();
        assertEquals(Duration.parse(consumed), clock.consumed(), "consumed");
        assertInstant(due, clock.dueAt(), "due");
        assertInstant(breached, clock.breachedAt(), "breached");
    }

    private static void assertFirstResponse(
            TicketReport ticket, String consumed, @Nullable String met, @Nullable String breached) {
        TicketReport.FirstResponse clock = ticket.firstResponse();
        assertEquals(Duration.parse(consumed), clock.consumed(), "consumed");
        assertInstant(met, clock.metAt(), "met");
        assertInstant(breached, clock.breachedAt(), "breached");
    }

    private static void assertInstant(@Nullable String expected, @Nullable Instant found, String what) {
        if (expected == null) {
            assertNull(found, what);
        } else {
            assertEquals(day(expected), found, what);
        }
    }

    private static TicketReport ticket(String... rows) {
        String[] lines = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            String[] parts = rows[i].split(" ", -1);
            lines[i] = parts[0].equals("end")
                    ? "other," + day(parts[1] + " " + parts[2]) + ",closed,,,,4,,,"
                    : "ticket," + day(parts[0] + " " + parts[1]) + "," + parts[2] + ",,,," + parts[3] + ",,,";
        }
        return NaiveReplay.of(log(lines), settings()).get(0);
    }

    private static Instant day(String text) {
        String[] parts = text.split(" ", -1);
        String time = parts[1].length() == 5 ? parts[1] + ":00" : parts[1];
        return Instant.parse("2026-03-" + parts[0] + "T" + time + "Z");
    }

    private static Log log(String... lines) {
        String text = LogText.HEADER + "\n" + String.join("\n", lines) + "\n";
        return LogReader.read("log.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Settings settings() {
        return new Settings(ZoneId.of("UTC"), "Mon-Fri 08:00-18:00", new TreeMap<>(), Targets.DEFAULT);
    }
}
