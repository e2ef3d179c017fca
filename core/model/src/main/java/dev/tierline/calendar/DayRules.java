package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides what holds on each date: weekly hours by regime, and exceptions by their order of precedence.
 *
 * <p>A dated exception beats holidays and recurring exceptions; of those, closed beats special hours, and the first
 * declared special hours beat later ones. Extra openings of any kind come on top, closed hours go off last.
 */
final class DayRules {
    private final CalendarDefinition.Hours hours;

    DayRules(CalendarDefinition.Hours hours) {
        this.hours = hours;
    }

    /** The plans of the dates that are not plain weekly hours, from the first to the last date. */
    Map<LocalDate, DayPlan> exceptions(LocalDate first, LocalDate last) {
        Map<LocalDate, DayPlan> plans = new HashMap<>();
        gather(first, last).forEach((date, claims) -> plans.put(date, claims.plan(date)));
        return plans;
    }

    /** What holds on each date from the first to the last. */
    Function<LocalDate, DayPlan> plans(LocalDate first, LocalDate last) {
        Map<LocalDate, Exceptions> found = gather(first, last);
        Exceptions none = new Exceptions();
        return date -> found.getOrDefault(date, none).plan(date);
    }

    /** What holds on one date. */
    DayPlan plan(LocalDate date) {
        return plans(date, date).apply(date);
    }

    private Map<LocalDate, Exceptions> gather(LocalDate first, LocalDate last) {
        Map<LocalDate, Exceptions> found = new HashMap<>();
        for (DatedException exception : within(hours.dated(), DatedException::date, first, last)) {
            at(found, exception.date()).dated.add(exceptional(exception.date(), exception.change(), exception.name()));
        }
        for (HolidayList list : hours.holidays()) {
            for (Holiday holiday : within(list.holidays(), Holiday::date, first, last)) {
                at(found, holiday.date())
                        .yearly
                        .add(exceptional(holiday.date(), new DayChange.Closed(), holiday.name()));
            }
        }
        for (RecurringException exception : hours.recurring()) {
            // A rule of the year before or after may be observed on a date of this one.
            for (int year = first.getYear() - 1; year <= last.getYear() + 1; year++) {
                exception
                        .rule()
                        .in(year)
                        .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                        .ifPresent(date ->
                                at(found, date).yearly.add(exceptional(date, exception.change(), exception.name())));
            }
        }
        return found;
    }

    private Exceptions at(Map<LocalDate, Exceptions> found, LocalDate date) {
        return found.computeIfAbsent(date, each -> new Exceptions());
    }

    private static Rule.Exceptional exceptional(LocalDate date, DayChange change, String name) {
        return new Rule.Exceptional(date, change, name);
    }

    /** The part of a list, sorted by date, that lies between two dates. */
    private static <T> List<T> within(List<T> sorted, Function<T, LocalDate> date, LocalDate first, LocalDate last) {
        int from = firstFrom(sorted, date, first);
        int to = firstFrom(sorted, date, last.plusDays(1));
        return sorted.subList(from, to);
    }

    private static <T> int firstFrom(List<T> sorted, Function<T, LocalDate> date, LocalDate bound) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (date.apply(sorted.get(middle)).isBefore(bound)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All exceptions of one date, by rank. */
    private final class Exceptions {
        private final List<Rule.Exceptional> dated = new ArrayList<>();
        private final List<Rule.Exceptional> yearly = new ArrayList<>();

        DayPlan plan(LocalDate date) {
            List<DayPlan.Claim> opens = new ArrayList<>();
            List<Rule> base = base(date, opens);
            List<DayPlan.Claim> cuts = new ArrayList<>();
            for (List<Rule.Exceptional> rank : List.of(dated, yearly)) {
                for (Rule.Exceptional rule : rank) {
                    if (rule.change() instanceof DayChange.ExtraOpening extra) {
                        claim(opens, extra.hours(), rule);
                    } else if (rule.change() instanceof DayChange.ClosedHours closed) {
                        claim(cuts, closed.hours(), rule);
                    }
                }
            }
            return new DayPlan(opens, cuts, base);
        }

        /** Finds what replaces the weekly hours, if anything, and adds the spans of what holds. */
        private List<Rule> base(LocalDate date, List<DayPlan.Claim> opens) {
            for (List<Rule.Exceptional> rank : List.of(dated, yearly)) {
                List<Rule> closed = new ArrayList<>(rank);
                closed.removeIf(
                        rule -> !(rule instanceof Rule.Exceptional each && each.change() instanceof DayChange.Closed));
                if (!closed.isEmpty()) {
                    return closed;
                }
                for (Rule.Exceptional rule : rank) {
                    if (rule.change() instanceof DayChange.SpecialHours special) {
                        claim(opens, special.hours(), rule);
                        return List.of(rule);
                    }
                }
            }
            int regimes = firstFrom(hours.regimes(), Regime::since, date.plusDays(1));
            Optional<Regime> regime = regimes == 0
                    ? Optional.empty()
                    : Optional.of(hours.regimes().get(regimes - 1));
            Rule.Weekly weekly = new Rule.Weekly(regime.map(Regime::hours).orElse(hours.weekly()), regime);
            claim(opens, weekly.hours().on(date.getDayOfWeek()), weekly);
            return List.of(weekly);
        }

        private void claim(List<DayPlan.Claim> claims, DayHours spans, Rule rule) {
            for (DaySpan span : spans.spans()) {
                claims.add(new DayPlan.Claim(span, rule));
            }
        }
    }
}
