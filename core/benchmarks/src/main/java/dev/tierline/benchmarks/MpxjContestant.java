package dev.tierline.benchmarks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/**
 * MPXJ's {@link ProjectCalendar}, in local times: it knows no zones, so turning instants into them is left out.
 *
 * <p>It remembers every duration by its two ends. So that its calendar is timed and not its map, each question for a
 * duration begins a nanosecond later than the one before, which it rounds away. It has no question for a moment; the hours
 * of the date are the nearest.
 */
final class MpxjContestant implements Contestant {
    private final ProjectCalendar calendar;
    private final LocalDateTime[] starts;
    private final LocalDateTime[] ends;
    private final Duration amount;
    private long asked;

    MpxjContestant(Cases cases) {
        calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
            calendar.setWorkingDay(day, open);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (open) {
                Office.DAY.forEach(span -> hours.add(new LocalTimeRange(span.opens(), span.closes())));
            }
        }
        for (LocalDate holiday : Office.holidays()) {
            calendar.addCalendarException(holiday, holiday);
        }
        starts = local(cases.starts());
        ends = local(cases.ends());
        amount = Duration.getInstance(cases.hours(), TimeUnit.HOURS);
    }

    @Override
    public Object plus(int number) {
        return calendar.getDate(starts[number], amount);
    }

    @Override
    public Object between(int number) {
        return calendar.getWork(starts[number].plusNanos(++asked), ends[number], TimeUnit.MINUTES);
    }

    @Override
    public boolean isOpen(int number) {
        LocalDateTime at = starts[number];
        LocalTime time = at.toLocalTime();
        for (LocalTimeRange span : calendar.getHours(at.toLocalDate())) {
            if (!time.isBefore(span.getStart()) && time.isBefore(span.getEnd())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Instant due(Object answer) {
        return ((LocalDateTime) answer).atZone(Office.ZONE).toInstant();
    }

    @Override
    public long worked(Object answer) {
        return Math.round(((Duration) answer).getDuration()) * 60_000;
    }

    private static LocalDateTime[] local(List<Instant> instants) {
        return instants.stream()
                .map(instant -> LocalDateTime.ofInstant(instant, Office.ZONE))
                .toArray(LocalDateTime[]::new);
    }
}
