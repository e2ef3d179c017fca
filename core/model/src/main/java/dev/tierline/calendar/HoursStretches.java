package dev.tierline.calendar;

import dev.tierline.localtime.LocalClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Cuts a stretch of time by the rules of opening hours in one zone. For one use. */
final class HoursStretches {
    private static final int DATES_AROUND = 5;

    private final long from;
    private final long to;
    private final List<Claimed> opens = new ArrayList<>();
    private final List<Claimed> cuts = new ArrayList<>();
    private final List<Claimed> dates = new ArrayList<>();
    private final TreeSet<Long> edges = new TreeSet<>();

    /** Time that rules claim, in epoch milliseconds. */
    private record Claimed(long start, long end, List<Rule> rules) {}

    HoursStretches(CalendarDefinition.Hours hours, long from, long to) {
        this.from = from;
        this.to = to;
        DayRules rules = new DayRules(hours);
        LocalClock clock = new LocalClock(hours.zone());
        edges.add(from);
        edges.add(to);
        long first = Math.floorDiv(from, DaySpan.DAY) - DATES_AROUND;
        long last = Math.floorDiv(to, DaySpan.DAY) + DATES_AROUND;
        Function<LocalDate, DayPlan> plans = rules.plans(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
        for (long day = first; day <= last; day++) {
            if (clock.skips(day)) {
                continue;
            }
            DayPlan plan = plans.apply(LocalDate.ofEpochDay(day));
            for (DayPlan.Claim claim : plan.opens()) {
                add(opens, clock, day, claim);
            }
            for (DayPlan.Claim claim : plan.cuts()) {
                add(cuts, clock, day, claim);
            }
            long midnight = clock.opening(day, 0);
            dates.add(new Claimed(midnight, clock.opening(day + 1, 0), plan.base()));
            edge(midnight);
        }
    }

    /** All stretches, which follow each other without a gap. */
    List<Stretch> all() {
        List<Stretch> stretches = new ArrayList<>();
        List<Long> bounds = List.copyOf(edges);
        Sweep allCuts = new Sweep(cuts);
        Sweep allOpens = new Sweep(opens);
        Sweep allDates = new Sweep(dates);
        for (int i = 0; i + 1 < bounds.size(); i++) {
            long start = bounds.get(i);
            Set<Rule> cut = allCuts.covering(start);
            Set<Rule> open = allOpens.covering(start);
            boolean isOpen = cut.isEmpty() && !open.isEmpty();
            Set<Rule> rules = isOpen ? open : cut.isEmpty() ? allDates.covering(start) : cut;
            Set<Reason> reasons = new LinkedHashSet<>();
            rules.forEach(rule -> reasons.add(new Reason(List.of(), isOpen, rule)));
            stretches.add(new Stretch(start, bounds.get(i + 1), isOpen, reasons));
        }
        return Stretch.merged(stretches);
    }

    private void add(List<Claimed> claims, LocalClock clock, long day, DayPlan.Claim claim) {
        long start = clock.opening(day, claim.span().opens());
        long end = clock.closing(day, claim.span().closes());
        if (start < end) {
            claims.add(new Claimed(start, end, List.of(claim.rule())));
            edge(start);
            edge(end);
        }
    }

    private void edge(long instant) {
        if (instant > from && instant < to) {
            edges.add(instant);
        }
    }

    /** Goes through claims in time order, once, and knows those that cover the instant it has come to. */
    private static final class Sweep {
        private final List<Claimed> upcoming;
        private final List<Claimed> active = new ArrayList<>();
        private int next;

        Sweep(List<Claimed> claims) {
            upcoming = new ArrayList<>(claims);
            upcoming.sort(Comparator.comparingLong(Claimed::start));
        }

        /** The rules whose claims cover an instant that is not before the last one asked for. */
        Set<Rule> covering(long instant) {
            active.removeIf(claim -> claim.end <= instant);
            for (; next < upcoming.size() && upcoming.get(next).start <= instant; next++) {
                if (upcoming.get(next).end > instant) {
                    active.add(upcoming.get(next));
                }
            }
            Set<Rule> rules = new LinkedHashSet<>();
            active.forEach(claim -> rules.addAll(claim.rules));
            return rules;
        }
    }
}
