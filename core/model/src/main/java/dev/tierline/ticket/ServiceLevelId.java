package dev.tierline.ticket;

import dev.tierline.identity.IdText;

/**
 * Names one service level of a department.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "gold"}
 */
public record ServiceLevelId(String value) implements Comparable<ServiceLevelId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public ServiceLevelId {
        IdText.require(value, "a service level id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static ServiceLevelId of(String value) {
        return new ServiceLevelId(value);
    }

    @Override
    public int compareTo(ServiceLevelId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
