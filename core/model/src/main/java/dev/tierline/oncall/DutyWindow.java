package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time: from its start, up to but not including its end.
 *
 * <p>Example: {@code DutyWindow.of("2026-03-02T08:00:00Z", "2026-03-02T12:00:00Z")}. Immutable.
 *
 * @param from the first instant
 * @param until the first instant that is not in it any more
 */
public record DutyWindow(Instant from, Instant until) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless it starts before it ends
     */
    public DutyWindow {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("window " + from + " to " + until + ": expected a start before its end");
        }
    }

    /**
     * Reads both ends.
     *
     * @param from the start, in ISO-8601
     * @param until the end, in ISO-8601
     * @return the window
     */
    public static DutyWindow of(String from, String until) {
        return new DutyWindow(Instant.parse(from), Instant.parse(until));
    }

    /**
     * Tells whether an instant lies inside.
     *
     * @param instant any instant
     * @return true from the start on, false from the end on
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Says how long it is.
     *
     * @return the time that really passes in it
     */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** Prints both ends in ISO-8601, as {@code 2026-03-02T08:00:00Z/2026-03-02T12:00:00Z}. */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
