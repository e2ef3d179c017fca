package dev.tierline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyRuleTest {
    @ParameterizedTest(name = "{0}: {1} and {2}")
    @DisplayName("Easter Sundays of both churches, from published tables")
    @CsvSource({
        "1900, 1900-04-15, 1900-04-22",
        "1943, 1943-04-25, 1943-04-25",
        "1954, 1954-04-18, 1954-04-25",
        "1981, 1981-04-19, 1981-04-26",
        "2000, 2000-04-23, 2000-04-30",
        "2008, 2008-03-23, 2008-04-27",
        "2011, 2011-04-24, 2011-04-24",
        "2016, 2016-03-27, 2016-05-01",
        "2019, 2019-04-21, 2019-04-28",
        "2024, 2024-03-31, 2024-05-05",
        "2025, 2025-04-20, 2025-04-20",
        "2038, 2038-04-25, 2038-04-25",
        "2049, 2049-04-18, 2049-04-25",
        "2076, 2076-04-19, 2076-04-26",
        "2099, 2099-04-12, 2099-04-12",
    })
    void easter(int year, LocalDate western, LocalDate orthodox) {
        assertEquals(western, Computus.WESTERN.easterSunday(year));
        assertEquals(orthodox, Computus.ORTHODOX.easterSunday(year));
    }

    @Test
    @DisplayName("each rule names its date, or none")
    void rules() {
        assertDate("2025-07-21", new YearlyRule.Fixed(MonthDay.of(7, 21)), 2025);
        assertDate("2024-02-29", new YearlyRule.Fixed(MonthDay.of(2, 29)), 2024);
        assertNone(new YearlyRule.Fixed(MonthDay.of(2, 29)), 2025);
        assertDate("2025-11-27", new YearlyRule.NthWeekday(Month.NOVEMBER, DayOfWeek.THURSDAY, 4), 2025);
        assertDate("2025-05-26", new YearlyRule.NthWeekday(Month.MAY, DayOfWeek.MONDAY, -1), 2025);
        assertDate("2025-06-23", new YearlyRule.NthWeekday(Month.JUNE, DayOfWeek.MONDAY, -2), 2025);
        assertDate("2025-03-31", new YearlyRule.NthWeekday(Month.MARCH, DayOfWeek.MONDAY, 5), 2025);
        assertNone(new YearlyRule.NthWeekday(Month.APRIL, DayOfWeek.MONDAY, 5), 2025);
        assertNone(new YearlyRule.NthWeekday(Month.APRIL, DayOfWeek.MONDAY, -5), 2025);
        assertDate("2025-06-21", new YearlyRule.WeekdayFrom(MonthDay.of(6, 20), DayOfWeek.SATURDAY), 2025);
        assertDate("2025-05-19", new YearlyRule.WeekdayUntil(MonthDay.of(5, 24), DayOfWeek.MONDAY), 2025);
        assertDate("2025-04-18", new YearlyRule.FromEaster(Computus.WESTERN, -2), 2025);
        assertDate("2025-05-29", new YearlyRule.FromEaster(Computus.WESTERN, 39), 2025);
        YearlyRule independence = new YearlyRule.Fixed(MonthDay.of(7, 4));
        assertDate("2020-07-03", new YearlyRule.Observed(independence, Observance.NEAREST_WEEKDAY), 2020);
        assertDate("2021-07-05", new YearlyRule.Observed(independence, Observance.NEAREST_WEEKDAY), 2021);
        assertDate("2020-07-06", new YearlyRule.Observed(independence, Observance.MONDAY_AFTER_WEEKEND), 2020);
        assertDate("2020-07-04", new YearlyRule.Observed(independence, Observance.MONDAY_AFTER_SUNDAY), 2020);
        assertDate("2025-07-04", new YearlyRule.Observed(independence, Observance.NEAREST_WEEKDAY), 2025);
        assertDate("2025-07-04", new YearlyRule.Years(independence, 2025, 2026), 2025);
        assertNone(new YearlyRule.Years(independence, 2025, 2026), 2024);
        assertNone(new YearlyRule.Years(independence, 2025, 2026), 2027);
    }

    @Test
    @DisplayName("Christmas and Boxing Day of the United Kingdom when they fall on a weekend")
    void boxingDay() {
        Observance twoDays = new Observance(Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 2));
        YearlyRule christmas = new YearlyRule.Observed(new YearlyRule.Fixed(MonthDay.of(12, 25)), twoDays);
        YearlyRule boxing = new YearlyRule.Observed(new YearlyRule.Fixed(MonthDay.of(12, 26)), twoDays);

        assertDate("2021-12-27", christmas, 2021);
        assertDate("2021-12-28", boxing, 2021);
        assertDate("2022-12-27", christmas, 2022);
        assertDate("2022-12-26", boxing, 2022);
    }

    @Test
    @DisplayName("rules that mean nothing are refused, and rules print readably")
    void refusedAndPrinted() {
        assertThrows(InvalidCalendarException.class, () -> new YearlyRule.NthWeekday(Month.MAY, DayOfWeek.MONDAY, 0));
        assertThrows(InvalidCalendarException.class, () -> new YearlyRule.FromEaster(Computus.WESTERN, 181));
        assertThrows(
                InvalidCalendarException.class,
                () -> new YearlyRule.Years(new YearlyRule.Fixed(MonthDay.of(1, 1)), 2026, 2025));
        assertThrows(InvalidCalendarException.class, () -> new Observance(Map.of(DayOfWeek.MONDAY, 8)));
        assertEquals(
                "--01-01 observed (Sat-1 Sun+1) in 2020-2030",
                new YearlyRule.Years(
                                new YearlyRule.Observed(
                                        new YearlyRule.Fixed(MonthDay.of(1, 1)), Observance.NEAREST_WEEKDAY),
                                2020,
                                2030)
                        .toString());
        assertEquals("-1. Mon of --05", new YearlyRule.NthWeekday(Month.MAY, DayOfWeek.MONDAY, -1).toString());
        assertEquals("WESTERN Easter+39", new YearlyRule.FromEaster(Computus.WESTERN, 39).toString());
    }

    private static void assertDate(String date, YearlyRule rule, int year) {
        assertEquals(Optional.of(LocalDate.parse(date)), rule.in(year));
    }

    private static void assertNone(YearlyRule rule, int year) {
        assertEquals(Optional.empty(), rule.in(year));
    }
}
