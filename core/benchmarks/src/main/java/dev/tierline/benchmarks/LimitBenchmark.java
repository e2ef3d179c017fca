package dev.tierline.benchmarks;

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

/** The limits, asked the same questions in epoch milliseconds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class LimitBenchmark {
    /** Which limit. */
    @Param
    public LimitKind limit;

    private final Round round = new Round();
    private Limit kind;

    /** Computes the spans. */
    @Setup
    public void setUp() {
        kind = limit.over(Limit.spans());
    }

    /**
     * Adds working time.
     *
     * @param questions the questions
     * @return the due instant
     */
    @Benchmark
    public long plus(Questions questions) {
        return kind.plus(questions.starts[round.next()], questions.amount);
    }

    /**
     * Counts working time.
     *
     * @param questions the questions
     * @return how much
     */
    @Benchmark
    public long between(Questions questions) {
        int number = round.next();
        return kind.between(questions.starts[number], questions.ends[number]);
    }

    /**
     * Asks whether an instant is open.
     *
     * @param questions the questions
     * @return true if it is
     */
    @Benchmark
    public boolean isOpen(Moments questions) {
        return kind.isOpen(questions.starts[round.next()]);
    }

    /** The questions of one distance, in milliseconds. */
    @State(Scope.Thread)
    public static class Questions {
        /** How far it goes. */
        @Param
        public Distance distance;

        private long[] starts;
        private long[] ends;
        private long amount;

        /** Makes the questions. */
        @Setup
        public void setUp() {
            Cases cases = Cases.of(distance);
            starts = cases.startMillis();
            ends = cases.endMillis();
            amount = cases.hours() * 3_600_000L;
        }
    }

    /** Moments, in milliseconds. */
    @State(Scope.Thread)
    public static class Moments {
        private long[] starts;

        /** Makes the questions. */
        @Setup
        public void setUp() {
            starts = Cases.of(Distance.HOURS_4).startMillis();
        }
    }
}
