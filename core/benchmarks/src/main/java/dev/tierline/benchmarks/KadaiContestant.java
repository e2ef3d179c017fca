package dev.tierline.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pro.taskana.common.api.LocalTimeInterval;
import pro.taskana.common.internal.workingtime.HolidaySchedule;
import pro.taskana.common.internal.workingtime.WorkingTimeCalculatorImpl;

/**
 * KADAI's {@link WorkingTimeCalculatorImpl}, from the artifact of the time when the project was called TASKANA.
 *
 * <p>Its holidays are fixed dates or the German ones, Corpus Christi included on request: the office's ten. It calls
 * itself once for each span, so ten years need a deep stack. Whether a moment is open is no question it takes.
 */
final class KadaiContestant implements Contestant {
    private final WorkingTimeCalculatorImpl calculator;
    private final Instant[] starts;
    private final Instant[] ends;
    private final Duration amount;

    KadaiContestant(Cases cases) {
        Set<LocalTimeInterval> day = Office.DAY.stream()
                .map(span -> new LocalTimeInterval(span.opens(), span.closes()))
                .collect(Collectors.toCollection(HashSet::new));
        calculator = new WorkingTimeCalculatorImpl(
                new HolidaySchedule(true, true),
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day),
                Office.ZONE);
        starts = cases.starts().toArray(Instant[]::new);
        ends = cases.ends().toArray(Instant[]::new);
        amount = Duration.ofHours(cases.hours());
    }

    @Override
    public Object plus(int number) {
        return calculator.addWorkingTime(starts[number], amount);
    }

    @Override
    public Object between(int number) {
        return calculator.workingTimeBetween(starts[number], ends[number]);
    }

    @Override
    public boolean isOpen(int number) {
        throw Contestant.cannot("KADAI", "whether an instant is open");
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
