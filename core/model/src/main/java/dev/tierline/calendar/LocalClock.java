package dev.tierline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times of one zone into instants, by the published policy: a time that does not exist moves forward by the
 * gap; of a time that exists twice, opening takes the first and closing the last. Remembers the offset around the last
 * time asked, so that a sweep asks the zone's rules only near its transitions. For one thread.
 */
final class LocalClock {
    private static final long FOREVER = Long.MAX_VALUE / 4;

    private final ZoneRules rules;
    private long clearFrom = 1;
    private long clearTo;
    private long offset;

    LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The instant at which a span opens that opens at this local time. */
    long opening(long epochDay, int millisOfDay) {
        long local = epochDay * DaySpan.DAY + millisOfDay;
        if (!isClear(local)) {
            ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
            if (transition != null) {
                return local - millis(transition.getOffsetBefore());
            }
        }
        return local - offset;
    }

    /** The instant at which a span closes that closes at this local time. */
    long closing(long epochDay, int millisOfDay) {
        long local = epochDay * DaySpan.DAY + millisOfDay;
        if (!isClear(local)) {
            ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
            if (transition != null) {
                return local - millis(transition.isGap() ? transition.getOffsetBefore() : transition.getOffsetAfter());
            }
        }
        return local - offset;
    }

    /** Whether the zone left out this date as a whole, from midnight to midnight. */
    boolean skips(long epochDay) {
        long midnight = epochDay * DaySpan.DAY;
        if (isClear(midnight)) {
            return false;
        }
        ZoneOffsetTransition transition = rules.getTransition(dateTime(midnight));
        return transition != null
                && transition.isGap()
                && !transition
                        .getDateTimeAfter()
                        .isBefore(LocalDate.ofEpochDay(epochDay + 1).atStartOfDay());
    }

    /** Whether a local time exists exactly once and its offset is the remembered one, which this call looks up. */
    private boolean isClear(long local) {
        if (local >= clearFrom && local < clearTo) {
            return true;
        }
        LocalDateTime dateTime = dateTime(local);
        if (rules.getTransition(dateTime) != null) {
            return false;
        }
        ZoneOffset now = rules.getOffset(dateTime);
        Instant instant = dateTime.toInstant(now);
        ZoneOffsetTransition last = rules.previousTransition(instant.plusMillis(1));
        ZoneOffsetTransition next = rules.nextTransition(instant);
        offset = millis(now);
        clearFrom = last == null ? -FOREVER : later(last);
        clearTo = next == null ? FOREVER : earlier(next);
        return true;
    }

    private static long later(ZoneOffsetTransition transition) {
        return Math.max(local(transition.getDateTimeBefore()), local(transition.getDateTimeAfter()));
    }

    private static long earlier(ZoneOffsetTransition transition) {
        return Math.min(local(transition.getDateTimeBefore()), local(transition.getDateTimeAfter()));
    }

    private static long local(LocalDateTime dateTime) {
        return dateTime.toLocalDate().toEpochDay() * DaySpan.DAY
                + dateTime.toLocalTime().toSecondOfDay() * 1000L;
    }

    private static LocalDateTime dateTime(long local) {
        return LocalDateTime.of(
                LocalDate.ofEpochDay(Math.floorDiv(local, DaySpan.DAY)),
                LocalTime.ofNanoOfDay(Math.floorMod(local, DaySpan.DAY) * 1_000_000L));
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
