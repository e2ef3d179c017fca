package dev.tierline.examples.pictures.coverage;

import java.time.Instant;

/**
 * A part of a date that falls within one column.
 *
 * @param slot the column
 * @param fromMinute the minute of the local hour at which it starts
 * @param start its first instant
 * @param end the first instant after it
 */
public record Piece(Slot slot, double fromMinute, Instant start, Instant end) {

    /** Returns how many minutes of the local hour are over at an instant within the piece. */
    double minuteAt(Instant instant) {
        return fromMinute + (instant.toEpochMilli() - start.toEpochMilli()) / 60_000.0;
    }
}
