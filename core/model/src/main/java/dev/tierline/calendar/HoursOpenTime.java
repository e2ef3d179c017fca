package dev.tierline.calendar;

import dev.tierline.localtime.LocalClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Opening hours in one zone, turned into instants date by date. */
final class HoursOpenTime implements OpenTime {
    /**
     * How many dates before an instant a span may have opened that is still open then: hours up to 48:00, an offset
     * of up to 18 hours, and a gap of a day.
     */
    private static final int DATES_BEFORE = 5;

    private static final int DATES_AFTER = 2;

    /** The first epoch day was a Thursday, the weekday of this number from Monday on. */
    private static final int THURSDAY = 3;

    private final CalendarDefinition.Hours hours;
    private final DayRules rules;
    private final long[] regimeDays;
    private final DaySpan[][][] regimeSpans;
    private final boolean hasNoWeekly;

    HoursOpenTime(CalendarDefinition.Hours hours) {
        this.hours = hours;
        this.rules = new DayRules(hours);
        List<Regime> regimes = hours.regimes();
        this.regimeDays = new long[regimes.size() + 1];
        this.regimeSpans = new DaySpan[regimes.size() + 1][][];
        regimeDays[0] = Long.MIN_VALUE;
        regimeSpans[0] = spans(hours.weekly());
        for (int i = 0; i < regimes.size(); i++) {
            regimeDays[i + 1] = regimes.get(i).since().toEpochDay();
            regimeSpans[i + 1] = spans(regimes.get(i).hours());
        }
        this.hasNoWeekly = hours.weekly().equals(WeeklyHours.CLOSED)
                && regimes.stream().allMatch(regime -> regime.hours().equals(WeeklyHours.CLOSED));
    }

    @Override
    public void collect(long from, long to, SpanBuffer into) {
        long first = Math.floorDiv(from, DaySpan.DAY) - DATES_BEFORE;
        long last = Math.floorDiv(to, DaySpan.DAY) + DATES_AFTER;
        Map<LocalDate, DayPlan> exceptions = rules.exceptions(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
        LocalClock clock = new LocalClock(hours.zone());
        SpanBuffer cuts = new SpanBuffer();
        into.clear();
        if (exceptions.isEmpty() && hasNoWeekly) {
            return;
        }
        for (long day = first; day <= last; day++) {
            DayPlan exception = exceptions.isEmpty() ? null : exceptions.get(LocalDate.ofEpochDay(day));
            if (exception != null) {
                addTo(into, clock, day, exception.opens());
                addTo(cuts, clock, day, exception.cuts());
            } else {
                addWeekly(into, clock, day);
            }
        }
        into.normalise(from, to);
        cuts.normalise(from, to);
        into.remove(cuts);
    }

    @Override
    public void collectOwn(LocalDate date, SpanBuffer into) {
        new Dates(date, date).collectOwn(date, into);
    }

    @Override
    public void markOwners(LocalDate first, int days, long[] bits) {
        Dates dates = new Dates(first, first.plusDays(days));
        SpanBuffer own = new SpanBuffer();
        for (int day = 0; day < days; day++) {
            dates.collectOwn(first.plusDays(day), own);
            if (own.size() > 0) {
                bits[day / 64] |= 1L << day;
            }
        }
    }

    @Override
    public ZoneId zone() {
        return hours.zone();
    }

    private void addWeekly(SpanBuffer into, LocalClock clock, long day) {
        int regime = regimeDays.length - 1;
        while (regimeDays[regime] > day) {
            regime--;
        }
        DaySpan[] spans = regimeSpans[regime][(int) Math.floorMod(day + THURSDAY, 7L)];
        if (spans.length > 0 && !clock.skips(day)) {
            for (DaySpan span : spans) {
                into.add(clock.opening(day, span.opens()), clock.closing(day, span.closes()));
            }
        }
    }

    private static void addTo(SpanBuffer spans, LocalClock clock, long day, List<DayPlan.Claim> claims) {
        if (!claims.isEmpty() && !clock.skips(day)) {
            for (DayPlan.Claim claim : claims) {
                spans.add(
                        clock.opening(day, claim.span().opens()),
                        clock.closing(day, claim.span().closes()));
            }
        }
    }

    /** What a range of dates has of its own. For one thread. */
    private final class Dates {
        private final LocalClock clock = new LocalClock(hours.zone());
        private final Map<LocalDate, DayPlan> exceptions;
        private final SpanBuffer cuts = new SpanBuffer();

        Dates(LocalDate first, LocalDate last) {
            this.exceptions = rules.exceptions(first.minusDays(DATES_BEFORE), last.plusDays(DATES_BEFORE));
            exceptions.forEach((date, plan) -> addTo(cuts, clock, date.toEpochDay(), plan.cuts()));
            cuts.normalise(Long.MIN_VALUE, Long.MAX_VALUE);
        }

        void collectOwn(LocalDate date, SpanBuffer into) {
            DayPlan exception = exceptions.get(date);
            into.clear();
            if (exception != null) {
                addTo(into, clock, date.toEpochDay(), exception.opens());
            } else {
                addWeekly(into, clock, date.toEpochDay());
            }
            into.normalise(Long.MIN_VALUE, Long.MAX_VALUE);
            into.remove(cuts);
        }
    }

    private static DaySpan[][] spans(WeeklyHours week) {
        DaySpan[][] spans = new DaySpan[7][];
        for (DayOfWeek day : DayOfWeek.values()) {
            spans[day.getValue() - 1] = week.on(day).spans().toArray(DaySpan[]::new);
        }
        return spans;
    }
}
