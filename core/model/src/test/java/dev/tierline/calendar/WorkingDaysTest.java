package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final SupportCalendar brussels = SupportCalendar.in("Europe/Brussels")
            .weekly("Mon-Fri 09:00-17:00")
            .closedOn(LocalDate.parse("2025-04-21"), "Easter Monday")
            .build();

    @Test
    @DisplayName("working days keep the local time, open or not, over a clock change too")
    void keepsLocalTime() {
        assertEquals(at("2025-03-31T06:30:00Z"), brussels.plusWorkingDays(at("2025-03-28T07:30:00Z"), 1));
        assertEquals(at("2025-03-28T07:30:00Z"), brussels.plusWorkingDays(at("2025-03-31T06:30:00Z"), -1));
        assertEquals(at("2025-04-22T20:15:30.123Z"), brussels.plusWorkingDays(at("2025-04-18T20:15:30.123456Z"), 1));
    }

    @Test
    @DisplayName("a start on a closed date counts from that date, which never counts itself")
    void closedStart() {
        assertEquals(at("2025-04-22T08:00:00Z"), brussels.plusWorkingDays(at("2025-04-19T08:00:00Z"), 1));
        assertEquals(at("2025-04-18T08:00:00Z"), brussels.plusWorkingDays(at("2025-04-21T08:00:00Z"), -1));
        assertEquals(at("2025-04-19T08:00:00Z"), brussels.plusWorkingDays(at("2025-04-19T08:00:00Z"), 0));
    }

    @Test
    @DisplayName("to the close of a working day; with 0, of the first one that does not close before the start")
    void toTheClose() {
        assertEquals(at("2025-04-22T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-18T08:00:00Z"), 1));
        assertEquals(at("2025-04-18T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-18T08:00:00Z"), 0));
        assertEquals(at("2025-04-18T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-18T15:00:00Z"), 0));
        assertEquals(at("2025-04-22T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-18T15:00:00.001Z"), 0));
        assertEquals(at("2025-04-22T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-20T08:00:00Z"), 0));
        assertEquals(at("2025-04-22T15:00:00Z"), brussels.closeAfterWorkingDays(at("2025-04-20T08:00:00Z"), 1));
        assertThrows(
                IllegalArgumentException.class, () -> brussels.closeAfterWorkingDays(at("2025-04-20T08:00:00Z"), -1));
    }

    @Test
    @DisplayName("a night shift belongs to the date on which it opens, and closes on the next morning")
    void nightShift() {
        SupportCalendar nights = SupportCalendar.in("Europe/Brussels")
                .weekly("Mon-Fri 22:00-06:00")
                .build();

        assertFalse(nights.isWorkingDay(LocalDate.parse("2025-06-14")));
        assertEquals(at("2025-06-14T04:00:00Z"), nights.closeAfterWorkingDays(at("2025-06-12T12:00:00Z"), 1));
    }

    @Test
    @DisplayName(
            "a local time that does not exist on the day moves by the gap; of one that exists twice, the first counts")
    void transitionDays() {
        SupportCalendar daily =
                SupportCalendar.in("Europe/Brussels").weekly("24x7").build();

        assertEquals(at("2025-03-30T01:30:00Z"), daily.plusWorkingDays(at("2025-03-29T01:30:00Z"), 1));
        assertEquals(at("2025-10-26T00:30:00Z"), daily.plusWorkingDays(at("2025-10-25T00:30:00Z"), 1));
    }

    @Test
    @DisplayName("the dates of a union are those of any operand, of a difference those with something left")
    void algebra() {
        SupportCalendar saturday =
                SupportCalendar.in("Asia/Tokyo").weekly("Sat 09:00-12:00").build();
        SupportCalendar shutdown = SupportCalendar.in("Europe/Brussels")
                .weekly("closed")
                .extraOpening(LocalDate.parse("2025-06-11"), "00:00-24:00", "shutdown")
                .extraOpening(LocalDate.parse("2025-06-12"), "09:00-16:59", "shutdown")
                .build();
        SupportCalendar union = SupportCalendar.union(brussels, saturday);
        SupportCalendar difference = SupportCalendar.difference(brussels, shutdown);

        assertTrue(union.isWorkingDay(LocalDate.parse("2025-06-14")));
        assertFalse(union.isWorkingDay(LocalDate.parse("2025-06-15")));
        assertFalse(difference.isWorkingDay(LocalDate.parse("2025-06-11")));
        assertTrue(difference.isWorkingDay(LocalDate.parse("2025-06-12")));
        assertFalse(SupportCalendar.intersection(brussels, saturday).isWorkingDay(LocalDate.parse("2025-06-14")));
        assertEquals(brussels.zone(), union.zone());
    }

    @Test
    @DisplayName("running out of working days, and dates outside the supported years, are refused")
    void refused() {
        LocalDate date = LocalDate.parse("2025-06-14");

        assertThrows(NoSuchMomentException.class, () -> brussels.plusWorkingDays(date, Integer.MAX_VALUE));
        assertThrows(NoSuchMomentException.class, () -> brussels.plusWorkingDays(date, Integer.MIN_VALUE));
        assertThrows(NoSuchMomentException.class, () -> SupportCalendar.never().plusWorkingDays(date, 1));
        assertThrows(CalendarRangeException.class, () -> brussels.plusWorkingDays(LocalDate.parse("1899-12-31"), 1));
        assertThrows(CalendarRangeException.class, () -> brussels.isWorkingDay(LocalDate.parse("2200-01-01")));
        assertEquals(
                LocalDate.parse("2199-12-31"),
                SupportCalendar.always().plusWorkingDays(LocalDate.parse("1900-01-01"), 109_572));
        assertEquals(
                LocalDate.parse("1900-01-01"),
                SupportCalendar.always().plusWorkingDays(LocalDate.parse("2199-12-31"), -109_572));
        assertThrows(
                NoSuchMomentException.class,
                () -> SupportCalendar.always().plusWorkingDays(LocalDate.parse("1900-01-01"), 109_573));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
