package dev.tierline.benchmarks.storage;

import java.util.Locale;

/**
 * A line of the report.
 *
 * @param subject what was measured
 * @param ours our figure
 * @param other what stands beside it
 * @param measured what the limit is about
 * @param limit the limit in words
 * @param holds whether the limit holds; where there is none, true
 */
record Finding(String subject, String ours, String other, String measured, String limit, boolean holds) {
    static final String NONE = "–";

    /** Work beside the same work by bare SQL, as rates. */
    static Finding beside(String subject, String unit, int units, Turns.Pairs times) {
        double share = 1 / times.median();
        return new Finding(
                subject,
                number("%,.0f ", units / times.ourSeconds()) + unit,
                number("%,.0f ", units / times.otherSeconds()) + unit,
                number("%.2f of it", share)
                        + number(" (%.2f", 1 / times.most())
                        + number(" to %.2f)", 1 / times.least()),
                "0.5 or more",
                share >= 0.5);
    }

    /** The time of the same work in a large and in a small department. */
    static Finding grown(String subject, int units, Turns.Pairs times) {
        double multiple = times.median();
        return new Finding(
                subject,
                number("%.2f ms", times.ourSeconds() / units * 1e3),
                number("%.2f ms", times.otherSeconds() / units * 1e3),
                number("%.2f×", multiple) + number(" (%.2f", times.least()) + number(" to %.2f)", times.most()),
                "1.3× or less",
                multiple <= 1.3);
    }

    static Finding rate(String subject, double perSecond, double atLeast) {
        return new Finding(
                subject,
                number("%,.0f /s", perSecond),
                NONE,
                number("%,.0f /s", perSecond),
                number("%,.0f /s or more", atLeast),
                perSecond >= atLeast);
    }

    static Finding bytes(String subject, long bytes, long lessThan) {
        return new Finding(
                subject,
                bytes + " B",
                NONE,
                number("%.2f KiB", bytes / 1024.0),
                number("under %.1f KiB", lessThan / 1024.0),
                bytes < lessThan);
    }

    static Finding plain(String subject, String figure) {
        return new Finding(subject, figure, NONE, NONE, NONE, true);
    }

    String markdown() {
        String verdict = limit.equals(NONE) ? NONE : holds ? "holds" : "**missed**";
        return "| " + String.join(" | ", subject, ours, other, measured, limit, verdict) + " |";
    }

    static String number(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
