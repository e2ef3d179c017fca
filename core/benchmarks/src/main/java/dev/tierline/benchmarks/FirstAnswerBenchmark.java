package dev.tierline.benchmarks;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The first answer of a calendar that has just been made, its making included, over 40 hours. Another calendar in another
 * zone was asked once before, so that the classes are loaded; hardly anything is compiled.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
@State(Scope.Thread)
public class FirstAnswerBenchmark {
    private static final Instant START = Instant.parse("2025-03-27T13:17:00Z");
    private static final WorkingTime WEEK = WorkingTime.ofHours(40);

    /**
     * Loads the classes.
     *
     * @param hole swallows the answer
     */
    @Setup
    public void setUp(Blackhole hole) {
        SupportCalendar first = Office.calendar(ZoneId.of("Pacific/Auckland"));
        hole.consume(SupportCalendar.union(first, SupportCalendar.never()).plus(START, WEEK));
    }

    /**
     * Asks one calendar.
     *
     * @return the due instant
     */
    @Benchmark
    public Instant oneCalendar() {
        return Office.calendar().plus(START, WEEK);
    }

    /**
     * Asks a union of three.
     *
     * @return the due instant
     */
    @Benchmark
    public Instant threeRegions() {
        return Office.threeRegions().plus(START, WEEK);
    }
}
