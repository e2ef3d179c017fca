package dev.tierline.examples.replay.report;

import java.nio.charset.Charset;

/** Draws shares as bars: eighths of a block where the output can show them, number signs elsewhere. */
public final class Bar {
    private static final String EIGHTHS = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589";
    private static final String FULL = "\u2588";
    private static final String EMPTY = "\u2591";

    private final boolean blocks;

    private Bar(boolean blocks) {
        this.blocks = blocks;
    }

    /** Returns the bars that a charset can show. */
    public static Bar in(Charset charset) {
        return new Bar(
                charset.canEncode() && charset.newEncoder().canEncode(EIGHTHS + FULL + EMPTY + Screen.MIDDLE_DOT));
    }

    /** Returns a bar of part/whole of the width, never empty for a part above zero; nothing where the whole is zero. */
    String of(long part, long whole, int width) {
        if (part <= 0 || whole <= 0) {
            return "";
        }
        if (!blocks) {
            return "#".repeat((int) Math.max(1, Math.round((double) part * width / whole)));
        }
        int eighths = (int) Math.max(1, Math.round(8.0 * part * width / whole));
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return FULL.repeat(eighths / 8) + rest;
    }

    /** Returns a bar of whole steps, always as wide as asked; it is full only when nothing is missing. */
    public String filled(long part, long whole, int width) {
        long steps = whole <= 0 ? 0 : Math.round((double) part * width / whole);
        int done = (int) Math.min(part < whole ? width - 1L : width, steps);
        return (blocks ? FULL : "#").repeat(done) + (blocks ? EMPTY : ".").repeat(width - done);
    }

    /** Returns what stands between two things on one line. */
    String separator() {
        return blocks ? " " + Screen.MIDDLE_DOT + " " : " - ";
    }
}
