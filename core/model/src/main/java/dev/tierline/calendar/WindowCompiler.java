package dev.tierline.calendar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compiles open spans into a {@link Window}. For one window and one thread. */
final class WindowCompiler {
    /** The most fields in the templates of a window that is kept: a megabyte. */
    private static final int MOST_COMPACT = 1 << 18;

    private static final int DAY = DaySpan.DAY;

    private final SpanBuffer spans = new SpanBuffer();
    private final long firstDay;
    private final int days;
    private final long[] words;
    private final int[] templateOf;

    /** The spans of every different day, one after the other: start and end of each. */
    private int[] bounds = new int[64];

    private int used;

    /** Where the bounds of each template begin; one more says where the last ends. */
    private int[] begins = new int[16];

    private int templates;

    /** Template numbers by hash, plus one. */
    private int[] table = new int[64];

    private WindowCompiler(OpenTime source, long firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
        this.words = new long[days + 1];
        this.templateOf = new int[days];
        source.collect(
                Math.max(firstDay * DAY, SupportedYears.START),
                Math.min((firstDay + days) * DAY, SupportedYears.END),
                spans);
    }

    /** Compiles a number of days from a first day on; what lies outside the supported years is closed. */
    static Window compile(OpenTime source, long firstDay, int days) {
        WindowCompiler compiler = new WindowCompiler(source, firstDay, days);
        long worked = compiler.cut();
        return compiler.window(worked, compiler.spansADay());
    }

    /** Compiles as {@link #compile}, but gives null where days differ so much that it would take too much memory. */
    static @Nullable Window compileIfCompact(OpenTime source, long firstDay, int days) {
        WindowCompiler compiler = new WindowCompiler(source, firstDay, days);
        long worked = compiler.cut();
        int spansADay = compiler.spansADay();
        return 3L * spansADay * compiler.templates > MOST_COMPACT ? null : compiler.window(worked, spansADay);
    }

    private int spansADay() {
        int spans = 0;
        for (int template = 0; template < templates; template++) {
            spans = Math.max(spans, (begins[template + 1] - begins[template]) / 2);
        }
        return Window.roundedUp(spans);
    }

    private Window window(long worked, int spansADay) {
        int next = 1;
        for (int day = days - 1; day >= 0; day--) {
            words[day] |= (long) next << Window.NEXT_SHIFT | templateOf[day];
            boolean isOpen = words[day] >>> Window.WORKED_SHIFT < words[day + 1] >>> Window.WORKED_SHIFT;
            next = isOpen ? 1 : Math.min(next + 1, Window.FARTHEST_NEXT);
        }
        int shift = shift(worked);
        return new Window(firstDay, days, words, filledUp(spansADay), spansADay, index(worked, shift), shift);
    }

    /** Cuts the spans at midnights of UTC, and gives the working time of all days. */
    private long cut() {
        long worked = 0;
        int next = 0;
        for (int day = 0; day < days; day++) {
            words[day] = worked << Window.WORKED_SHIFT;
            long midnight = (firstDay + day) * DAY;
            int begin = used;
            while (next < spans.size() && spans.start(next) < midnight + DAY) {
                int from = (int) Math.max(spans.start(next) - midnight, 0);
                int to = (int) Math.min(spans.end(next) - midnight, DAY);
                bounds = push(bounds, used++, from);
                bounds = push(bounds, used++, to);
                worked += to - from;
                if (spans.end(next) > midnight + DAY) {
                    break;
                }
                next++;
            }
            templateOf[day] = template(begin);
        }
        words[days] = worked << Window.WORKED_SHIFT;
        return worked;
    }

    /** Steps of at most half an average day's working time, so that a lookup seldom goes on to the next open day. */
    private int shift(long worked) {
        long step = Math.max(worked / Math.max(days, 1) / 2, 1);
        return 63 - Long.numberOfLeadingZeros(step);
    }

    private char[] index(long worked, int shift) {
        char[] index = new char[(int) (worked >>> shift) + 1];
        int day = 0;
        for (int step = 0; step < index.length; step++) {
            long n = (long) step << shift;
            while (day < days - 1 && words[day + 1] >>> Window.WORKED_SHIFT <= n) {
                day++;
            }
            index[step] = (char) day;
        }
        return index;
    }

    /** All templates with the same number of spans: empty ones come last, at the day's end. */
    private int[] filledUp(int spansADay) {
        int[] filled = new int[3 * spansADay * templates];
        int at = 0;
        for (int template = 0; template < templates; template++) {
            int worked = 0;
            int bound = begins[template];
            for (int span = 0; span < spansADay; span++, bound += 2) {
                boolean isEmpty = bound >= begins[template + 1];
                int start = isEmpty ? DAY : bounds[bound];
                int end = isEmpty ? DAY : bounds[bound + 1];
                filled[at++] = start;
                filled[at++] = end;
                filled[at++] = worked;
                worked += end - start;
            }
        }
        return filled;
    }

    /** The template of a day whose bounds were added last; drops them if an earlier day has the same. */
    private int template(int begin) {
        if (2 * templates >= table.length) {
            table = new int[2 * table.length];
            for (int template = 0; template < templates; template++) {
                table[slot(begins[template], begins[template + 1])] = template + 1;
            }
        }
        int slot = slot(begin, used);
        if (table[slot] != 0) {
            used = begin;
            return table[slot] - 1;
        }
        table[slot] = templates + 1;
        begins = push(begins, templates, begin);
        begins = push(begins, templates + 1, used);
        return templates++;
    }

    /** The slot of the template with the bounds in a range, or the free slot that it would take. */
    private int slot(int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + bounds[i];
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0) {
            int other = table[slot] - 1;
            if (Arrays.equals(bounds, begins[other], begins[other + 1], bounds, begin, end)) {
                break;
            }
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static int[] push(int[] values, int at, int value) {
        int[] roomy = at < values.length ? values : Arrays.copyOf(values, 2 * values.length);
        roomy[at] = value;
        return roomy;
    }
}
