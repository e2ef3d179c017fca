package dev.tierline.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** Who is on call at random instants of two years, near the start of the rotation and far from it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class OnCallBenchmark {
    /** Who is asked. */
    @Param
    public OnCallPeer peer;

    /** How many years after the start of the rotation. */
    @Param({"1", "11"})
    public int years;

    private final Round round = new Round();
    private List<Instant> questions = List.of();
    private Function<Instant, String> answers = instant -> "";

    /** Makes the rotation and the questions. */
    @Setup
    public void setUp() {
        questions = Week.questions(years);
        answers = peer.over(years);
    }

    /**
     * Asks.
     *
     * @return who is on call
     */
    @Benchmark
    public String onCall() {
        return answers.apply(questions.get(round.next()));
    }
}
