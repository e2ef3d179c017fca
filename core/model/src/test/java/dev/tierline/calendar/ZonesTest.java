package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The daylight-saving policy, worked out by hand where zones did something odd. */
class ZonesTest {
    @ParameterizedTest(name = "{0}, {1}, hours {2}: open {3} to {4}")
    @DisplayName("what a date's hours become on a transition day")
    @CsvSource({
        // An hour is left out at 02:00.
        "Europe/Brussels,     2025-03-30, 01:00-04:00, 2025-03-30T00:00:00Z, 2025-03-30T02:00:00Z",
        "Europe/Brussels,     2025-03-30, 02:15-02:45, 2025-03-30T01:15:00Z, 2025-03-30T01:45:00Z",
        "Europe/Brussels,     2025-03-30, 01:30-02:00, 2025-03-30T00:30:00Z, 2025-03-30T01:00:00Z",
        // An hour is repeated from 02:00: open at the first, close at the last.
        "Europe/Brussels,     2025-10-26, 01:00-04:00, 2025-10-25T23:00:00Z, 2025-10-26T03:00:00Z",
        "Europe/Brussels,     2025-10-26, 02:15-02:45, 2025-10-26T00:15:00Z, 2025-10-26T01:45:00Z",
        "Europe/Brussels,     2025-10-26, 00:00-02:00, 2025-10-25T22:00:00Z, 2025-10-26T01:00:00Z",
        "Europe/Brussels,     2025-10-26, 03:00-04:00, 2025-10-26T02:00:00Z, 2025-10-26T03:00:00Z",
        // Midnight itself is left out, or lies at the end of what is repeated.
        "America/Sao_Paulo,   2018-11-04, 00:00-04:00, 2018-11-04T03:00:00Z, 2018-11-04T06:00:00Z",
        "America/Sao_Paulo,   2018-11-03, 22:00-24:00, 2018-11-04T01:00:00Z, 2018-11-04T03:00:00Z",
        "America/Sao_Paulo,   2018-11-03, 22:00-02:00, 2018-11-04T01:00:00Z, 2018-11-04T04:00:00Z",
        "America/Sao_Paulo,   2018-02-17, 22:00-24:00, 2018-02-18T00:00:00Z, 2018-02-18T03:00:00Z",
        "America/Sao_Paulo,   2018-02-17, 23:15-23:30, 2018-02-18T01:15:00Z, 2018-02-18T02:30:00Z",
        // Midnight itself is repeated: the day before closes at its last, the day opens at its first.
        "America/Havana,      2025-11-01, 20:00-24:00, 2025-11-02T00:00:00Z, 2025-11-02T05:00:00Z",
        "America/Havana,      2025-11-02, 00:00-06:00, 2025-11-02T04:00:00Z, 2025-11-02T11:00:00Z",
        // Half an hour, two hours, a change of the country's mind in the month of fasting.
        "Australia/Lord_Howe, 2025-04-06, 01:00-02:00, 2025-04-05T14:00:00Z, 2025-04-05T15:30:00Z",
        "Australia/Lord_Howe, 2025-10-05, 01:00-02:15, 2025-10-04T14:30:00Z, 2025-10-04T15:45:00Z",
        "Antarctica/Troll,    2025-03-30, 00:00-04:00, 2025-03-30T00:00:00Z, 2025-03-30T02:00:00Z",
        "Antarctica/Troll,    2025-10-26, 00:00-04:00, 2025-10-25T22:00:00Z, 2025-10-26T04:00:00Z",
        "Africa/Casablanca,   2025-02-23, 00:00-06:00, 2025-02-22T23:00:00Z, 2025-02-23T06:00:00Z",
        "Africa/Casablanca,   2025-04-06, 00:00-06:00, 2025-04-06T00:00:00Z, 2025-04-06T05:00:00Z",
        // Offsets with seconds, and a gap of 44 minutes and a half from midnight on.
        "Africa/Monrovia,     1971-06-01, 09:00-17:00, 1971-06-01T09:44:30Z, 1971-06-01T17:44:30Z",
        "Africa/Monrovia,     1972-01-07, 00:00-01:00, 1972-01-07T00:44:30Z, 1972-01-07T01:00:00Z",
        // The 30th of September 1969 was lived twice but for its first hour.
        "Pacific/Kwajalein,   1969-09-30, 09:00-17:00, 1969-09-29T22:00:00Z, 1969-10-01T05:00:00Z",
        // A night shift across a date that was left out is as long as any other.
        "Pacific/Apia,        2011-12-29, 22:00-06:00, 2011-12-30T08:00:00Z, 2011-12-30T16:00:00Z",
        "Pacific/Apia,        2011-12-31, 00:00-09:00, 2011-12-30T10:00:00Z, 2011-12-30T19:00:00Z",
    })
    void hoursOfADate(String zone, LocalDate date, String hours, Instant opens, Instant closes) {
        SupportCalendar calendar =
                closed(zone).specialHours(date, hours, "transition day").build();

        assertEquals(
                List.of(new OpenSpan(opens, closes)),
                calendar.spans(opens.minusSeconds(5 * 86_400), closes.plusSeconds(5 * 86_400)));
        assertTrue(calendar.isWorkingDay(date));
    }

