package dev.tierline.staff;

import dev.tierline.identity.IdText;

/**
 * Names one skill.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "networking"}
 */
public record SkillId(String value) implements Comparable<SkillId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public SkillId {
        IdText.require(value, "a skill id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static SkillId of(String value) {
        return new SkillId(value);
    }

    @Override
    public int compareTo(SkillId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
