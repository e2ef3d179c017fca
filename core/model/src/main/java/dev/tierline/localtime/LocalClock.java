package dev.tierline.localtime;

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
public final class LocalClock {
    private static final long DAY = 86_400_000;
    private static final long FOREVER = Long.MAX_VALUE / 4;

    private final ZoneRules rules;
    private long clearFrom = 1;
    private long clearTo;
    private long offset;

    /**
     * Reads the clock of a zone.
     *
     * @param zone the zone
     */
    public LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /**
     * Turns a local time at which something opens, or is handed over, into an instant: the first of a time that exists twice.
     *
     * @param epochDay the date
     * @param millisOfDay the time of day, which may lie beyond midnight
     * @return the instant in epoch milliseconds
     */
    public long opening(long epochDay, int millisOfDay) {
        long local = epochDay * DAY + millisOfDay;
        if (!isClear(local)) {
            ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
            if (transition != null) {
                return local - millis(transition.getOffsetBefore());
            }
        }
        return local - offset;
    }

    /**
     * Turns a local time at which something closes into an instant: the last of a time that exists twice.
     *
     * @param epochDay the date
     * @param millisOfDay the time of day, which may lie beyond midnight
     * @return the instant in epoch milliseconds
     */
    public long closing(long epochDay, int millisOfDay) {
        long local = epochDay * DAY + millisOfDay;
        if (!isClear(local)) {
            ZoneOffsetTransition transition = rules.getTransition(dateTime(local));
            if (transition != null) {
                return local - millis(transition.isGap() ? transition.getOffsetBefore() : transition.getOffsetAfter());
            }
        }
        return local - offset;
    }

    /**
     * Tells whether the zone left out a date as a whole, from midnight to midnight.
     *
     * @param epochDay the date
     * @return true if no instant has that date
     */
    public boolean skips(long epochDay) {
        long midnight = epochDay * DAY;
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
        return dateTime.toLocalDate().toEpochDay() * DAY
                + dateTime.toLocalTime().toSecondOfDay() * 1000L;
    }

    private static LocalDateTime dateTime(long local) {
        return LocalDateTime.of(
                LocalDate.ofEpochDay(Math.floorDiv(local, DAY)),
                LocalTime.ofNanoOfDay(Math.floorMod(local, DAY) * 1_000_000L));
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
