package dev.tierline.calendar;

/**
 * The open time of a stretch of UTC days, compiled so that every answer costs the same however far it is away.
 *
 * <p>Days with the same open spans share a template, and all templates have the same number of spans, filled up with
 * empty ones, so that hardly any step depends on a comparison that a processor cannot foresee. A word per day holds
 * how much working time lies before it in the window, how far the next open day is, and the day's template; an index
 * holds, for every step of working time, the day it falls on. Counting working milliseconds from zero turns all
 * questions into two: how many lie before an instant, and when the n-th is. Immutable.
 */
final class Window {
    /** The most days that a window may have: working time before a day fits its part of a word. */
    static final int MOST_DAYS = 48 * 366;

    /** A window without a day. */
    static final Window EMPTY = new Window(0, 0, new long[1], new int[0], 2, new char[1], 0);

    /** The working time before a day is all of its word from this bit on. */
    static final int WORKED_SHIFT = 23;

    /** The distance to the next open day is five bits of a word, from this bit on. */
    static final int NEXT_SHIFT = 18;

    /** The longest distance to the next open day that a word can tell. */
    static final int FARTHEST_NEXT = 31;

    /** The number of a day's template is the rest of its word. */
    static final int TEMPLATE_MASK = (1 << NEXT_SHIFT) - 1;

    private static final int DAY = DaySpan.DAY;

    /** A day is 2^10 times this, so that days are counted in 32 bits. */
    private static final int DAY_SHIFT = 10;

    private static final int DAY_UNITS = DAY >>> DAY_SHIFT;

    private final long start;
    private final long length;
    private final long total;
    private final long[] words;

    /** Start, end, and working time before it, of each span of each template. */
    private final int[] templates;

    /** How many fields a template has: three a span. */
    private final int stride;

    private final char[] index;
    private final int indexShift;

    Window(long firstDay, int days, long[] words, int[] templates, int spans, char[] index, int indexShift) {
        this.start = firstDay * DAY;
        this.length = (long) days * DAY;
        this.total = words[days] >>> WORKED_SHIFT;
        this.words = words;
        this.templates = templates;
        this.stride = 3 * spans;
        this.index = index;
        this.indexShift = indexShift;
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
        int template = template(words[day]);
        int inDay = (int) (since - (long) day * DAY);
        int at = lastStarted(template, inDay);
        return at >= template && inDay < templates[at + 1];
    }

    /** How many working milliseconds of the window lie before an instant that it covers. */
    long worked(long instant) {
        long since = instant - start;
        int day = day(since);
        long word = words[day];
        int template = template(word);
        int inDay = (int) (since - (long) day * DAY);
        int worked = inSpan(template, inDay) + inSpan(template + 3, inDay);
        if (stride > 6) {
            worked = stride == 12
                    ? worked + inSpan(template + 6, inDay) + inSpan(template + 9, inDay)
                    : inManySpans(template, inDay);
        }
        return (word >>> WORKED_SHIFT) + worked;
    }

    private int inSpan(int at, int inDay) {
        return Math.max(Math.min(inDay, templates[at + 1]) - templates[at], 0);
    }

    private int inManySpans(int template, int inDay) {
        int at = last(template, 0, inDay);
        return at < template ? 0 : templates[at + 2] + inSpan(at, inDay);
    }

    /** When the n-th working millisecond of the window begins, counted from zero, less than the total. */
    long at(long n) {
        int day = index[(int) (n >>> indexShift)];
        int next = next(day);
        while (words[next] >>> WORKED_SHIFT <= n) {
            day = next;
            next = next(day);
        }
        long word = words[day];
        int inDay = (int) (n - (word >>> WORKED_SHIFT));
        int template = template(word);
        int at = template + oneOn(template + 5, inDay);
        if (stride > 6) {
            at = stride == 12
                    ? at + oneOn(template + 8, inDay) + oneOn(template + 11, inDay)
                    : last(template, 2, inDay);
        }
        return start + (long) day * DAY + templates[at] + (inDay - templates[at + 2]);
    }

    /** When the open span ends that an open instant lies in; the window's end if it goes on there. */
    long closing(long open) {
        long since = open - start;
        int day = day(since);
        int template = template(words[day]);
        int end = templates[lastStarted(template, (int) (since - (long) day * DAY)) + 1];
        while (end == DAY) {
            day++;
            boolean goesOn = (long) day * DAY < length && templates[template(words[day])] == 0;
            end = goesOn ? templates[template(words[day]) + 1] : 0;
        }
        return start + (long) day * DAY + end;
    }

    /** When the open span starts that an open instant lies in; the window's start if it began before. */
    long opening(long open) {
        long since = open - start;
        int day = day(since);
        int template = template(words[day]);
        int begin = templates[lastStarted(template, (int) (since - (long) day * DAY))];
        while (begin == 0 && day > 0) {
            int eve = template(words[day - 1]);
            int last = lastStarted(eve, DAY - 1);
            if (last < eve || templates[last + 1] < DAY) {
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

    /** How many spans each template has if one has so many: two or four are looked at without a loop. */
    static int roundedUp(int spans) {
        return spans <= 2 ? 2 : Math.max(spans, 4);
    }

    /** Where the template of a day begins. */
    private int template(long word) {
        return ((int) word & TEMPLATE_MASK) * stride;
    }

    private static int day(long since) {
        return (int) (since >>> DAY_SHIFT) / DAY_UNITS;
    }

    private int next(int day) {
        return day + ((int) words[day] >>> NEXT_SHIFT & FARTHEST_NEXT);
    }

    /** Three, the fields of a span, if the field at a place is at most a value, else nothing; without a branch. */
    private int oneOn(int at, int value) {
        return 3 & (templates[at] - 1 - value) >> 31;
    }

    /**
     * The place of the last span of a template that starts at or before a time of day, before the template if none
     * does.
     */
    private int lastStarted(int template, int inDay) {
        int found = template - 3 + oneOn(template, inDay) + oneOn(template + 3, inDay);
        if (stride > 6) {
            found = stride == 12
                    ? found + oneOn(template + 6, inDay) + oneOn(template + 9, inDay)
                    : last(template, 0, inDay);
        }
        return found;
    }

    /** The place of the last span of a template whose field is at most a value, before the template if none is. */
    private int last(int template, int field, int value) {
        int low = -1;
        int high = stride / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (templates[template + 3 * middle + field] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return template + 3 * low;
    }
}
