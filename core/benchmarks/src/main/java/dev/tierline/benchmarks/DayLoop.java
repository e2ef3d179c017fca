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
 * What an experienced programmer writes in an afternoon: day by day over java.time, the holidays in a hash set, each
 * opening and closing turned into an instant, so that a change of the clocks counts as it should.
 */
final class DayLoop {
    private final ZoneId zone;
    private final List<Office.Hours> hours;
    private final Set<LocalDate> holidays;

    DayLoop(ZoneId zone, List<Office.Hours> hours, Set<LocalDate> holidays) {
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
    }

    Instant plus(Instant start, Duration amount) {
        Duration left = amount;
        for (LocalDate date = LocalDate.ofInstant(start, zone); ; date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                for (Office.Hours span : hours) {
                    Instant opens = date.atTime(span.opens()).atZone(zone).toInstant();
                    Instant closes = date.atTime(span.closes()).atZone(zone).toInstant();
                    Instant from = start.isAfter(opens) ? start : opens;
                    if (from.isBefore(closes)) {
                        Duration open = Duration.between(from, closes);
                        if (open.compareTo(left) >= 0) {
                            return from.plus(left);
                        }
                        left = left.minus(open);
                    }
                }
            }
        }
    }

    Duration between(Instant start, Instant end) {
        Duration worked = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(end, zone);
        for (LocalDate date = LocalDate.ofInstant(start, zone); !date.isAfter(last); date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                for (Office.Hours span : hours) {
                    Instant opens = date.atTime(span.opens()).atZone(zone).toInstant();
                    Instant closes = date.atTime(span.closes()).atZone(zone).toInstant();
                    Instant from = start.isAfter(opens) ? start : opens;
                    Instant to = end.isBefore(closes) ? end : closes;
                    if (from.isBefore(to)) {
                        worked = worked.plus(Duration.between(from, to));
                    }
                }
            }
        }
        return worked;
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

    boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate date = start;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }
}
