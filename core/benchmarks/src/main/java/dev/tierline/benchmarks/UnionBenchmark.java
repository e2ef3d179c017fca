package dev.tierline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A union of three regional calendars, to be set beside one calendar asked the same. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class UnionBenchmark {
    private final Round round = new Round();
    private Contestant near;
    private Contestant far;

    /** Makes the calendars. */
    @Setup
    public void setUp() {
        near = new TierlineContestant(Office.threeRegions(), Cases.of(Distance.HOURS_40));
        far = new TierlineContestant(Office.threeRegions(), Cases.of(Distance.YEAR_1));
    }

    /**
     * Adds 40 h of working time.
     *
     * @return the due instant
     */
    @Benchmark
    public Object plus() {
        return near.plus(round.next());
    }

    /**
     * Counts working time over as long as one region takes for 40 h.
     *
     * @return how much
     */
    @Benchmark
    public Object between() {
        return near.between(round.next());
    }

    /**
     * Adds a year of working time.
     *
     * @return the due instant
     */
    @Benchmark
    public Object plusYear() {
        return far.plus(round.next());
    }

    /**
     * Asks whether an instant is open.
     *
     * @return true if it is
     */
    @Benchmark
    public boolean isOpen() {
        return near.isOpen(round.next());
    }
}
