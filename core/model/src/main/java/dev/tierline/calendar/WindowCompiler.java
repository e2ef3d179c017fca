package dev.tierline.calendar;

import java.util.Arrays;

/** Compiles open spans into a {@link Window}. For one window and one thread. */
final class WindowCompiler {
    private static final int DAY = DaySpan.DAY;

    private final SpanBuffer spans = new SpanBuffer();
    private final long firstDay;
    private final int days;
    private final long[] words;
    private int[] templates = new int[64];
    private int used;
    private int[] table = new int[64];
    private int known;

    private WindowCompiler(OpenTime source, long firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
        this.words = new long[days + 1];
        source.collect(
                Math.max(firstDay * DAY, SupportedYears.START),
                Math.min((firstDay + days) * DAY, SupportedYears.END),
                spans);
    }

    /** Compiles a number of days from a first day on; what lies outside the supported years is closed. */
    static Window compile(OpenTime source, long firstDay, int days) {
        return new WindowCompiler(source, firstDay, days).window();
    }

    private Window window() {
        long worked = 0;
        int next = 0;
        for (int day = 0; day < days; day++) {
            long midnight = (firstDay + day) * DAY;
            int begin = used;
            push(0);
            int inDay = 0;
            while (next < spans.size() && spans.start(next) < midnight + DAY) {
                int from = (int) Math.max(spans.start(next) - midnight, 0);
                int to = (int) Math.min(spans.end(next) - midnight, DAY);
                push(from);
                push(to);
                push(inDay);
                inDay += to - from;
                templates[begin]++;
                if (spans.end(next) > midnight + DAY) {
                    break;
                }
                next++;
            }
            words[day] = worked << Window.TEMPLATE_BITS | shared(begin);
            worked += inDay;
        }
        words[days] = worked << Window.TEMPLATE_BITS;
        int shift = shift(worked);
        return new Window(firstDay, days, words, Arrays.copyOf(templates, used), index(worked, shift), shift);
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
            while (day < days - 1 && words[day + 1] >>> Window.TEMPLATE_BITS <= n) {
                day++;
            }
            index[step] = (char) day;
        }
        return index;
    }

    /** Gives the place of an equal earlier template and drops the new one, or keeps it. */
    private int shared(int begin) {
        if (4 * known >= 3 * table.length) {
            rehash();
        }
        int slot = slot(begin, used);
        if (table[slot] != 0) {
            used = begin;
            return table[slot] - 1;
        }
        table[slot] = begin + 1;
        known++;
        if (used > 1 << Window.TEMPLATE_BITS) {
            throw new IllegalStateException("calendar has too many different days to be compiled: " + known + " of "
                    + days + " days with " + used / 3 + " spans in all; expected fewer than "
                    + (1 << Window.TEMPLATE_BITS) / 3 + " different spans");
        }
        return begin;
    }

    private int slot(int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + templates[i];
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0 && !isSame(table[slot] - 1, begin, end)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isSame(int known, int begin, int end) {
        return known + end - begin <= begin
                && Arrays.equals(templates, known, known + end - begin, templates, begin, end);
    }

    private void rehash() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int place : old) {
            if (place != 0) {
                table[slot(place - 1, place + 3 * templates[place - 1])] = place;
            }
        }
    }

    private void push(int value) {
        if (used == templates.length) {
            templates = Arrays.copyOf(templates, 2 * used);
        }
        templates[used++] = value;
    }
}
