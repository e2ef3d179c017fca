package dev.tierline.benchmarks;

import dev.tierline.benchmarks.ticket.Moment;
import dev.tierline.benchmarks.ticket.TicketHeap;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Sets the figures about tickets beside those of a hand-written one and the limits that we set ourselves, as Markdown. */
final class TicketReport {
    private static final double MOST_OF_A_MOVE = 1_000;
    private static final double MOST_WITH_A_PLAN = 10_000;
    private static final long MOST_BYTES = 4 * 1024;

    private final Scores scores;
    private final TicketHeap heap;

    TicketReport(Scores scores, TicketHeap heap) {
        this.scores = scores;
        this.heap = heap;
    }

    String markdown() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        table.add(
                "| A move on a ticket | alone | limit 1 µs | allocates | planned | limit 10 µs | allocates | by hand |");
        table.add("|---|--:|---|--:|--:|---|--:|--:|");
        for (Moment moment : Moment.values()) {
            OptionalDouble move = scores.time("Transition.move", moment);
            OptionalDouble planned = scores.time("Transition.planned", moment);
            table.add(String.join(
                    " | ",
                    "| " + moment.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    format(move, "%,.0f ns"),
                    verdict(move, MOST_OF_A_MOVE),
                    format(scores.bytes("Transition.move", moment), "%,.0f B"),
                    format(planned, "%,.0f ns"),
                    verdict(planned, MOST_WITH_A_PLAN),
                    format(scores.bytes("Transition.planned", moment), "%,.0f B"),
                    format(scores.time("Transition.plain", moment), "%,.0f ns") + " |"));
        }
        long bytes = heap.ticket() + heap.events();
        return table.add("")
                .add("A ticket with its " + TicketHeap.EVENTS + " events on the heap: "
                        + verdict(OptionalDouble.of((double) bytes), MOST_BYTES) + " its limit of " + MOST_BYTES
                        + " B: " + bytes + " B, "
                        + heap.ticket() + " of them the ticket itself; by hand: " + heap.plain() + " B")
                .toString();
    }

    private static String verdict(OptionalDouble value, double limit) {
        return value.isEmpty() ? "–" : value.getAsDouble() < limit ? "holds" : "**missed**";
    }

    private static String format(OptionalDouble value, String pattern) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, pattern, value.getAsDouble());
    }
}
