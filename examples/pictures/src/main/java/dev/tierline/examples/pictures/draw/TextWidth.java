package dev.tierline.examples.pictures.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a text is at most. A picture names no font that everybody has, so the measure is that of a wide one: what fits by it fits
 * in any usual sans-serif.
 */
public final class TextWidth {
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private TextWidth() {}

    /** Returns the width of a text in pixels. */
    public static double of(String text, TextLook look) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return ems * look.size() * (look.bold() ? 1.1 : 1);
    }

    /** Returns the text if it fits, or as much of its beginning as fits with an ellipsis; letters are never cut in two. */
    public static String fit(String text, double room, TextLook look) {
        if (of(text, look) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find() && of(kept + clusters.group() + ELLIPSIS, look) <= room) {
            kept.append(clusters.group());
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    private static double ems(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point < 0x80) {
            return ofAscii((char) point);
        }
        if (point == '\u00b7' || point == '\u2013') {
            return 0.5;
        }
        if (point >= 0x1f000) {
            return 1.45;
        }
        return point < 0x250 ? 0.78 : point < 0x2000 ? 0.85 : 1.1;
    }

    private static double ofAscii(char letter) {
        if ("ijl.,:;'|!".indexOf(letter) >= 0) {
            return 0.35;
        }
        if (" ftrI()[]-/".indexOf(letter) >= 0) {
            return 0.42;
        }
        if ("mwMW@%&<>+=".indexOf(letter) >= 0) {
            return 1;
        }
        return letter >= 'A' && letter <= 'Z' ? 0.76 : 0.645;
    }
}
