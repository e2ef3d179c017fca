package dev.tierline.benchmarks;

import dev.tierline.calendar.CalendarBuilder;
import dev.tierline.calendar.Computus;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.YearlyRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The office that everybody models: in Hesse, Monday to Friday 08:00-12:00 and 13:00-17:00, closed on the ten public
 * holidays of the year. That state was chosen because each of the peers can express its holidays in its own way.
 */
final class Office {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The years for which peers that want a list of holidays are given one. */
    static final int FIRST_YEAR = 2024;

    static final int LAST_YEAR = 2043;

    /** Opening and closing of each part of a working day. */
    static final List<Hours> DAY = List.of(
            new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    /** The same length without the break, for who knows only an opening and a closing hour. */
    static final List<Hours> DAY_WITHOUT_BREAK = List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    private static final Map<String, YearlyRule> HOLIDAYS = holidayRules();

    private Office() {}

    record Hours(LocalTime opens, LocalTime closes) {}

    static SupportCalendar calendar() {
        return calendar(ZONE);
    }

    /** The office's hours and holidays kept in any zone. */
    static SupportCalendar calendar(ZoneId zone) {
        CalendarBuilder builder = SupportCalendar.in(zone).weekly("Mon-Fri 08:00-12:00,13:00-17:00");
        HOLIDAYS.forEach((name, rule) -> builder.everyYear(rule, new DayChange.Closed(), name));
        return builder.build();
    }

    /** The same calendar, with its holidays as dates. */
    static SupportCalendar calendarOfDates() {
        return SupportCalendar.in(ZONE)
                .weekly("Mon-Fri 08:00-12:00,13:00-17:00")
                .holidays(
                        (from, to) -> holidays().stream()
                                .map(date -> new Holiday(date, "holiday"))
                                .toList(),
                        Year.of(FIRST_YEAR).atDay(1),
                        LocalDate.of(LAST_YEAR, 12, 31))
                .build();
    }

    /** Three offices around the world, each with the same local hours. */
    static SupportCalendar threeRegions() {
        return SupportCalendar.union(
                calendar(), calendar(ZoneId.of("America/New_York")), calendar(ZoneId.of("Asia/Singapore")));
    }

    static Set<LocalDate> holidays() {
        Set<LocalDate> dates = new HashSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (YearlyRule rule : HOLIDAYS.values()) {
                dates.add(rule.in(year).orElseThrow());
            }
        }
        return dates;
    }

    private static Map<String, YearlyRule> holidayRules() {
        Map<String, YearlyRule> rules = new LinkedHashMap<>();
        rules.put("New Year", fixed(Month.JANUARY, 1));
        rules.put("Good Friday", new YearlyRule.FromEaster(Computus.WESTERN, -2));
        rules.put("Easter Monday", new YearlyRule.FromEaster(Computus.WESTERN, 1));
        rules.put("Labour Day", fixed(Month.MAY, 1));
        rules.put("Ascension Day", new YearlyRule.FromEaster(Computus.WESTERN, 39));
        rules.put("Whit Monday", new YearlyRule.FromEaster(Computus.WESTERN, 50));
        rules.put("Corpus Christi", new YearlyRule.FromEaster(Computus.WESTERN, 60));
        rules.put("Unity Day", fixed(Month.OCTOBER, 3));
        rules.put("Christmas Day", fixed(Month.DECEMBER, 25));
        rules.put("Boxing Day", fixed(Month.DECEMBER, 26));
        return rules;
    }

    private static YearlyRule fixed(Month month, int day) {
        return new YearlyRule.Fixed(MonthDay.of(month, day));
    }
}
