package dev.tierline.calendar;

/**
 * The open time of a stretch of UTC days, compiled so that every answer costs the same however far it is away.
 *
 * <p>Days with the same open spans share one template. A word per day holds how much working time lies before it in the
 * window, and its template; an index holds, for every step of working time, the day it falls on. Counting working
 * milliseconds from zero turns all questions into two: how many lie before an instant, and when the n-th is. Immutable.
 */
final class Window {
    /** The most days that a window may have: the words and the index are made for it. */
    static final int MOST_DAYS = 48 * 366;

    static final Window EMPTY = new Window(0, 0, new long[1], new int[1], new char[1], 0);

    /** How many bits of a day's word are its template's place. */
    static final int TEMPLATE_BITS = 23;

    private static final int TEMPLATE_MASK = (1 << TEMPLATE_BITS) - 1;
    private static final int DAY = DaySpan.DAY;

    /** A day is 2^10 times this, so that days are counted in 32 bits. */
    private static final int DAY_SHIFT = 10;

    private static final int DAY_UNITS = DAY >>> DAY_SHIFT;
    private static final int FEW_SPANS = 8;

    private final long start;
    private final long length;
    private final long[] words;
    private final int[] templates;
    private final char[] index;
    private final int indexShift;
    private final long total;

    Window(long firstDay, int days, long[] words, int[] templates, char[] index, int indexShift) {
        this.start = firstDay * DAY;
        this.length = (long) days * DAY;
        this.words = words;
        this.templates = templates;
        this.index = index;
        this.indexShift = indexShift;
        this.total = words[days] >>> TEMPLATE_BITS;
    }

    boolean covers(long instant) {
        long since = instant - start;
        return since >= 0 && since < length;
    }

    long start() {
        return start;
    }

    long end() {
        return start + length;
    }

    /** How much working time there is. */
    long total() {
        return total;
    }

    boolean isOpen(long instant) {
        long since = instant - start;
        int day = day(since);
        int template = (int) words[day] & TEMPLATE_MASK;
        int inDay = (int) (since - (long) day * DAY);
        int at = span(template, inDay);
        return at > 0 && inDay >= templates[at] && inDay < templates[at + 1];
    }

    /** How many working milliseconds of the window lie before an instant that it covers. */
    long worked(long instant) {
        long since = instant - start;
        int day = day(since);
        long word = words[day];
        int template = (int) word & TEMPLATE_MASK;
        int inDay = (int) (since - (long) day * DAY);
        int spans = templates[template];
        int worked = 0;
        if (spans <= FEW_SPANS) {
            for (int at = template + 1; spans > 0; spans--, at += 3) {
                worked += Math.max(Math.min(inDay, templates[at + 1]) - templates[at], 0);
            }
        } else {
            int at = span(template, inDay);
            if (at > 0) {
                worked = templates[at + 2] + Math.min(inDay, templates[at + 1]) - templates[at];
            }
        }
        return (word >>> TEMPLATE_BITS) + worked;
    }

    /** When the n-th working millisecond of the window begins, counted from zero, less than the total. */
    long at(long n) {
        int day = index[(int) (n >>> indexShift)];
        while (words[day + 1] >>> TEMPLATE_BITS <= n) {
            day++;
        }
        long word = words[day];
        int inDay = (int) (n - (word >>> TEMPLATE_BITS));
        int template = (int) word & TEMPLATE_MASK;
        int last = template + 3 * templates[template] - 2;
        int at = template + 1;
        if (last - at <= 3 * FEW_SPANS) {
            while (at < last && templates[at + 5] <= inDay) {
                at += 3;
            }
        } else {
            at = search(template, 3, inDay);
        }
        return start + (long) day * DAY + templates[at] + (inDay - templates[at + 2]);
    }

    /** When the open span ends that an open instant lies in; the window's end if it goes on there. */
    long closing(long open) {
        long since = open - start;
        int day = day(since);
        int template = (int) words[day] & TEMPLATE_MASK;
        int end = templates[span(template, (int) (since - (long) day * DAY)) + 1];
        while (end == DAY) {
            day++;
            template = (int) words[day] & TEMPLATE_MASK;
            boolean goesOn = day * (long) DAY < length && templates[template] > 0 && templates[template + 1] == 0;
            end = goesOn ? templates[template + 2] : 0;
        }
        return start + (long) day * DAY + end;
    }

    /** When the open span starts that an open instant lies in; the window's start if it began before. */
    long opening(long open) {
        long since = open - start;
        int day = day(since);
        int template = (int) words[day] & TEMPLATE_MASK;
        int begin = templates[span(template, (int) (since - (long) day * DAY))];
        while (begin == 0 && day > 0) {
            template = (int) words[day - 1] & TEMPLATE_MASK;
            int last = template + 3 * templates[template] - 2;
            if (last < template || templates[last + 1] < DAY) {
                break;
            }
            day--;
            begin = templates[last];
        }
        return start + (long) day * DAY + begin;
    }

    /** How many bytes the compiled arrays take. */
    long bytes() {
        return 8L * words.length + 4L * templates.length + 2L * index.length;
    }

    private static int day(long since) {
        return (int) (since >>> DAY_SHIFT) / DAY_UNITS;
    }

    /** The place of the last span of a template that starts at or before a time of day, 0 if there is none. */
    private int span(int template, int inDay) {
        int spans = templates[template];
        if (spans > FEW_SPANS) {
            return templates[template + 1] > inDay ? 0 : search(template, 1, inDay);
        }
        int found = 0;
        for (int at = template + 1; spans > 0 && templates[at] <= inDay; spans--, at += 3) {
            found = at;
        }
        return found;
    }

    /** The place of the last span whose field (1: start, 3: working time before it) is at most a value. */
    private int search(int template, int field, int value) {
        int low = 0;
        int high = templates[template] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (templates[template + field + 3 * middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return template + 1 + 3 * low;
    }
}
