package dev.tierline.ticket;

import dev.tierline.identity.IdText;

/**
 * Names one step of an escalation policy; stable while policies are replaced.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "warn-supervisor"}
 */
public record StepId(String value) implements Comparable<StepId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public StepId {
        IdText.require(value, "a step id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
