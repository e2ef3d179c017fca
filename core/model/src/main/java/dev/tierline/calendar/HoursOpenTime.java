package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Opening hours in one zone, turned into instants date by date. */
final class HoursOpenTime implements OpenTime {
    /**
     * How many dates before an instant a span may have opened that is still open then: hours up to 48:00, an offset of up
     * to 18 hours, and a gap of a day.
     */
    private static final int DATES_BEFORE = 5;

    private static final int DATES_AFTER = 2;

    private final CalendarDefinition.Hours hours;
    private final DayRules rules;
    private final long[] regimeDays;
    private final DaySpan[][][] regimeSpans;

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
    }

    @Override
    public void collect(long from, long to, SpanBuffer into) {
        long first = Math.floorDiv(from, DaySpan.DAY) - DATES_BEFORE;
        long last = Math.floorDiv(to, DaySpan.DAY) + DATES_AFTER;
        Map<LocalDate, DayPlan> exceptions = rules.exceptions(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
        LocalClock clock = new LocalClock(hours.zone());
        SpanBuffer cuts = new SpanBuffer();
        into.clear();
        int regime = 0;
        int weekday = (int) Math.floorMod(first + 3, 7L);
        for (long day = first; day <= last; day++) {
            while (regime + 1 < regimeDays.length && regimeDays[regime + 1] <= day) {
                regime++;
            }
            DayPlan exception = exceptions.isEmpty() ? null : exceptions.get(LocalDate.ofEpochDay(day));
            if (exception != null) {
                addTo(into, clock, day, exception.opens());
                addTo(cuts, clock, day, exception.cuts());
            } else if (regimeSpans[regime][weekday].length > 0 && !clock.skips(day)) {
                for (DaySpan span : regimeSpans[regime][weekday]) {
                    into.add(clock.opening(day, span.opens()), clock.closing(day, span.closes()));
                }
            }
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
        into.normalise(from, to);
        if (cuts.size() > 0) {
            cuts.normalise(from, to);
            SpanBuffer uncut = new SpanBuffer();
            uncut.swap(into);
            into.addDifference(uncut, cuts);
        }
    }

    @Override
    public void collectOwn(LocalDate date, SpanBuffer into) {
        long day = date.toEpochDay();
        LocalClock clock = new LocalClock(hours.zone());
        into.clear();
        addTo(into, clock, day, rules.plan(date).opens());
        into.normalise(Long.MIN_VALUE, Long.MAX_VALUE);
        if (into.size() == 0) {
            return;
        }
        SpanBuffer cuts = new SpanBuffer();
        rules.exceptions(date.minusDays(DATES_BEFORE), date.plusDays(DATES_BEFORE))
                .forEach((other, plan) -> {
                    addTo(cuts, clock, other.toEpochDay(), plan.cuts());
                });
        cuts.normalise(Long.MIN_VALUE, Long.MAX_VALUE);
        SpanBuffer uncut = new SpanBuffer();
        uncut.swap(into);
        into.addDifference(uncut, cuts);
    }

    @Override
    public ZoneId zone() {
        return hours.zone();
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

    private static DaySpan[][] spans(WeeklyHours week) {
        DaySpan[][] spans = new DaySpan[7][];
        for (DayOfWeek day : DayOfWeek.values()) {
            spans[day.getValue() - 1] = week.on(day).spans().toArray(DaySpan[]::new);
        }
        return spans;
    }
}
