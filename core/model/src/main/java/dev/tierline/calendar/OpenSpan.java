package dev.tierline.calendar;

import java.time.Instant;

/**
 * A stretch of time during which a calendar is open without a break: from its start, up to but not including its end.
 *
 * <p>Example: Monday's morning in Brussels, {@code 2025-03-03T08:00:00Z/2025-03-03T11:00:00Z}. Immutable.
 *
 * @param start the first open instant
 * @param end the first instant that is not open any more
 */
public record OpenSpan(Instant start, Instant end) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless it starts before it ends
     */
    public OpenSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("open span " + start + "/" + end + ": expected a start before its end");
        }
    }

    /**
     * Tells whether an instant lies inside.
     *
     * @param instant any instant
     * @return true from the start on, false from the end on
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /**
     * Says how much working time it holds.
     *
     * @return its length
     */
    public WorkingTime length() {
        return WorkingTime.ofMillis(end.toEpochMilli() - start.toEpochMilli());
    }

    /** Prints both ends in ISO-8601, as {@code 2025-03-03T08:00:00Z/2025-03-03T11:00:00Z}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
