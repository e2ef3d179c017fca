package dev.tierline.examples.replay.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NaiveHoursTest {
    @Test
    @DisplayName("lunch, a short Saturday, a closed Sunday")
    void ordinaryWeek() {
        NaiveHours hours = hours("Europe/Brussels", "Mon-Fri 08:00-12:00, 13:00-17:30; Sat 09:00-12:00");
        assertWorked("PT1H", hours, "2026-03-20T11:30:00+01:00", "2026-03-20T13:30:00+01:00");
        assertWorked("PT15H30M", hours, "2026-03-20T08:00:00+01:00", "2026-03-23T12:30:00+01:00");
        assertWorked("PT0S", hours, "2026-03-21T12:00:00+01:00", "2026-03-23T08:00:00+01:00");
        assertDue("2026-03-23T08:00:00.001+01:00", hours, "2026-03-21T12:00:00+01:00", "PT0.001S");
        assertDue("2026-03-21T12:00:00+01:00", hours, "2026-03-20T17:30:00+01:00", "PT3H");
        assertDue("2026-03-22T03:00:00+01:00", hours, "2026-03-22T03:00:00+01:00", "PT0S");
    }

    @Test
    void holidays() {
        NaiveHours hours =
                new NaiveHours(ZoneId.of("Europe/Brussels"), "Mon-Fri 08:00-18:00", Set.of(LocalDate.of(2026, 4, 3)));
        assertDue("2026-04-06T10:00:00+02:00", hours, "2026-04-02T16:00:00+02:00", "PT4H");
    }

    @Test
    @DisplayName("a spring night: 02:00 to 03:00 does not exist and moves forward by the hour")
    void springForward() {
        assertWorked("PT23H", "Mon-Sun 00:00-24:00", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
        assertWorked("PT0S", "Sun 02:00-03:00", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
        assertWorked("PT1H30M", "Sun 02:30-05:00", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
        assertWorked("PT1H30M", "Sun 01:00-02:30", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
        assertWorked("PT2H", "Sun 01:00-02:30,02:30-04:00", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
    }

    @Test
    @DisplayName("an autumn night: 02:00 to 03:00 exists twice; open at the first, closed at the last")
    void fallBack() {
        assertWorked("PT25H", "Mon-Sun 00:00-24:00", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
        assertWorked("PT2H", "Sun 02:00-03:00", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
        assertWorked("PT1H15M", "Sun 02:15-02:30", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
        assertWorked("PT4H", "Sun 01:00-02:30,02:30-04:00", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
        assertDue(
                "2026-10-25T02:30:00+01:00",
                hours("Europe/Brussels", "Sun 02:15-02:30"),
                "2026-10-24T00:00:00+02:00",
                "PT1H15M");
    }

    @Test
    @DisplayName("a date that a zone skipped has no hours")
    void skippedDate() {
        NaiveHours hours = hours("Pacific/Apia", "Mon-Sun 00:00-24:00");
        assertEquals(0, hours.spansOf(LocalDate.of(2011, 12, 30)).size());
        assertWorked("PT48H", hours, "2011-12-29T00:00:00-10:00", "2012-01-01T00:00:00+14:00");
    }

    @Test
    void acrossMidnight() {
        NaiveHours hours = hours("Europe/Brussels", "Fri 22:00-06:00");
        assertWorked("PT8H", hours, "2026-03-20T00:00:00+01:00", "2026-03-23T00:00:00+01:00");
        assertWorked("PT6H", hours, "2026-03-21T00:00:00+01:00", "2026-03-23T00:00:00+01:00");
    }

    @Test
    @DisplayName("a span across midnight belongs to the date it opens on, and a holiday closes what opens on it")
    void acrossMidnightAroundAHoliday() {
        NaiveHours hours =
                new NaiveHours(ZoneId.of("Europe/Brussels"), "Mon-Fri 22:00-06:00", Set.of(LocalDate.of(2026, 4, 2)));
        assertWorked("PT6H", hours, "2026-04-02T00:00:00+02:00", "2026-04-03T22:00:00+02:00");
        assertWorked("PT8H", hours, "2026-04-03T00:00:00+02:00", "2026-04-06T22:00:00+02:00");
        assertDue("2026-04-03T22:30:00+02:00", hours, "2026-04-02T04:00:00+02:00", "PT2H30M");
    }

    @Test
    @DisplayName("across midnight into a clock change")
    void acrossMidnightAndAClockChange() {
        assertWorked("PT7H", "Sat 22:00-06:00", "2026-03-28T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
        assertWorked("PT5H30M", "Sat 22:00-02:30", "2026-10-24T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
    }

    @Test
    @DisplayName("days over the week's end, in lists; hours past 24:00, to the millisecond; always")
    void otherForms() {
        assertWorked("PT32H", "Fri-Mon 08:00-16:00", "2026-03-16T16:00:00+01:00", "2026-03-23T16:00:00+01:00");
        assertWorked("PT24H", "Sat-Mon,Wed 20:00-02:00", "2026-03-17T12:00:00+01:00", "2026-03-24T12:00:00+01:00");
        assertWorked("PT27H", "Wed 09:00-36:00", "2026-03-17T12:00:00+01:00", "2026-03-24T12:00:00+01:00");
        assertWorked("PT0.5S", "Thu 12:00:15-12:00:15.500", "2026-03-17T12:00:00+01:00", "2026-03-24T12:00:00+01:00");
        assertWorked("PT25H", "24x7", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
    }

    @Test
    void never() {
        assertNull(hours("Europe/Brussels", "Sun 08:00-08:00,08:00-08:00")
                .after(Instant.EPOCH, Duration.ofDays(100_000).toMillis()));
        assertThrows(IllegalArgumentException.class, () -> hours("UTC", "Fri-Mom 08:00-18:00"));
    }

    private static NaiveHours hours(String zone, String text) {
        return new NaiveHours(ZoneId.of(zone), text, Set.of());
    }

    private static void assertWorked(String expected, String text, String from, String to) {
        assertWorked(expected, hours("Europe/Brussels", text), from, to);
    }

    private static void assertWorked(String expected, NaiveHours hours, String from, String to) {
        assertEquals(Duration.parse(expected), Duration.ofMillis(hours.millisBetween(at(from), at(to))));
    }

    private static void assertDue(String expected, NaiveHours hours, String from, String worked) {
        assertEquals(at(expected), hours.after(at(from), Duration.parse(worked).toMillis()));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
