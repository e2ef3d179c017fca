package dev.tierline.spi.storage;

import dev.tierline.identity.IdText;

/**
 * The outside name of an operation, such as the message id of an e-mail: an operation with a reference that was consumed
 * before is not done again.
 *
 * @param value 1 to 500 characters, not blank, well-formed and without NUL; compared exactly, ordered by code points
 */
public record Reference(String value) implements Comparable<Reference> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, longer than 500 characters, or holds NUL or half a surrogate pair
     */
    public Reference {
        IdText.require(value, "a reference", 500);
    }

    /**
     * Returns the reference for a text.
     *
     * @param value the text
     * @return the reference
     */
    public static Reference of(String value) {
        return new Reference(value);
    }

    @Override
    public int compareTo(Reference other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
