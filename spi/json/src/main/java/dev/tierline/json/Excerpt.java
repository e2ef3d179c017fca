package dev.tierline.json;

/** Shortens what a document holds, so that a message stays a message whatever came in. */
final class Excerpt {

    private static final int WORD = 60;
    private static final int SENTENCE = 600;

    private Excerpt() {}

    static String quoted(String text) {
        return '"' + plain(shortened(text, WORD)) + '"';
    }

    static String sentence(String text) {
        return plain(shortened(text, SENTENCE));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE ? '?' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
