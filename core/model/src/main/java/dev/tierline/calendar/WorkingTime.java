package dev.tierline.calendar;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * An amount of working time: how long a calendar was open, never how much time passed.
 *
 * <p>Eight hours of working time from Friday 13:00 may well end on Monday; that is why this type and {@link Duration}
 * do not mix. A value is never negative and counts whole milliseconds; whatever is finer is cut off. Example: {@code
 * WorkingTime.ofHours(4).plus(WorkingTime.ofMinutes(30))} prints as {@code PT4H30M}. Immutable; ordered by length.
 *
 * @param millis the amount in milliseconds, zero or more
 */
public record WorkingTime(long millis) implements Comparable<WorkingTime> {
    /** No working time at all. */
    public static final WorkingTime ZERO = new WorkingTime(0);

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WorkingTime {
        if (millis < 0) {
            throw new IllegalArgumentException("working time of " + millis + " ms: expected zero or more");
        }
    }

    /**
     * Reads a length of time as working time.
     *
     * @param duration zero or more; anything finer than a millisecond is cut off
     * @return the same length, as working time
     * @throws IllegalArgumentException if it is negative, or longer than 292 million years
     */
    public static WorkingTime of(Duration duration) {
        Duration whole = duration.truncatedTo(ChronoUnit.MILLIS);
        if (duration.isNegative() || whole.compareTo(Duration.ofMillis(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("working time of " + duration + ": expected PT0S to "
                    + Duration.ofMillis(Long.MAX_VALUE) + " (292 million years)");
        }
        return new WorkingTime(whole.toMillis());
    }

    /**
     * Counts in milliseconds.
     *
     * @param millis how many, zero or more
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    public static WorkingTime ofMillis(long millis) {
        return millis == 0 ? ZERO : new WorkingTime(millis);
    }

    /**
     * Counts in minutes.
     *
     * @param minutes how many, zero or more
     * @return the amount
     * @throws IllegalArgumentException if it is negative or beyond the type's range
     */
    public static WorkingTime ofMinutes(long minutes) {
        return ofUnits(minutes, 60_000, "minutes");
    }

    /**
     * Counts in hours.
     *
     * @param hours how many, zero or more
     * @return the amount
     * @throws IllegalArgumentException if it is negative or beyond the type's range
     */
    public static WorkingTime ofHours(long hours) {
        return ofUnits(hours, 3_600_000, "hours");
    }

    /**
     * Says the amount in milliseconds.
     *
     * @return zero or more
     */
    public long toMillis() {
        return millis;
    }

    /**
     * Says the amount as a plain length of time, for printing or storing.
     *
     * @return the same length
     */
    public Duration toDuration() {
        return Duration.ofMillis(millis);
    }

    /**
     * Tells whether there is nothing.
     *
     * @return true for no working time
     */
    public boolean isZero() {
        return millis == 0;
    }

    /**
     * Adds.
     *
     * @param other what comes on top
     * @return the sum
     * @throws IllegalArgumentException if the sum is beyond the type's range
     */
    public WorkingTime plus(WorkingTime other) {
        if (other.millis > Long.MAX_VALUE - millis) {
            throw new IllegalArgumentException(
                    "working time of " + this + " and " + other + " together: expected at most 292 million years");
        }
        return ofMillis(millis + other.millis);
    }

    /**
     * Takes away.
     *
     * @param other at most this amount
     * @return the rest
     * @throws IllegalArgumentException if more would be taken than there is
     */
    public WorkingTime minus(WorkingTime other) {
        if (other.millis > millis) {
            throw new IllegalArgumentException(
                    "working time of " + this + " less " + other + ": expected at most " + this + " to be taken away");
        }
        return ofMillis(millis - other.millis);
    }

    @Override
    public int compareTo(WorkingTime other) {
        return Long.compare(millis, other.millis);
    }

    /** Prints the amount in ISO-8601, as {@code PT8H30M}; {@link Duration#parse} reads it. */
    @Override
    public String toString() {
        return toDuration().toString();
    }

    private static WorkingTime ofUnits(long count, long unit, String name) {
        if (count < 0 || count > Long.MAX_VALUE / unit) {
            throw new IllegalArgumentException(
                    "working time of " + count + " " + name + ": expected 0 to " + Long.MAX_VALUE / unit);
        }
        return ofMillis(count * unit);
    }
}
