package dev.tierline.examples.rota;

import java.util.Locale;

/** The elements of a picture, as text. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    Svg raw(String element) {
        text.append(element).append('\n');
        return this;
    }

    Svg rect(double x, double y, double width, double height, String attributes) {
        return raw(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                x,
                y,
                Math.max(width, 0.5),
                height,
                attributes));
    }

    /** A rectangle that says something when pointed at. */
    Svg rect(double x, double y, double width, double height, String attributes, String title) {
        raw("<g><title>" + escaped(title) + "</title>");
        rect(x, y, width, height, attributes);
        return raw("</g>");
    }

    Svg line(double x1, double y1, double x2, double y2, String attributes) {
        return raw(String.format(
                Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>", x1, y1, x2, y2, attributes));
    }

    Svg text(double x, double y, String attributes, String words) {
        return raw(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>", x, y, attributes, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
