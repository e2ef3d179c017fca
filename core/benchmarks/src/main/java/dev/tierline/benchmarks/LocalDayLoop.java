package dev.tierline.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * The {@link DayLoop} made lean: it counts on the clock face and turns only its answer into an instant. That is wrong by
 * an hour wherever the clocks change during opening hours, which they never do in this office.
 */
final class LocalDayLoop {
    private final ZoneId zone;
    private final List<Office.Hours> hours;
    private final Set<LocalDate> holidays;

    LocalDayLoop(ZoneId zone, List<Office.Hours> hours, Set<LocalDate> holidays) {
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
    }

    Instant plus(Instant start, Duration amount) {
        ZonedDateTime local = start.atZone(zone);
        LocalDate date = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        long left = amount.toNanos();
        while (true) {
            if (isWorkingDay(date)) {
                for (Office.Hours span : hours) {
                    LocalTime from = time.isAfter(span.opens()) ? time : span.opens();
                    long open = span.closes().toNanoOfDay() - from.toNanoOfDay();
                    if (open >= left) {
                        return date.atTime(from).plusNanos(left).atZone(zone).toInstant();
                    }
                    left -= Math.max(open, 0);
                }
            }
            date = date.plusDays(1);
            time = LocalTime.MIN;
        }
    }

    Duration between(Instant start, Instant end) {
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        LocalDate last = to.toLocalDate();
        LocalTime time = from.toLocalTime();
        long worked = 0;
        for (LocalDate date = from.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                long until = date.equals(last) ? to.toLocalTime().toNanoOfDay() : Long.MAX_VALUE;
                for (Office.Hours span : hours) {
                    LocalTime opens = time.isAfter(span.opens()) ? time : span.opens();
                    worked += Math.max(Math.min(span.closes().toNanoOfDay(), until) - opens.toNanoOfDay(), 0);
                }
            }
            time = LocalTime.MIN;
        }
        return Duration.ofNanos(worked);
    }

    boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        if (isWorkingDay(local.toLocalDate())) {
            LocalTime time = local.toLocalTime();
            for (Office.Hours span : hours) {
                if (!time.isBefore(span.opens()) && time.isBefore(span.closes())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }
}
