package dev.tierline.oncall;

import dev.tierline.identity.IdText;

/**
 * Names one on-call schedule.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "nights"}
 */
public record ScheduleId(String value) implements Comparable<ScheduleId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public ScheduleId {
        IdText.require(value, "a schedule id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static ScheduleId of(String value) {
        return new ScheduleId(value);
    }

    @Override
    public int compareTo(ScheduleId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
