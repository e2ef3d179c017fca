package dev.tierline.staff;

import dev.tierline.identity.IdText;

/**
 * Names one staff member's account.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "anna.k"}
 */
public record StaffId(String value) implements Comparable<StaffId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public StaffId {
        IdText.require(value, "a staff id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @Override
    public int compareTo(StaffId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
