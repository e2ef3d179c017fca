package dev.tierline.record;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;

/**
 * Names one record.
 *
 * @param kind what kind of record it is
 * @param key tells it from the others of its kind: 1 to 200 characters, not blank, well-formed and without NUL; compared exactly,
 *     ordered by code points
 */
public record RecordId(RecordKind kind, String key) implements Comparable<RecordId> {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public RecordId {
        requireNonNull(kind, "kind");
        IdText.require(key, "a record's key");
    }

    @Override
    public int compareTo(RecordId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : IdText.compare(key, other.key);
    }
}
