package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

/**
 * A value as it was read, with its revision.
 *
 * @param <T> the kind of value
 * @param value the value
 * @param revision what a commit must expect to replace it
 */
public record Stored<T>(T value, Revision revision) {

    /** Checks that both are given. */
    public Stored {
        requireNonNull(value, "value");
        requireNonNull(revision, "revision");
    }
}
