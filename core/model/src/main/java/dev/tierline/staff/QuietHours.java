package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When, every day, somebody does not want to be disturbed by one way.
 *
 * <p>Example: {@code new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Warsaw"))} is quiet at 23:30
 * and at 6:59 and not at 7:00. Judged by what the clock on the wall shows, so on the nights when clocks change it is longer or
 * shorter. Immutable.
 *
 * @param from when it begins
 * @param until when it ends; earlier than {@code from} means the next morning
 * @param zone the zone of both
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public QuietHours {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(zone, "zone");
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet from " + from + " until " + until
                    + ": expected two times that differ; leave out a way by which somebody is never to be reached");
        }
    }

    /**
     * Tells whether it is quiet.
     *
     * @param instant the instant
     * @return true from the beginning on, until right before the end
     */
    public boolean include(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean notEnded = time.isBefore(until);
        return from.isBefore(until) ? begun && notEnded : begun || notEnded;
    }
}
