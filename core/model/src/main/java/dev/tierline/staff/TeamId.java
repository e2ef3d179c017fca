package dev.tierline.staff;

import dev.tierline.identity.IdText;

/**
 * Names one team.
 *
 * <p>Any text of 1 to 200 characters that is not blank; compared exactly, letter case included. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "help-desk"}
 */
public record TeamId(String value) implements Comparable<TeamId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank or longer than 200 characters
     */
    public TeamId {
        IdText.require(value, "a team id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
