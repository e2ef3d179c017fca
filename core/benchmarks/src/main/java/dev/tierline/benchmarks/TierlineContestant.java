package dev.tierline.benchmarks;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import java.time.Instant;

/** The subject. */
final class TierlineContestant implements Contestant {
    private final SupportCalendar calendar;
    private final Instant[] starts;
    private final Instant[] ends;
    private final WorkingTime amount;

    TierlineContestant(SupportCalendar calendar, Cases cases) {
        this.calendar = calendar;
        this.starts = cases.starts().toArray(Instant[]::new);
        this.ends = cases.ends().toArray(Instant[]::new);
        this.amount = WorkingTime.ofHours(cases.hours());
    }

    @Override
    public Object plus(int number) {
        return calendar.plus(starts[number], amount);
    }

    @Override
    public Object between(int number) {
        return calendar.between(starts[number], ends[number]);
    }

    @Override
    public boolean isOpen(int number) {
        return calendar.isOpen(starts[number]);
    }

    @Override
    public Instant due(Object answer) {
        return (Instant) answer;
    }

    @Override
    public long worked(Object answer) {
        return ((WorkingTime) answer).toMillis();
    }
}
