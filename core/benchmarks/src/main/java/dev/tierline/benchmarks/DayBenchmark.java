package dev.tierline.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole days: what calendars without hours are for. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DayBenchmark {

    /**
     * Asks whether a date is a working day.
     *
     * @param asked the state
     * @return true if it is
     */
    @Benchmark
    public boolean isWorkingDay(Test asked) {
        return asked.contestant.isWorkingDay(asked.dates[asked.round.next()]);
    }

    /**
     * Goes some working days on.
     *
     * @param asked the state
     * @return the working day reached
     */
    @Benchmark
    public LocalDate plusWorkingDays(Shift asked) {
        return asked.contestant.plusWorkingDays(asked.dates[asked.round.next()], asked.days);
    }

    private static LocalDate[] dates() {
        return Cases.of(Distance.HOURS_4).starts().stream()
                .map(start -> LocalDate.ofInstant(start, Office.ZONE))
                .toArray(LocalDate[]::new);
    }

    /** Those who know working days. */
    @State(Scope.Thread)
    public static class Test {
        /** Who is asked. */
        @Param
        public DayPeer peer;

        private final Round round = new Round();
        private DayContestant contestant;
        private LocalDate[] dates;

        /** Makes the contestant. */
        @Setup
        public void setUp() {
            contestant = peer.contestant();
            dates = dates();
        }
    }

    /** Those who can go from one working day to another. */
    @State(Scope.Thread)
    public static class Shift {
        /** Who is asked. */
        @Param({"TIERLINE", "DAY_LOOP", "STRATA"})
        public DayPeer peer;

        /** How many working days. */
        @Param({"5", "50", "2500"})
        public int days;

        private final Round round = new Round();
        private DayContestant contestant;
        private LocalDate[] dates;

        /** Makes the contestant. */
        @Setup
        public void setUp() {
            contestant = peer.contestant();
            dates = dates();
        }
    }
}
