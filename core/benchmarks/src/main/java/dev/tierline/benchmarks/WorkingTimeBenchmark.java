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

/**
 * Working time by all who count it, each in a machine of its own, so that none suffers from what another taught the
 * compiler. The deep stack is for KADAI's recursion.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xss256m")
public class WorkingTimeBenchmark {

    /**
     * Adds working time.
     *
     * @param asked the state
     * @return the due instant
     */
    @Benchmark
    public Object plus(Plus asked) {
        return asked.contestant.plus(asked.round.next());
    }

    /**
     * Counts working time.
     *
     * @param asked the state
     * @return how much
     */
    @Benchmark
    public Object between(Between asked) {
        return asked.contestant.between(asked.round.next());
    }

    /**
     * Asks whether an instant is open.
     *
     * @param asked the state
     * @return true if it is
     */
    @Benchmark
    public boolean isOpen(IsOpen asked) {
        return asked.contestant.isOpen(asked.round.next());
    }

    /** Those who have an operation for a deadline, or the parts of one. */
    @State(Scope.Thread)
    public static class Plus {
        /** Who is asked. */
        @Param({"TIERLINE", "DAY_LOOP", "LOCAL_DAY_LOOP", "MPXJ", "JBPM", "KADAI", "TIME4J"})
        public Peer peer;

        /** How far it goes. */
        @Param
        public Distance distance;

        private final Round round = new Round();
        private Contestant contestant;

        /** Makes the contestant. */
        @Setup
        public void setUp() {
            contestant = peer.over(Cases.of(distance));
        }
    }

    /** Those who can count between two instants. */
    @State(Scope.Thread)
    public static class Between {
        /** Who is asked. */
        @Param({"TIERLINE", "DAY_LOOP", "LOCAL_DAY_LOOP", "MPXJ", "KADAI", "TIME4J"})
        public Peer peer;

        /** How far apart the two are. */
        @Param
        public Distance distance;

        private final Round round = new Round();
        private Contestant contestant;

        /** Makes the contestant. */
        @Setup
        public void setUp() {
            contestant = peer.over(Cases.of(distance));
        }
    }

    /** Those who can tell whether an instant is open. */
    @State(Scope.Thread)
    public static class IsOpen {
        /** Who is asked. */
        @Param({"TIERLINE", "DAY_LOOP", "MPXJ", "TIME4J"})
        public Peer peer;

        private final Round round = new Round();
        private Contestant contestant;

        /** Makes the contestant. */
        @Setup
        public void setUp() {
            contestant = peer.over(Cases.of(Distance.HOURS_4));
        }
    }
}
