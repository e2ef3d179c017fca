package dev.tierline.examples.pictures.draw;

import java.util.List;
import java.util.stream.Collectors;

/** Text of anybody's, made fit to be shown: on one line, without what XML cannot hold or what would turn the text around it. */
public final class PlainText {
    private static final int REPLACEMENT = 0xfffd;
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private PlainText() {}

    /** Returns the text on one line; what cannot be shown is replaced or left out. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(point -> !turnsText(point)).forEach(point -> clean.appendCodePoint(shown(point)));
        String line = clean.toString().strip().replaceAll(" {2,}", " ");
        return line.isEmpty() ? Character.toString(REPLACEMENT) : line;
    }

    /** Joins texts with a dot between them; those that read from right to left keep their place in the row. */
    public static String joined(List<String> texts) {
        return texts.stream().map(PlainText::isolated).collect(Collectors.joining(" \u00b7 "));
    }

    /** Returns the text so that it can stand within a sentence from left to right, whichever way it reads itself. */
    public static String isolated(String text) {
        return text.codePoints().anyMatch(PlainText::readsLeftwards) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static int shown(int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return type == Character.SURROGATE || (point & 0xfffe) == 0xfffe ? REPLACEMENT : point;
    }

    private static boolean turnsText(int point) {
        return point == 0x61c
                || point == 0x200e
                || point == 0x200f
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean readsLeftwards(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
