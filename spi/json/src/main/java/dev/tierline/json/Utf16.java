package dev.tierline.json;

/** Whether text can leave the program: half of a surrogate pair has no encoding, and stores would replace or refuse it. */
final class Utf16 {

    static final String EXPECTED = "half of a surrogate pair in text; expected well-formed UTF-16";

    private Utf16() {}

    static boolean isWellFormed(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == length
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
