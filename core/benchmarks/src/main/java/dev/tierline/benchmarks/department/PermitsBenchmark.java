package dev.tierline.benchmarks.department;

import dev.tierline.access.Absences;
import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.engine.DepartmentValidation;
import dev.tierline.staff.Actor;
import java.time.Instant;
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

/** Who may do what, in a large department. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class PermitsBenchmark {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    /** What is asked. */
    @Param
    public Question question;

    private Department department;
    private Actor actor;
    private Subject subject;
    private Absences absences;

    /**
     * Builds the department.
     *
     * @throws IllegalStateException if the answer is not the one that the question is meant to have
     */
    @Setup
    public void setUp() {
        department = DepartmentValidation.department(LargeDepartment.draft());
        actor = question.actor();
        subject = question.subject();
        absences = question.absences();
        if (permits().isAllowed() != question.allowed) {
            throw new IllegalStateException(
                    question + ": expected allowed = " + question.allowed + ", found " + permits());
        }
    }

    /**
     * Asks.
     *
     * @return the decision
     */
    @Benchmark
    public Decision permits() {
        return department.permits(actor, question.permission, subject, AT, absences);
    }
}
