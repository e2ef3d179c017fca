package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.record.DeskRecord;

/**
 * A record's new value within a commit.
 *
 * @param record the value to store
 * @param expected the revision it replaces, {@link Revision#NONE} for a new record
 */
public record RecordChange(DeskRecord record, Revision expected) {

    /** Checks that both are given. */
    public RecordChange {
        requireNonNull(record, "record");
        requireNonNull(expected, "expected");
    }
}
