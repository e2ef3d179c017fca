package dev.tierline.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Sets the figures about on call side by side, as Markdown. */
final class OnCallReport {
    private final Scores scores;

    OnCallReport(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        table.add("| Who is on call | 1 year from the start | 11 years | of java.time | allocates |");
        table.add("|---|--:|--:|--:|--:|");
        OptionalDouble plain = scores.time("OnCall.onCall", OnCallPeer.JAVA_TIME, 11);
        for (OnCallPeer peer : OnCallPeer.values()) {
            OptionalDouble far = scores.time("OnCall.onCall", peer, 11);
            OptionalDouble ratio = far.isEmpty() || plain.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(far.getAsDouble() / plain.getAsDouble());
            table.add("| " + peer + " | " + format(scores.time("OnCall.onCall", peer, 1), "%,.0f ns") + " | "
                    + format(far, "%,.0f ns") + " | " + format(ratio, "%,.2f") + " | "
                    + format(scores.bytes("OnCall.onCall", peer, 11), "%,.0f B") + " |");
        }
        return table.add("")
                .add("A year of shifts of fifty schedules: " + format(scores.time("Shifts.year"), "%,.0f µs"))
                .toString();
    }

    private static String format(OptionalDouble value, String pattern) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, pattern, value.getAsDouble());
    }
}
