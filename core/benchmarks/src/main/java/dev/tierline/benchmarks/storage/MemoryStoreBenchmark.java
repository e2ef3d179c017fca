package dev.tierline.benchmarks.storage;

import com.sun.management.OperatingSystemMXBean;
import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.Commit;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The store in memory, by one thread of a virtual machine that is told it has one core. After many tickets a new store begins. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class MemoryStoreBenchmark {
    private static final int TICKETS = 20_000;

    private HelpDesk desk = new HelpDesk(new MemoryStore());
    private int lived;

    /**
     * The desk's transitions: it reads the ticket, judges the move, plans what time will bring, and commits to the store.
     *
     * @param core counts
     */
    @Benchmark
    @OperationsPerInvocation(HelpDesk.MOVES)
    public void desk(Core core) {
        if (lived == TICKETS) {
            lived = 0;
            desk = new HelpDesk(new MemoryStore());
        }
        desk.live(HelpDesk.ticket(lived++));
        core.moves += HelpDesk.MOVES;
    }

    /**
     * The store's part of them: the same commits, made beforehand.
     *
     * @param made the commits
     * @param core counts
     */
    @Benchmark
    @OperationsPerInvocation(HelpDesk.MOVES)
    public void store(Made made, Core core) {
        made.commitNext();
        core.moves += HelpDesk.MOVES;
    }

    /**
     * What a core was busy for, collector and compiler included: it does not count what other work took of the machine meanwhile.
     */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Core {
        /** The moves of an iteration. */
        public long moves;

        private long begun;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void begin() {
            begun = processorTime();
        }

        /**
         * Tells what the process used so far in an iteration.
         *
         * @return nanoseconds of processor time
         */
        public long busy() {
            return processorTime() - begun;
        }

        private static long processorTime() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    /** What a desk committed about many tickets. */
    @State(Scope.Thread)
    public static class Made {
        private final List<List<Commit>> lives = new ArrayList<>();
        private MemoryStore store = new MemoryStore();
        private int next;

        /** Lets a desk work. */
        @Setup
        public void setUp() {
            setUp(TICKETS);
        }

        void setUp(int tickets) {
            Recorder recorder = new Recorder();
            HelpDesk recorded = new HelpDesk(recorder.store());
            for (int i = 0; i < tickets; i++) {
                recorded.live(HelpDesk.ticket(i));
                lives.add(recorder.take());
            }
        }

        void commitNext() {
            if (next == lives.size()) {
                next = 0;
                store = new MemoryStore();
            }
            lives.get(next++).forEach(store::commit);
        }
    }
}