    @ParameterizedTest(name = "{0}, {1}, hours {2}")
    @DisplayName("hours without length after shifting, and dates that a zone skipped, are empty")
    @CsvSource({
        "Europe/Brussels,     2025-03-30, 02:00-03:00",
        "Europe/Brussels,     2025-03-30, 02:30-03:15",
        "America/Los_Angeles, 2006-04-02, 02:30-03:15",
        "America/Sao_Paulo,   2018-11-04, 00:00-01:00",
        "Africa/Monrovia,     1972-01-07, 00:15-00:44:30",
        "Pacific/Apia,        2011-12-30, 00:00-24:00",
        "Pacific/Apia,        2011-12-30, 22:00-06:00",
        "Pacific/Kwajalein,   1993-08-21, 09:00-17:00",
        "Pacific/Kiritimati,  1994-12-31, 09:00-17:00",
    })
    void empty(String zone, LocalDate date, String hours) {
        SupportCalendar calendar =
                closed(zone).extraOpening(date, hours, "transition day").build();
        Instant around = date.atStartOfDay(calendar.zone()).toInstant();

        assertEquals(List.of(), calendar.spans(around.minusSeconds(5 * 86_400), around.plusSeconds(5 * 86_400)));
        assertFalse(calendar.isWorkingDay(date));
    }

    @Test
    @DisplayName("a skipped date is no working day, and a day on is the day after it")
    void skippedDate() {
        SupportCalendar apia =
                SupportCalendar.in("Pacific/Apia").weekly("Mon-Sun 09:00-17:00").build();
        Instant thursday = Instant.parse("2011-12-29T20:00:00Z");

        assertEquals(LocalDate.parse("2011-12-31"), apia.plusWorkingDays(LocalDate.parse("2011-12-29"), 1));
        assertEquals(Instant.parse("2011-12-30T20:00:00Z"), apia.plusWorkingDays(thursday, 1));
        assertEquals(Instant.parse("2011-12-31T03:00:00Z"), apia.closeAfterWorkingDays(thursday, 1));
        assertEquals(
                WorkingTime.ofHours(32),
                apia.between(Instant.parse("2011-12-28T19:00:00Z"), Instant.parse("2012-01-01T03:00:00Z")));
    }

    @Test
    @DisplayName("a break takes out a repeated hour from its first to its last")
    void closedHoursInARepeatedHour() {
        SupportCalendar calendar = SupportCalendar.in("Europe/Brussels")
                .weekly("Sun 00:00-06:00")
                .closedOn(LocalDate.parse("2025-10-26"), "02:00-02:30", "backup")
                .build();

        assertEquals(
                List.of(
                        new OpenSpan(Instant.parse("2025-10-25T22:00:00Z"), Instant.parse("2025-10-26T00:00:00Z")),
                        new OpenSpan(Instant.parse("2025-10-26T01:30:00Z"), Instant.parse("2025-10-26T05:00:00Z"))),
                calendar.spans(Instant.parse("2025-10-25T12:00:00Z"), Instant.parse("2025-10-26T12:00:00Z")));
    }

    private static CalendarBuilder closed(String zone) {
        return SupportCalendar.in(zone).weekly(WeeklyHours.CLOSED);
    }
}
