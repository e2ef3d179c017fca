package dev.tierline.benchmarks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.time4j.CalendarUnit;
import net.time4j.ClockUnit;
import net.time4j.PlainDate;
import net.time4j.PlainTime;
import net.time4j.PlainTimestamp;
import net.time4j.Weekday;
import net.time4j.range.ChronoInterval;
import net.time4j.range.ClockInterval;
import net.time4j.range.DayPartitionBuilder;
import net.time4j.range.DayPartitionRule;
import net.time4j.range.TimestampInterval;

/**
 * Time4J's {@link DayPartitionRule}, in local times: turning instants into them is left out.
 *
 * <p>It has no deadline, so one is put together from the partitions of day after day. Durations add up the partitions of
 * an interval, as its own documentation does.
 */
final class Time4jContestant implements Contestant {
    private final DayPartitionRule rule;
    private final PlainTimestamp[] starts;
    private final PlainTimestamp[] ends;
    private final long minutes;

    Time4jContestant(Cases cases) {
        DayPartitionBuilder builder = new DayPartitionBuilder();
        for (Office.Hours span : Office.DAY) {
            builder.addWeekdayRule(Weekday.MONDAY, Weekday.FRIDAY, ClockInterval.between(span.opens(), span.closes()));
        }
        builder.addExclusion(Office.holidays().stream().map(PlainDate::from).collect(Collectors.toSet()));
        rule = builder.build();
        starts = local(cases.starts());
        ends = local(cases.ends());
        minutes = 60L * cases.hours();
    }

    @Override
    public Object plus(int number) {
        PlainDate date = starts[number].getCalendarDate();
        PlainTime time = starts[number].getWallTime();
        long left = minutes;
        while (true) {
            for (ChronoInterval<PlainTime> part : rule.getPartitions(date)) {
                PlainTime opens = part.getStart().getTemporal();
                PlainTime from = time.isAfter(opens) ? time : opens;
                long open = ClockUnit.MINUTES.between(from, part.getEnd().getTemporal());
                if (open >= left) {
                    return date.at(from.plus(left, ClockUnit.MINUTES));
                }
                left -= Math.max(open, 0);
            }
            date = date.plus(1, CalendarUnit.DAYS);
            time = PlainTime.midnightAtStartOfDay();
        }
    }

    @Override
    public Object between(int number) {
        return TimestampInterval.between(starts[number], ends[number])
                .streamPartitioned(rule)
                .mapToLong(part -> part.getStartAsTimestamp().until(part.getEndAsTimestamp(), ClockUnit.MINUTES))
                .sum();
    }

    @Override
    public boolean isOpen(int number) {
        return rule.matches(starts[number]);
    }

    @Override
    public Instant due(Object answer) {
        return ((PlainTimestamp) answer)
                .toTemporalAccessor()
                .atZone(Office.ZONE)
                .toInstant();
    }

    @Override
    public long worked(Object answer) {
        return (Long) answer * 60_000;
    }

    private static PlainTimestamp[] local(List<Instant> instants) {
        return instants.stream()
                .map(instant -> PlainTimestamp.from(LocalDateTime.ofInstant(instant, Office.ZONE)))
                .toArray(PlainTimestamp[]::new);
    }
}
