package dev.tierline.intake;

import dev.tierline.identity.IdText;

/**
 * Names one intake rule.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "vpn-to-network"}
 */
public record IntakeRuleId(String value) implements Comparable<IntakeRuleId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public IntakeRuleId {
        IdText.require(value, "an intake rule id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static IntakeRuleId of(String value) {
        return new IntakeRuleId(value);
    }

    @Override
    public int compareTo(IntakeRuleId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
