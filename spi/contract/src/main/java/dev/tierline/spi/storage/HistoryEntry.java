package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

/**
 * A line of a ticket's history.
 *
 * @param sequence its place in the history of its ticket, from 1 without gaps
 * @param recorded what happened
 */
public record HistoryEntry(long sequence, Recorded recorded) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the sequence is below 1
     */
    public HistoryEntry {
        requireNonNull(recorded, "recorded");
        if (sequence < 1) {
            throw new IllegalArgumentException("history entry " + sequence + ": entries count from 1");
        }
    }
}
