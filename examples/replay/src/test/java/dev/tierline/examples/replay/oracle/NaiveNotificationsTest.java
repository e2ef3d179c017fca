package dev.tierline.examples.replay.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the oracle says of notifications. Hours are Mon-Fri 08:00-18:00 in UTC, targets the defaults, so that a P1 ticket
 * warns after 3 and breaches after 4 hours, a P3 ticket after 18 and 24; a row is {@code ticket day time status priority},
 * the days those of March 2026 (the 2nd is a Monday).
 */
class NaiveNotificationsTest {
    @Test
    @DisplayName("each step once a ticket, whatever comes later")
    void once() {
        assertNotified(
                1,
                1,
                "A 02 08:00 queued 1",
                "A 02 13:00 resolved 1",
                "A 02 14:00 queued 3",
                "A 05 14:00 queued 1",
                "Z 20 08:00 closed 4");
        assertNotified(
                2, 1, "A 02 08:00 queued 1", "B 02 14:00 queued 1", "B 02 17:30 closed 1", "Z 20 08:00 closed 4");
        assertNotified(0, 0);
    }

    @Test
    @DisplayName("a clock that stops or pauses exactly when a step is due does not fire it, one that runs on does")
    void stoppedWhenDue() {
        assertNotified(0, 0, "A 02 08:00 queued 1", "A 02 11:00 resolved 1", "Z 20 08:00 closed 4");
        assertNotified(0, 0, "A 02 08:00 queued 1", "A 02 11:00 waiting_customer 1", "Z 20 08:00 closed 4");
        assertNotified(1, 0, "A 02 08:00 queued 1", "A 02 12:00 resolved 1", "Z 20 08:00 closed 4");
        assertNotified(1, 0, "A 02 15:00 queued 1", "A 03 08:00 resolved 1", "Z 20 08:00 closed 4");
        assertNotified(
                1,
                0,
                "A 02 08:00 queued 1",
                "A 02 11:00 waiting_customer 1",
                "A 04 20:00 queued 1",
                "A 04 20:01 closed 1",
                "Z 20 08:00 closed 4");
    }

    @Test
    @DisplayName("a change that puts a running or paused clock over fires there, one that stands still is judged later")
    void putOver() {
        assertNotified(1, 0, "A 02 08:00 queued 3", "A 02 11:30 waiting_customer 1", "Z 20 08:00 closed 4");
        assertNotified(
                1, 1, "A 02 08:00 queued 3", "A 02 12:30 queued 1", "A 02 12:31 closed 1", "Z 20 08:00 closed 4");
        assertNotified(0, 0, "A 02 08:00 queued 3", "A 02 12:30 resolved 1", "Z 20 08:00 closed 4");
        assertNotified(
                1,
                1,
                "A 02 08:00 queued 3",
                "A 02 12:30 resolved 1",
                "A 03 12:30 waiting_customer 1",
                "Z 20 08:00 closed 4");
    }

    @Test
    @DisplayName("a priority lowered when a step is due puts it off")
    void lowered() {
        assertNotified(0, 0, "A 02 08:00 queued 1", "A 02 11:00 queued 3", "Z 02 17:00 closed 4");
        assertNotified(1, 0, "A 02 08:00 queued 1", "A 02 11:00:00.001 queued 3", "Z 02 17:00 closed 4");
    }

    @Test
    @DisplayName("what is due at the last row is not sent any more, but a breach by that row is, with its warning")
    void lastRow() {
        assertNotified(0, 0, "A 02 08:00 queued 1", "Z 02 11:00 closed 4");
        assertNotified(1, 0, "A 02 08:00 queued 1", "Z 02 11:00:00.001 closed 4");
        assertNotified(1, 0, "A 02 08:00 queued 1", "Z 02 12:00 closed 4");
        assertNotified(1, 1, "A 02 08:00 queued 1", "Z 02 12:00:00.001 closed 4");
        assertNotified(0, 0, "A 02 08:00 queued 3", "A 02 11:30 queued 1");
        assertNotified(1, 1, "A 02 08:00 queued 3", "A 02 12:30 queued 1");
    }

    private static void assertNotified(long warnings, long breaches, String... rows) {
        Map<String, Long> expected = new TreeMap<>(Map.of("resolution-75", warnings, "resolution-breach", breaches));
        expected.values().removeAll(List.of(0L));
        assertEquals(expected, NaiveReplay.notifications(log(rows), settings()));
    }

    private static Log log(String... rows) {
        String text = Arrays.stream(rows)
                .map(row -> row.split(" ", -1))
                .map(row -> "%s,2026-03-%sT%sZ,%s,,,,%s,,,%n".formatted((Object[]) row))
                .collect(Collectors.joining("", LogText.HEADER + "\n", ""));
        return LogReader.read("log.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Settings settings() {
        return new Settings(ZoneId.of("UTC"), "Mon-Fri 08:00-18:00", new TreeMap<>(), Targets.DEFAULT);
    }
}
