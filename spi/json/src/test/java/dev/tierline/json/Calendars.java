package dev.tierline.json;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.Computus;
import dev.tierline.calendar.DatedException;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.DaySpan;
import dev.tierline.calendar.Holiday;
import dev.tierline.calendar.HolidayList;
import dev.tierline.calendar.InvalidCalendarException;
import dev.tierline.calendar.Observance;
import dev.tierline.calendar.RecurringException;
import dev.tierline.calendar.Regime;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.YearlyRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random definitions of calendars: hours with regimes and exceptions of every kind, and set algebra over them. */
final class Calendars {

    private static final int DAY = 86_400_000;

    private Calendars() {}

    static Arbitrary<CalendarDefinition> definitions(int depth) {
        if (depth == 0) {
            return hours();
        }
        Arbitrary<CalendarDefinition> parts = definitions(depth - 1);
        return Arbitraries.oneOf(
                hours(),
                Combinators.combine(Texts.any(), parts.list().ofMinSize(1).ofMaxSize(3))
                        .as(CalendarDefinition.Union::new),
                Combinators.combine(Texts.any(), parts.list().ofMinSize(1).ofMaxSize(3))
                        .as(CalendarDefinition.Intersection::new),
                Combinators.combine(Texts.any(), parts, parts).as(CalendarDefinition.Difference::new));
    }

    static Arbitrary<YearlyRule> rules(int depth) {
        Arbitrary<DayOfWeek> days = Arbitraries.of(DayOfWeek.class);
        Arbitrary<MonthDay> dates = Arbitraries.integers()
                .between(0, 365)
                .map(day -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day)));
        Arbitrary<YearlyRule> plain = Arbitraries.oneOf(
                dates.map(YearlyRule.Fixed::new),
                Combinators.combine(
                                Arbitraries.of(Month.class), days, Arbitraries.of(-5, -4, -3, -2, -1, 1, 2, 3, 4, 5))
                        .as(YearlyRule.NthWeekday::new),
                Combinators.combine(dates, days).as(YearlyRule.WeekdayFrom::new),
                Combinators.combine(dates, days).as(YearlyRule.WeekdayUntil::new),
                Combinators.combine(
                                Arbitraries.of(Computus.class),
                                Arbitraries.integers().between(-180, 180))
                        .as(YearlyRule.FromEaster::new));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<YearlyRule> parts = rules(depth - 1);
        Arbitrary<Observance> observances = Arbitraries.maps(
                        days, Arbitraries.integers().between(-7, 7))
                .ofMaxSize(7)
                .map(Observance::new);
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(parts, observances).as(YearlyRule.Observed::new),
                Combinators.combine(parts, Arbitraries.integers(), Arbitraries.integers())
                        .as((rule, one, other) ->
                                new YearlyRule.Years(rule, Math.min(one, other), Math.max(one, other))));
    }

    private static Arbitrary<CalendarDefinition> hours() {
        return Combinators.combine(
                        Texts.any(),
                        Arbitraries.of("Europe/Brussels", "Z", "UTC", "+05:45", "America/St_Johns", "UTC+02:00")
                                .map(ZoneId::of),
                        weeks(),
                        regimes(),
                        dated(),
                        holidays().list().ofMaxSize(2),
                        recurring().list().ofMaxSize(3))
                .as(CalendarDefinition.Hours::new);
    }

    private static Arbitrary<WeeklyHours> weeks() {
        Arbitrary<Map<DayOfWeek, DayHours>> days =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), dayHours()).ofMaxSize(7);
        return days.map(Calendars::weekOrClosed);
    }

    /** Nights may run into the next day's hours: such a week is none. */
    private static WeeklyHours weekOrClosed(Map<DayOfWeek, DayHours> days) {
        try {
            return new WeeklyHours(days);
        } catch (InvalidCalendarException overlapping) {
            return WeeklyHours.CLOSED;
        }
    }

    private static Arbitrary<DayHours> dayHours() {
        return Arbitraries.oneOf(
                Arbitraries.of(DayHours.ALL_DAY, DayHours.CLOSED),
                Arbitraries.integers()
                        .between(0, 36 * 60)
                        .map(minute -> minute * 60_000)
                        .set()
                        .ofMinSize(2)
                        .ofMaxSize(6)
                        .map(Calendars::spansBetween),
                Combinators.combine(
                                Arbitraries.integers().between(0, DAY - 1),
                                Arbitraries.integers().between(1, DAY))
                        .as((opens, length) -> DayHours.of(new DaySpan(opens, opens + length))));
    }

    private static DayHours spansBetween(Set<Integer> ends) {
        List<Integer> sorted = ends.stream().sorted().toList();
        List<DaySpan> spans = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size() && sorted.get(i) < DAY; i += 2) {
            spans.add(new DaySpan(sorted.get(i), sorted.get(i + 1)));
        }
        return new DayHours(spans);
    }

    private static Arbitrary<DayChange> changes() {
        return Arbitraries.oneOf(
                Arbitraries.just(new DayChange.Closed()),
                dayHours().map(DayChange.SpecialHours::new),
                dayHours().map(DayChange.ExtraOpening::new),
                dayHours().map(DayChange.ClosedHours::new));
    }

    private static Arbitrary<List<Regime>> regimes() {
        return Combinators.combine(Texts.dates(), weeks(), Texts.any())
                .as(Regime::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Regime::since);
    }

    private static Arbitrary<List<DatedException>> dated() {
        return Combinators.combine(Texts.dates(), changes(), Texts.any())
                .as(DatedException::new)
                .list()
                .ofMaxSize(5)
                .map(Calendars::withoutClashes);
    }

    private static List<DatedException> withoutClashes(List<DatedException> exceptions) {
        Set<Object> seen = new HashSet<>();
        return exceptions.stream()
                .filter(exception -> {
                    DayChange change = exception.change();
                    boolean replaces = change instanceof DayChange.Closed || change instanceof DayChange.SpecialHours;
                    return seen.add(List.of(exception.date(), replaces ? "replaced" : change));
                })
                .toList();
    }

    private static Arbitrary<HolidayList> holidays() {
        Arbitrary<List<Holiday>> days = Combinators.combine(Texts.dates(), Texts.any())
                .as(Holiday::new)
                .list()
                .ofMaxSize(4);
        return days.map(list -> new HolidayList(LocalDate.of(2019, 1, 1), LocalDate.of(2032, 12, 31), list));
    }

    private static Arbitrary<RecurringException> recurring() {
        return Combinators.combine(rules(2), changes(), Texts.any()).as(RecurringException::new);
    }
}
