package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

/**
 * What somebody wrote on a ticket, with the key that the event cites. It is kept apart from the history, so that it can be erased.
 *
 * @param key names it among all that was ever written on any ticket
 * @param text what was written
 * @param internal true if only the staff reads it
 */
public record WrittenText(String key, String text, boolean internal) implements Written {

    /** How many characters (UTF-16 code units) a text may have. */
    public static final int LONGEST = 100_000;

    /** Checks that both are given. */
    public WrittenText {
        requireNonNull(key, "key");
        requireNonNull(text, "text");
    }

    static void require(String text) {
        requireNonNull(text, "text");
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text of " + text.length() + " characters, "
                    + (text.isBlank() ? "all blank" : "too long") + ": expected 1 to " + LONGEST
                    + " characters, not all of them blank");
        }
    }
}
