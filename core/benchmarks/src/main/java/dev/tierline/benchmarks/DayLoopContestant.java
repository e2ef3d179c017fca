package dev.tierline.benchmarks;

import java.time.Duration;
import java.time.Instant;

/** The {@link DayLoop}, which no library has beaten so far. */
final class DayLoopContestant implements Contestant {
    private final DayLoop loop = new DayLoop(Office.ZONE, Office.DAY, Office.holidays());
    private final Instant[] starts;
    private final Instant[] ends;
    private final Duration amount;

    DayLoopContestant(Cases cases) {
        this.starts = cases.starts().toArray(Instant[]::new);
        this.ends = cases.ends().toArray(Instant[]::new);
        this.amount = Duration.ofHours(cases.hours());
    }

    @Override
    public Object plus(int number) {
        return loop.plus(starts[number], amount);
    }

    @Override
    public Object between(int number) {
        return loop.between(starts[number], ends[number]);
    }

    @Override
    public boolean isOpen(int number) {
        return loop.isOpen(starts[number]);
    }

    @Override
    public Instant due(Object answer) {
        return (Instant) answer;
    }

    @Override
    public long worked(Object answer) {
        return ((Duration) answer).toMillis();
    }
}
