package dev.tierline.benchmarks;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallSchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** A year of shifts of fifty schedules that nobody has asked anything yet: nothing of them is compiled. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class ShiftsBenchmark {
    private static final int SCHEDULES = 50;
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");

    private final List<OnCallSchedule> schedules = new ArrayList<>();

    /** Describes the schedules: a week each outside office hours, a daily second line, days on weekends. */
    @Setup
    public void setUp() {
        SupportCalendar office = Office.calendar();
        for (int i = 0; i < SCHEDULES; i++) {
            schedules.add(OnCallSchedule.named("s" + i, "Europe/Brussels")
                    .layer(
                            "weeks",
                            layer -> layer.everyWeeks(1)
                                    .from("2025-01-06")
                                    .handOffAt("09:00")
                                    .members("anna", "bo", "chen", "dara", "eli")
                                    .outside(office))
                    .layer(
                            "weekends",
                            layer -> layer.everyActiveDays(1)
                                    .from("2025-01-04")
                                    .members("fay", "gus", "hana")
                                    .during("Sat,Sun 10:00-20:00"))
                    .layer(
                            "second line",
                            layer -> layer.as(DutyRole.SECONDARY)
                                    .everyDays(1)
                                    .from("2025-01-06")
                                    .handOffAt("09:00")
                                    .members("ivo", "jan", "kim"))
                    .build());
        }
    }

    /**
     * Lists the shifts.
     *
     * @return how many there are
     */
    @Benchmark
    public int year() {
        int shifts = 0;
        for (OnCallSchedule schedule : schedules) {
            shifts += OnCall.of(schedule).shifts(FROM, TO).size();
        }
        return shifts;
    }
}
