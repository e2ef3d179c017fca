package dev.tierline.form;

import dev.tierline.identity.IdText;

/**
 * Names one request form.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "new-laptop"}
 */
public record FormId(String value) implements Comparable<FormId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public FormId {
        IdText.require(value, "a form id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static FormId of(String value) {
        return new FormId(value);
    }

    @Override
    public int compareTo(FormId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
