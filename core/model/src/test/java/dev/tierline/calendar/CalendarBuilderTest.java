package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarBuilderTest {
    private static final LocalDate EVE = LocalDate.parse("2025-12-24");

    @Test
    @DisplayName("two regimes of one date are a fault beside any other, whatever was declared in between")
    void regimesOfOneDate() {
        CalendarBuilder builder = SupportCalendar.in("Nowhere/X")
                .weekly("Mon 08:00-12:00")
                .from(EVE, "Mon 08:00-12:00", "winter")
                .from(EVE.minusDays(90), "Mon 08:00-12:00", "autumn")
                .from(EVE, "Mon 08:00-12:00", "winter again");

        InvalidCalendarException invalid = assertThrows(InvalidCalendarException.class, builder::build);

        assertEquals(
                List.of("zone", "regimes[2]"),
                invalid.faults().stream().map(CalendarFault::path).toList());
    }

    @Test
    @DisplayName("every fault of a definition is reported at once, each with its path")
    void allFaults() {
        CalendarBuilder builder = SupportCalendar.in("Europe/Bruxelles")
                .named("help desk")
                .weekly("Mon 08:00-12:00,13:00-12:00; Tue 09:00-12:00,11:00-13:00; Foo 09:00-10:00; Wed")
                .from(EVE, "Mon-Fri 25:00-26:00", "winter")
                .from(EVE, WeeklyHours.CLOSED, "closed down")
                .closedOn(EVE, "Christmas Eve")
                .specialHours(EVE, "08:00-12:00", "short day")
                .closedOn(LocalDate.parse("2345-01-01"), "far")
                .holidays((from, to) -> List.of(new Holiday(EVE, "outside")), EVE.plusDays(1), EVE.plusDays(9))
                .holidays((from, to) -> List.of(), EVE, EVE.minusDays(1));

        InvalidCalendarException invalid = assertThrows(InvalidCalendarException.class, builder::build);

        assertEquals(
                List.of(
                        "zone",
                        "weekly.MON[1]",
                        "weekly.TUE[1]",
                        "weekly[2]",
                        "weekly[3]",
                        "regimes[0].MON[0]",
                        "holidays[0][0]",
                        "holidays[1]",
                        "regimes[1]",
                        "exceptions.2025-12-24",
                        "exceptions.2345-01-01"),
                invalid.faults().stream().map(CalendarFault::path).toList());
        invalid.faults().forEach(fault -> assertTrue(fault.problem().contains("expected"), fault.toString()));
        assertTrue(invalid.getMessage()
                .startsWith("calendar 'help desk' has 11 faults: zone: 'Europe/Bruxelles' is unknown; expected"));
        assertTrue(invalid.getMessage().contains("weekly.MON[1]: 13:00-12:00 ends before it starts; expected"));
    }

    @Test
    @DisplayName("weekly hours are needed, once")
    void weeklyOnce() {
        assertFaults("weekly", SupportCalendar.in("UTC"));
        assertFaults("weekly", SupportCalendar.in("UTC").weekly("closed").weekly("24x7"));
    }

    @Test
    @DisplayName("a date is replaced once, and no change is made twice; others stand beside each other")
    void duplicateDates() {
        assertFaults("exceptions.2025-12-24", utc().closedOn(EVE, "one").closedOn(EVE, "two"));
        assertFaults(
                "exceptions.2025-12-24",
                utc().specialHours(EVE, "08:00-09:00", "one").specialHours(EVE, "10:00-11:00", "two"));
        assertFaults(
                "exceptions.2025-12-24",
                utc().extraOpening(EVE, "08:00-09:00", "one").extraOpening(EVE, "08:00-09:00", "two"));
        utc().closedOn(EVE, "one")
                .extraOpening(EVE, "08:00-09:00", "two")
                .extraOpening(EVE, "08:30-10:00", "three")
                .closedOn(EVE, "08:15-08:20", "four")
                .build();
    }

    @Test
    @DisplayName("a holiday source is asked once, at build, for its horizon, and becomes data")
    void holidaySource() {
        List<String> asked = new ArrayList<>();
        HolidaySource source = (from, to) -> {
            asked.add(from + " to " + to);
            return List.of(new Holiday(EVE, "Eve"), new Holiday(EVE, "Eve"), new Holiday(EVE, "Other"));
        };
        CalendarBuilder builder = utc().holidays(source, EVE, EVE.plusYears(1));
        assertEquals(List.of(), asked);

        SupportCalendar calendar = builder.build();
        calendar.isWorkingDay(EVE);
        calendar.isWorkingDay(EVE.plusDays(1));

        assertEquals(List.of("2025-12-24 to 2026-12-24"), asked);
        CalendarDefinition.Hours hours = (CalendarDefinition.Hours) calendar.definition();
        assertEquals(
                List.of(new HolidayList(
                        EVE, EVE.plusYears(1), List.of(new Holiday(EVE, "Other"), new Holiday(EVE, "Eve")))),
                hours.holidays());
    }

    @Test
    @DisplayName("what a holiday source throws reaches whoever builds")
    void failingSource() {
        IllegalStateException down = new IllegalStateException("down");
        CalendarBuilder builder = utc().holidays(
                        (from, to) -> {
                            throw down;
                        },
                        EVE,
                        EVE);

        assertEquals(down, assertThrows(IllegalStateException.class, builder::build));
    }

    @Test
    @DisplayName("calendars are equal by definition, whatever the order of declaration and whatever was asked of them")
    void equality() {
        SupportCalendar one = utc().closedOn(EVE, "Eve")
                .closedOn(EVE.plusDays(1), "Christmas")
                .build();
        SupportCalendar other = SupportCalendar.in(ZoneId.of("UTC"))
                .closedOn(EVE.plusDays(1), "Christmas")
                .closedOn(EVE, "Eve")
                .weekly(WeeklyHours.of(
                        DayHours.of(DaySpan.of(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                        java.time.DayOfWeek.MONDAY,
                        java.time.DayOfWeek.TUESDAY))
                .build();
        one.isWorkingDay(EVE);
        one.isOpen(java.time.Instant.EPOCH);

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one, SupportCalendar.of(one.definition()));
        assertEquals("UTC Mon,Tue 09:00-17:00, 2 dated exceptions", one.toString());
        assertNotEquals(one, one.named("named"));
        assertNotEquals(one, utc().build());
        assertEquals(SupportCalendar.union(one, other), SupportCalendar.union(other, one));
        assertNotEquals(SupportCalendar.union(one, other), SupportCalendar.intersection(one, other));
        assertEquals(
                "'sun' union of ['always' Z 24x7, 'never' Z closed]",
                SupportCalendar.union(SupportCalendar.always(), SupportCalendar.never())
                        .named("sun")
                        .toString());
    }

    @Test
    @DisplayName("an operation needs an operand")
    void noOperand() {
        assertThrows(InvalidCalendarException.class, () -> new CalendarDefinition.Union("", List.of()));
        assertThrows(InvalidCalendarException.class, () -> new CalendarDefinition.Intersection("", List.of()));
    }

    private static CalendarBuilder utc() {
        return SupportCalendar.in("UTC").weekly("Mon,Tue 09:00-17:00");
    }

    private static void assertFaults(String path, CalendarBuilder builder) {
        InvalidCalendarException invalid = assertThrows(InvalidCalendarException.class, builder::build);
        assertEquals(
                List.of(path),
                invalid.faults().stream().map(CalendarFault::path).toList());
    }
}
