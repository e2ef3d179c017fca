package dev.tierline.benchmarks;

import dev.tierline.benchmarks.department.Question;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Sets the figures of one run side by side, as Markdown. */
final class Report {
    private static final String NONE = "–";
    private static final List<Peer> OTHERS =
            List.of(Peer.DAY_LOOP, Peer.LOCAL_DAY_LOOP, Peer.MPXJ, Peer.JBPM, Peer.KADAI, Peer.TIME4J);
    private static final List<DayPeer> OTHER_DAYS = List.of(DayPeer.DAY_LOOP, DayPeer.STRATA, DayPeer.JOLLYDAY);

    private final Scores scores;
    private final long bytesInUse;

    Report(Scores scores, long bytesInUse) {
        this.scores = scores;
        this.bytesInUse = bytesInUse;
    }

    String markdown() {
        return String.join("\n", workingTime(), days(), alone(), department());
    }

    /** The peers are given as multiples of Tierline's time, Tierline as multiples of the limits'. */
    private String workingTime() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        StringJoiner head = new StringJoiner(" | ", "| ", " |");
        head.add("Working time")
                .add("Tierline")
                .add("allocates")
                .add("of binary search")
                .add("of O(1) index");
        OTHERS.forEach(peer -> head.add(peer.toString()));
        table.add(head.toString()).add("|---" + "|--:".repeat(4 + OTHERS.size()) + "|");
        for (String operation : List.of("plus", "between")) {
            for (Distance distance : Distance.values()) {
                table.add(row(operation, operation + " " + distance, distance));
            }
        }
        return table.add(row("isOpen", "isOpen")).toString();
    }

    private String row(String operation, String label, Object... distance) {
        String benchmark = "WorkingTime." + operation;
        StringJoiner row = new StringJoiner(" | ", "| ", " |").add(label);
        OptionalDouble own = scores.time(benchmark, and(Peer.TIERLINE, distance));
        row.add(format(own, "%.0f ns"));
        row.add(format(scores.bytes(benchmark, and(Peer.TIERLINE, distance)), "%.0f B"));
        for (LimitKind limit : LimitKind.values()) {
            row.add(format(ratio(own, scores.time("Limit." + operation, and(limit, distance))), "%.2f"));
        }
        for (Peer peer : OTHERS) {
            row.add(times(ratio(scores.time(benchmark, and(peer, distance)), own)));
        }
        return row.toString();
    }

    private String days() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        StringJoiner head =
                new StringJoiner(" | ", "| ", " |").add("Whole days").add("Tierline");
        OTHER_DAYS.forEach(peer -> head.add(peer.toString()));
        table.add(head.toString()).add("|---" + "|--:".repeat(1 + OTHER_DAYS.size()) + "|");
        table.add(dayRow("is it a working day", "Day.isWorkingDay"));
        for (int days : List.of(5, 50, 2500)) {
            table.add(dayRow(days + " working days on", "Day.plusWorkingDays", days));
        }
        return table.toString();
    }

    private String dayRow(String label, String benchmark, Object... days) {
        OptionalDouble own = scores.time(benchmark, and(DayPeer.TIERLINE, days));
        StringJoiner row = new StringJoiner(" | ", "| ", " |").add(label).add(format(own, "%.1f ns"));
        for (DayPeer peer : OTHER_DAYS) {
            row.add(times(ratio(scores.time(benchmark, and(peer, days)), own)));
        }
        return row.toString();
    }

    private String alone() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        table.add("| Tierline alone | |").add("|---|--:|");
        for (String operation : List.of("plus", "between")) {
            table.add("| " + operation + ", 10 years over 4 h | "
                    + format(ratio(own(operation, Distance.YEARS_10), own(operation, Distance.HOURS_4)), "%.2f")
                    + " |");
            table.add(union(operation, Distance.HOURS_40));
        }
        table.add(union("isOpen"));
        table.add("| first answer of a calendar, median and slowest fork | " + first("oneCalendar") + " |");
        table.add("| first answer of a union of three | " + first("threeRegions") + " |");
        table.add("| memory of a calendar with 20 years in use | "
                + format(OptionalDouble.of(bytesInUse / 1024.0), "%.0f KiB") + " |");
        return table.toString();
    }

    /** Limits are those that we set ourselves: a second for a department, 200 ns for a permission. */
    private String department() {
        StringJoiner table = new StringJoiner("\n", "", "\n");
        table.add("| A department of 5,000 staff, 200 teams, 500 policies | | limit |")
                .add("|---|--:|--:|");
        for (String run : List.of("first", "warm")) {
            table.add("| from its draft, " + run + " | " + format(scores.time("Department." + run), "%.0f ms")
                    + " | 1,000 ms |");
        }
        for (Question question : Question.values()) {
            table.add("| permits, " + question.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                    + format(scores.time("Permits.permits", question), "%.0f ns") + " | 200 ns |");
        }
        return table.toString();
    }

    private String union(String operation, Object... distance) {
        OptionalDouble one = own(operation, distance);
        return "| " + operation + ", union of three over one calendar | "
                + format(ratio(scores.time("Union." + operation), one), "%.2f") + " |";
    }

    private OptionalDouble own(String operation, Object... distance) {
        return scores.time("WorkingTime." + operation, and(Peer.TIERLINE, distance));
    }

    private String first(String benchmark) {
        return format(scores.time("FirstAnswer." + benchmark), "%.0f µs") + ", "
                + format(scores.slowest("FirstAnswer." + benchmark), "%.0f µs");
    }

    private static Object[] and(Object first, Object... rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static OptionalDouble ratio(OptionalDouble value, OptionalDouble base) {
        return value.isEmpty() || base.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.getAsDouble() / base.getAsDouble());
    }

    private static String times(OptionalDouble ratio) {
        return format(ratio, ratio.orElse(0) < 10 ? "%.1f×" : "%,.0f×");
    }

    private static String format(OptionalDouble value, String pattern) {
        return value.isEmpty() ? NONE : String.format(Locale.ROOT, pattern, value.getAsDouble());
    }
}
