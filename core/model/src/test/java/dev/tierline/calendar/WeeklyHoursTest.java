package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("texts that print as they were written")
    @ValueSource(
            strings = {
                "Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00",
                "Mon,Tue 09:00-17:00",
                "Mon 09:00-17:00; Tue 10:00-16:00; Wed 09:00-17:00",
                "Mon-Sun 22:00-06:00",
                "Mon-Fri 18:00-24:00",
                "Sat 13:00-36:00",
                "Sat 08:00-32:00",
                "Mon 08:00:30-12:00:00.005",
                "Mon 00:00-08:00,08:00-12:00",
                "Sun 00:00-48:00",
                "24x7",
                "closed",
            })
    void printsAsWritten(String text) {
        assertEquals(text, WeeklyHours.parse(text).toString());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("texts that mean the same")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 08:00-12:00,13:00-17:30;Sat 09:00-12:00 | Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00",
                "mon - FRI   8:00 - 12:00 , 13:00-17:30 ;; | !",
                "  monday-Friday 8:00-12:00 ; | Mon-Fri 08:00-12:00",
                "Mon, Wed,Fri-Sun 08:00-12:00 | Mon 08:00-12:00; Wed 08:00-12:00; Fri-Sun 08:00-12:00",
                "Sat-Mon 08:00-12:00 | Mon 08:00-12:00; Sat,Sun 08:00-12:00",
                "Mon 22:00-30:00 | Mon 22:00-06:00",
                "Mon 13:00-17:00,08:00-12:00; Tue closed | Mon 08:00-12:00,13:00-17:00",
                "Mon-Sun 00:00-24:00 | 24x7",
                "24X7 | 24x7",
                "Mon-Sun closed | closed",
            })
    void meansTheSame(String text, String printed) {
        if (printed.equals("!")) {
            assertThrows(InvalidCalendarException.class, () -> WeeklyHours.parse(text));
        } else {
            assertEquals(printed, WeeklyHours.parse(text).toString());
            assertEquals(WeeklyHours.parse(printed), WeeklyHours.parse(text));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("what is wrong with a text is said with its place")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 13:00-12:00 | MON[0] | 13:00-12:00 ends before it starts",
                "Mon-Fri 09:00-09:00 | MON[0] | 09:00-09:00 has no length",
                "Mon 24:00-25:00 | MON[0] | does not open within the day",
                "Mon 08:00-48:01 | MON[0] | closes too late",
                "Mon 08:60-09:00 | MON[0] | '08:60' in '08:60-09:00' is not a time of day",
                "Mon 8-12 | MON[0] | '8-12' is not a span",
                "Mon 08:00-12:00,,13:00-14:00 | MON[1] | '' is not a span",
                "Mon 08:00-12:00,11:59-13:00 | MON[1] | overlaps [0], 08:00-12:00",
                "Mon 22:00-06:00; Tue 05:59-07:00 | TUE[0] | starts before MON[0], 22:00-06:00, has ended",
                "Sun 22:00-06:00; Mon 05:00-07:00 | MON[0] | starts before SUN[0], 22:00-06:00, has ended",
                "Mon-Fri 08:00-12:00; Wed 13:00-14:00 | WED | named twice",
                "Foo 08:00-12:00 | [0] | 'Foo' is not a day",
                "Mon-Tue-Wed 08:00-12:00 | [0] | 'Mon-Tue-Wed' is not a day",
                "Mon 08:00-12:00; 13:00-14:00 | [1] | '13:00-14:00' is not days and hours",
                "Mon | [0] | 'Mon' is not days and hours",
                "'' | [0] | '' is not days and hours",
            })
    void faults(String text, String path, String problem) {
        InvalidCalendarException invalid = assertThrows(InvalidCalendarException.class, () -> WeeklyHours.parse(text));

        assertEquals(
                List.of(path),
                invalid.faults().stream().map(CalendarFault::path).toList());
        String said = invalid.faults().get(0).problem();
        assertEquals(problem, said.substring(said.indexOf(problem), said.indexOf(problem) + problem.length()), said);
        assertEquals(true, said.contains("expected"), said);
    }

    @Test
    @DisplayName("all faults of a text are said at once")
    void allFaults() {
        InvalidCalendarException invalid = assertThrows(
                InvalidCalendarException.class,
                () -> WeeklyHours.parse("Mon 09:00-09:00,x; Tue 22:00-06:00; Wed 05:00-07:00; Thu-Xyz 08:00-09:00"));

        assertEquals(
                List.of("MON[0]", "MON[1]", "[3]", "WED[0]"),
                invalid.faults().stream().map(CalendarFault::path).toList());
    }

    @Test
    @DisplayName("spans made of times: midnight closes a day, overnight goes on to the next")
    void spansOfTimes() {
        assertEquals(
                "18:00-24:00",
                DaySpan.of(LocalTime.of(18, 0), LocalTime.MIDNIGHT).toString());
        assertEquals(
                "22:00-06:00",
                DaySpan.overnight(LocalTime.of(22, 0), LocalTime.of(6, 0)).toString());
        assertEquals(
                "13:00-36:00",
                DaySpan.overnight(LocalTime.of(13, 0), LocalTime.of(12, 0)).toString());
        assertEquals(
                "08:00-33:00",
                DaySpan.overnight(LocalTime.of(8, 0), LocalTime.of(9, 0)).toString());
        assertThrows(InvalidCalendarException.class, () -> DaySpan.of(LocalTime.of(13, 0), LocalTime.of(12, 0)));
        assertThrows(InvalidCalendarException.class, () -> DaySpan.of(LocalTime.of(13, 0), LocalTime.ofNanoOfDay(1)));
        assertThrows(InvalidCalendarException.class, () -> new DaySpan(-1, 5));
        assertThrows(InvalidCalendarException.class, () -> new DaySpan(5, 2 * 86_400_000 + 1));
    }

    @Test
    @DisplayName("weeks are equal by what is open, day by day")
    void equality() {
        WeeklyHours one = WeeklyHours.of(DayHours.parse("08:00-12:00"), DayOfWeek.MONDAY);
        WeeklyHours other = new WeeklyHours(
                Map.of(DayOfWeek.MONDAY, DayHours.of(DaySpan.parse("08:00-12:00")), DayOfWeek.SUNDAY, DayHours.CLOSED));

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(DayHours.CLOSED, one.on(DayOfWeek.SUNDAY));
        assertEquals("closed", DayHours.parse(" Closed ").toString());
        assertEquals("00:00-24:00", DayHours.ALL_DAY.toString());
    }

    @Test
    @DisplayName("hostile texts are refused at once: endless blanks, days named thousands of times, texts without end")
    void hostileTexts() {
        assertThrows(InvalidCalendarException.class, () -> WeeklyHours.parse("a" + " ".repeat(50_000) + "x"));
        assertThrows(
                InvalidCalendarException.class, () -> WeeklyHours.parse("Mon,".repeat(20_000) + "Mon 08:00-09:00"));
        assertThrows(InvalidCalendarException.class, () -> WeeklyHours.parse("x".repeat(1_000_000)));
    }
}
