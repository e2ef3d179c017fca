package dev.tierline.calendar;

/**
 * Answers questions about open time in epoch milliseconds, compiling what is asked about and keeping that bounded.
 *
 * <p>Nearly all questions of a calendar fall into the same few years. Those are one {@link Window}, grown as needed up to
 * {@link Window#MOST_DAYS} days; a question inside it costs two lookups, whatever lies between. Questions that leave it
 * go to an {@link Archive} of the whole supported range. Safe for any thread without locks: the window is immutable and
 * threads that race to grow it at worst compile it twice. Answers that do not exist are {@link #NONE}.
 */
final class Timeline {
    /** There is no such instant within the supported years. */
    static final long NONE = Long.MIN_VALUE;

    private static final int DAYS_BEFORE = 32;
    private static final int DAYS_AFTER = 224;

    /** After so many questions outside the window that it cannot grow to hold, it moves to where they are asked. */
    private static final int MOST_STRAYS = 256;

    private final OpenTime source;
    private final Archive archive;

    /** Races are harmless: a window never changes, and any window will do. */
    private Window window = Window.EMPTY;

    private int strays;

    Timeline(OpenTime source) {
        this.source = source;
        this.archive = new Archive(source);
    }

    boolean isOpen(long instant) {
        return around(instant).isOpen(instant);
    }

    long between(long start, long end) {
        if (end <= start) {
            return 0;
        }
        Window near = window;
        if (!near.covers(start) || !near.covers(end)) {
            near = reach(start, end);
            if (!near.covers(start) || !near.covers(end)) {
                return archive.between(start, end);
            }
        }
        return near.worked(end) - near.worked(start);
    }

    /** The end of the first stretch from an instant on that holds so much working time, more than none. */
    long plus(long instant, long amount) {
        Window near = around(instant);
        if (near.covers(instant) && amount <= near.total()) {
            long last = near.worked(instant) + amount - 1;
            if (last < near.total()) {
                return near.at(last) + 1;
            }
        }
        long last = archive.moved(instant, amount - 1);
        if (last != NONE) {
            reach(instant, last);
        }
        return last == NONE ? NONE : last + 1;
    }

    /** The start of the last stretch up to an instant that holds so much working time, more than none. */
    long minus(long instant, long amount) {
        Window near = around(instant);
        if (near.covers(instant) && amount <= near.worked(instant)) {
            return near.at(near.worked(instant) - amount);
        }
        long first = archive.moved(instant, -amount);
        if (first != NONE) {
            reach(first, instant);
        }
        return first;
    }

    /** The instant itself when it is open, else the next opening. */
    long openAtOrAfter(long instant) {
        long end = plus(instant, 1);
        return end == NONE ? NONE : end - 1;
    }

    /** The instant itself when it is open right before it, else the last closing. */
    long openAtOrBefore(long instant) {
        long start = minus(instant, 1);
        return start == NONE ? NONE : start + 1;
    }

    /** When the open span ends that an open instant lies in. */
    long closing(long open) {
        Window near = around(open);
        long end = near.closing(open);
        return end < near.end() ? inside(end) : archive.closedFrom(end);
    }

    /** When the open span starts that an open instant lies in. */
    long opening(long open) {
        Window near = around(open);
        long start = near.opening(open);
        return start > near.start() ? inside(start) : archive.openSince(start);
    }

    long bytes() {
        return window.bytes() + archive.bytes();
    }

    private Window around(long instant) {
        Window near = window;
        if (!near.covers(instant)) {
            near = reach(instant, instant);
            if (!near.covers(instant)) {
                near = archive.page(instant);
            }
        }
        return near;
    }

    /** Makes the window cover two instants if it may, and gives the window as it then is. */
    private Window reach(long from, long to) {
        Window near = window;
        if (near.covers(from) && near.covers(to)) {
            return near;
        }
        long first = day(from) - DAYS_BEFORE;
        long last = day(to) + DAYS_AFTER;
        if (near != Window.EMPTY) {
            long nearFirst = day(near.start());
            long nearLast = day(near.end()) - 1;
            long slack = (Math.max(last, nearLast) - Math.min(first, nearFirst)) / 5;
            long unitedFirst = first < nearFirst ? first - slack : nearFirst;
            long unitedLast = last > nearLast ? last + slack : nearLast;
            if (unitedLast - unitedFirst < Window.MOST_DAYS) {
                first = unitedFirst;
                last = unitedLast;
            } else if (++strays < MOST_STRAYS) {
                return near;
            }
        }
        first = Math.max(first, SupportedYears.FIRST_DAY);
        last = Math.min(last, SupportedYears.END_DAY - 1);
        if (last - first >= Window.MOST_DAYS) {
            return near;
        }
        strays = 0;
        near = WindowCompiler.compile(source, first, (int) (last - first) + 1);
        window = near;
        return near;
    }

    /** A span that reaches the end of the supported years does not open or close there. */
    private static long inside(long edge) {
        return edge <= SupportedYears.START || edge >= SupportedYears.END ? NONE : edge;
    }

    private static long day(long instant) {
        return Math.floorDiv(instant, DaySpan.DAY);
    }
}
