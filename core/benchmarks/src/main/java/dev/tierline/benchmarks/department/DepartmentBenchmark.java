package dev.tierline.benchmarks.department;

import dev.tierline.department.Department;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.engine.DepartmentValidation;
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

/** A large department from its draft: filled in, checked by the validator, built. The first is the one that a program starts with. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@State(Scope.Thread)
public class DepartmentBenchmark {
    private DepartmentDraft filledIn;

    /** Fills in a draft. */
    @Setup
    public void setUp() {
        filledIn = LargeDepartment.draft();
    }

    /**
     * Makes the department once the machine is warm.
     *
     * @return the department
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Department warm() {
        return DepartmentValidation.department(filledIn);
    }

    /**
     * Fills in a draft and makes the department as the first thing that a program does.
     *
     * @return the department
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Department first() {
        return DepartmentValidation.department(LargeDepartment.draft());
    }
}
