package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Which records to list: those of a kind, of one subject or of all, in the order of their keys.
 *
 * @param kind the kind
 * @param subject what they are about ({@link dev.tierline.record.DeskRecord#subject()}), null for whatever
 * @param after the key after which to begin, null for the beginning
 * @param limit how many at most, 1 to 1000
 */
public record RecordQuery(
        RecordKind kind, @Nullable String subject, @Nullable String after, int limit) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1000
     */
    public RecordQuery {
        requireNonNull(kind, "kind");
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("page of " + limit + " records: expected 1 to 1000");
        }
    }
}
