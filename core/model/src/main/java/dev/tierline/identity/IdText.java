package dev.tierline.identity;

import static java.util.Objects.requireNonNull;

/** What the text of any identifier must be: 1 to 200 characters, not all of them blank. */
public final class IdText {

    private static final int LONGEST = 200;

    private IdText() {}

    /**
     * Returns the text if it can be an identifier.
     *
     * @param value the text
     * @param kind what it would identify, with its article, for the message
     * @return the text, unchanged
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static String require(String value, String kind) {
        requireNonNull(value, kind);
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(kind + " of " + value.length() + " characters, "
                    + (value.isBlank() ? "all blank" : "too long") + ": expected 1 to " + LONGEST
                    + " characters, not all of them blank");
        }
        return value;
    }
}
