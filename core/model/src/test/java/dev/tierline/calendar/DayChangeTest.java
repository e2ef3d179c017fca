package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What beats what on exceptional dates; Wednesday 2025-06-11 is the date, in UTC. */
class DayChangeTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2025-06-11");

    @Test
    @DisplayName("a closed date lets the night shift of the evening before end, and takes its own with its morning")
    void closedDateAndNightShifts() {
        CalendarBuilder nights = nights().closedOn(WEDNESDAY, "Inventory");

        assertEquals("10T22:00-11T06:00 12T22:00-13T06:00", spans(nights));
        assertFalse(nights.build().isWorkingDay(WEDNESDAY));
    }

    @Test
    @DisplayName("closed hours of 00:00-24:00 close a date from midnight to midnight, and nothing else")
    void closedFromMidnightToMidnight() {
        CalendarBuilder nights = nights().closedOn(WEDNESDAY, "00:00-24:00", "Move");

        assertEquals("10T22:00-11T00:00 12T00:00-12T06:00 12T22:00-13T06:00", spans(nights));
        assertTrue(nights.build().isWorkingDay(WEDNESDAY));
    }

    @Test
    @DisplayName("special hours replace the date's own hours, across midnight too")
    void specialHours() {
        assertEquals(
                "10T22:00-11T06:00 11T20:00-12T02:00 12T22:00-13T06:00",
                spans(nights().specialHours(WEDNESDAY, "20:00-02:00", "Party")));
        assertEquals(
                "10T09:00-10T17:00 11T05:00-11T09:30 12T09:00-12T17:00",
                spans(days().specialHours(WEDNESDAY, "05:00-07:00,07:00-09:30", "Early")));
    }

    @Test
    @DisplayName("extra openings come on top, even of a closed date, and closed hours go off last")
    void extraOpeningsAndClosedHours() {
        assertEquals(
                "10T09:00-10T17:00 11T08:00-11T19:00 12T09:00-12T17:00",
                spans(days().extraOpening(WEDNESDAY, "08:00-10:00", "Early")
                        .extraOpening(WEDNESDAY, "16:00-19:00", "Late")));
        assertEquals(
                "10T09:00-10T17:00 11T08:00-11T10:00 12T09:00-12T17:00",
                spans(days().closedOn(WEDNESDAY, "Inventory").extraOpening(WEDNESDAY, "08:00-10:00", "Hotline")));
        assertEquals(
                "10T09:00-10T17:00 11T08:00-11T09:30 11T12:00-11T17:00 12T09:00-12T17:00",
                spans(days().closedOn(WEDNESDAY, "09:30-12:00", "Drill")
                        .extraOpening(WEDNESDAY, "08:00-10:00", "Early")));
    }

    @Test
    @DisplayName("a dated exception beats a holiday and a recurring one; of those, closed beats special hours")
    void ranks() {
        HolidaySource source = (from, to) -> List.of(new Holiday(WEDNESDAY, "Founders' Day"));
        YearlyRule rule = new YearlyRule.Fixed(MonthDay.from(WEDNESDAY));
        DayChange special = new DayChange.SpecialHours(DayHours.parse("10:00-11:00"));
        DayChange other = new DayChange.SpecialHours(DayHours.parse("14:00-15:00"));

        assertEquals(
                "10T09:00-10T17:00 11T10:00-11T12:00 12T09:00-12T17:00",
                spans(days().holidays(source, WEDNESDAY, WEDNESDAY)
                        .everyYear(rule, new DayChange.Closed(), "yearly")
                        .specialHours(WEDNESDAY, "10:00-12:00", "we work")));
        assertEquals(
                "10T09:00-10T17:00 12T09:00-12T17:00",
                spans(days().everyYear(rule, special, "short").holidays(source, WEDNESDAY, WEDNESDAY)));
        assertEquals(
                "10T09:00-10T17:00 11T10:00-11T11:00 12T09:00-12T17:00",
                spans(days().everyYear(rule, special, "short").everyYear(rule, other, "shorter")));
    }

    @Test
    @DisplayName("a regime leaves the past, and a night shift under way, as they were")
    void regimes() {
        CalendarBuilder builder = nights().from(LocalDate.parse("2025-06-12"), "Mon-Fri 12:00-13:00", "trial")
                .from(LocalDate.parse("2025-06-11"), "Mon-Fri 08:00-16:00", "summer hours");

        assertEquals("10T22:00-11T06:00 11T08:00-11T16:00 12T12:00-12T13:00", spans(builder));
    }

    @Test
    @DisplayName("recurring exceptions hold every year, observed ones over the turn of the year")
    void recurring() {
        SupportCalendar calendar = SupportCalendar.in("UTC")
                .weekly("Mon-Fri 09:00-17:00")
                .everyYear(
                        new YearlyRule.Observed(new YearlyRule.Fixed(MonthDay.of(1, 1)), Observance.NEAREST_WEEKDAY),
                        new DayChange.Closed(),
                        "New Year")
                .everyYear(
                        new YearlyRule.NthWeekday(Month.NOVEMBER, java.time.DayOfWeek.THURSDAY, 4),
                        new DayChange.Closed(),
                        "Thanksgiving")
                .build();

        assertFalse(calendar.isWorkingDay(LocalDate.parse("2021-12-31")));
        assertTrue(calendar.isWorkingDay(LocalDate.parse("2020-12-31")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2023-01-02")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2025-11-27")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2099-11-26")));
        assertTrue(calendar.isWorkingDay(LocalDate.parse("2025-11-20")));
    }

    private static CalendarBuilder nights() {
        return SupportCalendar.in("UTC").weekly("Tue-Thu 22:00-06:00");
    }

    private static CalendarBuilder days() {
        return SupportCalendar.in("UTC").weekly("Tue-Thu 09:00-17:00");
    }

    /** Tuesday noon to Friday noon, or from Tuesday's first hour, as day and time of both ends. */
    private static String spans(CalendarBuilder builder) {
        return builder
                .build()
                .spans(Instant.parse("2025-06-10T06:00:00Z"), Instant.parse("2025-06-13T12:00:00Z"))
                .stream()
                .map(span -> span.start().toString().substring(8, 16) + "-"
                        + span.end().toString().substring(8, 16))
                .collect(Collectors.joining(" "));
    }
}
