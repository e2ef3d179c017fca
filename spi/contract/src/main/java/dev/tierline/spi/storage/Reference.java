package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

/**
 * The outside name of an operation, such as the message id of an e-mail: an operation with a reference that was consumed
 * before is not done again.
 *
 * @param value 1 to 500 characters, not blank; compared exactly
 */
public record Reference(String value) implements Comparable<Reference> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank or longer than 500 characters
     */
    public Reference {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 500) {
            throw new IllegalArgumentException(
                    "a reference of " + value.length() + " characters: expected 1 to 500, not all of them blank");
        }
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
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
