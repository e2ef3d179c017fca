package dev.tierline.examples.replay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void plain() {
        assertEquals("""
                Replay of log.csv

                  tickets     4
                  rows        12,345, 678 of them changed nothing
                  time        2010-03-31 16:59 to 2010-04-01 16:59
                  calendar    Mon-Fri 08:00-18:00, Europe/Brussels
                  closed on   1 holiday
                  speed       8,230 rows a second - 1.5 s

                Status
                  queued                      1  ##########
                  assigned                    0
                  in_progress                 0
                  waiting_customer            0
                  waiting_vendor              0
                  waiting_internal            0
                  resolved                    0
                  closed                      3  ##############################
                  cancelled                   0

                Tier
                  tier 1                      1  ##########
                  tier 3                      2  ####################
                  no tier                     1  ##########

                Priority
                  P1                          3  ##############################
                  P2                          0
                  P3                          0
                  P4                          1  ##########

                Moves
                  escalations                12  ########################################
                  hand-backs                  8  ###########################
                  reopens                     4  #############

                First response          in time  breached    open
                  P1 in 30 min                2         1       0   66.7 %  #############.......
                  P2 in 1 h                   0         0       0        -
                  P3 in 4 h                   0         0       0        -
                  P4 in 8 h                   0         0       1        -

                Resolution              in time  breached    open
                  P1 in 4 h                   3         0       0  100.0 %  ####################
                  P2 in 8 h                   0         0       0        -
                  P3 in 24 h                  0         0       0        -
                  P4 in 40 h                  0         1       0    0.0 %  ....................

                Notifications
                  breach                      1  #############
                  warning                     3  ########################################
                """, String.join("\n", screen(Bar.in(StandardCharsets.US_ASCII))) + "\n");
    }

    @Test
    @DisplayName("blocks where the output can show them; never wider than 80 columns")
    void blocks() {
        List<String> lines = screen(Bar.in(StandardCharsets.UTF_8));
        assertTrue(lines.contains("  reopens                     4  █████████████▍"), lines::toString);
        assertTrue(lines.contains("  speed       8,230 rows a second · 1.5 s"), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines::toString);
    }

    @Test
    void nothing() {
        List<String> lines = Screen.lines(
                new Log("empty.csv", List.of()),
                settings(),
                Summary.of(new Replayed(List.of(), 0, 0, new TreeMap<>())),
                Duration.ZERO,
                Bar.in(StandardCharsets.US_ASCII));
        assertTrue(lines.contains("  tickets     0"), lines::toString);
        assertTrue(lines.contains("  speed       0 rows a second - 0.0 s"), lines::toString);
        assertEquals("  none", lines.get(lines.size() - 1));
    }

    @Test
    @DisplayName("a bar shows whatever is there, and is full only when all is")
    void bars() {
        Bar plain = Bar.in(StandardCharsets.US_ASCII);
        Bar blocks = Bar.in(StandardCharsets.UTF_8);
        assertEquals("#", plain.of(1, 1000, 10));
        assertEquals("▏", blocks.of(1, 1000, 10));
        assertEquals("", blocks.of(0, 1000, 10));
        assertEquals("", blocks.of(0, 0, 10));
        assertEquals("█████", blocks.of(5, 10, 10));
        assertEquals("#########.", plain.filled(999, 1000, 10));
        assertEquals("##########", plain.filled(1000, 1000, 10));
        assertEquals("░░░░", blocks.filled(0, 0, 4));
    }

    private static List<String> screen(Bar bar) {
        Log log = new Log("log.csv", List.of(row(1, 0), row(2, 24)));
        Summary summary = Summary.of(new Replayed(
                List.of(
                        Reports.ticket(1, Status.CLOSED, List.of(1), Reports.OPENED, null, null),
                        Reports.ticket(1, Status.CLOSED, List.of(1, 3), Reports.OPENED, null, null),
                        Reports.ticket(1, Status.CLOSED, List.of(3), Reports.OPENED, Reports.OPENED, null),
                        Reports.ticket(4, Status.QUEUED, List.of(), null, null, Reports.OPENED)),
                12345,
                678,
                new TreeMap<>(Map.of("warning", 3L, "breach", 1L))));
        return Screen.lines(log, settings(), summary, Duration.ofMillis(1500), bar);
    }

    private static LogRow row(int n, int hours) {
        return new LogRow(
                n,
                n + 1,
                "T-1",
                Reports.OPENED.plus(Duration.ofHours(hours)),
                Status.QUEUED,
                null,
                null,
                null,
                4,
                null,
                null,
                null);
    }

    private static Settings settings() {
        return new Settings(
                ZoneId.of("Europe/Brussels"),
                "Mon-Fri 08:00-18:00",
                new TreeMap<>(Map.of(LocalDate.of(2010, 4, 5), "Easter Monday")),
                Targets.DEFAULT);
    }
}
