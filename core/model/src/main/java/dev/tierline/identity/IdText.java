package dev.tierline.identity;

import static java.util.Objects.requireNonNull;

/**
 * What the text of any identifier must be, and how identifiers are ordered.
 *
 * <p>Every store must be able to keep it and to sort by it: it is well-formed Unicode without NUL, and the order is that of the
 * code points, which is that of the bytes in UTF-8.
 */
public final class IdText {

    private static final int LONGEST = 200;

    private IdText() {}

    /**
     * Returns the text if it can be an identifier of 1 to 200 characters.
     *
     * @param value the text
     * @param kind what it would identify, with its article, for the message
     * @return the text, unchanged
     * @throws IllegalArgumentException if it is blank, too long, or holds NUL or half a surrogate pair
     */
    public static String require(String value, String kind) {
        return require(value, kind, LONGEST);
    }

    /**
     * Returns the text if it can be an identifier of 1 to so many characters.
     *
     * @param value the text
     * @param kind what it would identify, with its article, for the message
     * @param longest how many characters (UTF-16 code units) it may have
     * @return the text, unchanged
     * @throws IllegalArgumentException if it is blank, too long, or holds NUL or half a surrogate pair
     */
    public static String require(String value, String kind, int longest) {
        requireNonNull(value, kind);
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException(kind + " of " + value.length() + " characters, "
                    + (value.isBlank() ? "all blank" : "too long") + ": expected 1 to " + longest
                    + " characters, not all of them blank");
        }
        int odd = firstOdd(value);
        if (odd >= 0) {
            throw new IllegalArgumentException(kind + " with U+"
                    + Integer.toHexString(0x10000 + value.charAt(odd)).substring(1) + " as character " + (odd + 1)
                    + ": expected well-formed text without NUL");
        }
        return value;
    }

    /**
     * Compares two identifiers by their code points.
     *
     * @param left one
     * @param right the other
     * @return negative, zero or positive, as {@link Comparable#compareTo} has it
     */
    public static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean sameSide = Character.isSurrogate(a) == Character.isSurrogate(b);
                return sameSide ? Character.compare(a, b) : (Character.isSurrogate(a) ? 1 : -1);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int firstOdd(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
