package dev.tierline.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers questions about open time in epoch milliseconds, compiling what is asked about and keeping that bounded.
 *
 * <p>Nearly all questions of a calendar fall into the same few years. Those are one {@link Window}, grown as needed
 * up to {@link Window#MOST_DAYS} days; a question inside it costs two lookups, whatever lies between. Questions that
 * leave it go to an {@link Archive} of the whole supported range. Safe for any thread without locks: the window is
 * immutable and threads that race to grow it at worst compile it twice. Answers that do not exist are {@link #NONE}.
 */
final class Timeline {
    /** There is no such instant within the supported years. */
    static final long NONE = Long.MIN_VALUE;

    /** A first window is small, so that a first answer comes soon. */
    private static final int DAYS_BEFORE = 16;

    private static final int DAYS_AFTER = 112;

    /** After so many questions outside the window that it cannot grow to hold, it moves to where they are asked. */
    private static final int MOST_STRAYS = 1024;

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
        Window near = window;
        return near.covers(instant) ? near.isOpen(instant) : around(instant).isOpen(instant);
    }

    long between(long start, long end) {
        if (end <= start) {
            return 0;
        }
        Window near = window;
        return near.covers(start) && near.covers(end) ? near.worked(end) - near.worked(start) : betweenFar(start, end);
    }

    /** The end of the first stretch from an instant on that holds so much working time, more than none. */
    long plus(long instant, long amount) {
        Window near = window;
        if (near.covers(instant)) {
            long last = near.worked(instant) + (amount - 1);
            if (last >= 0 && last < near.total()) {
                return near.at(last) + 1;
            }
        }
        return plusFar(instant, amount);
    }

    /** The start of the last stretch up to an instant that holds so much working time, more than none. */
    long minus(long instant, long amount) {
        Window near = window;
        if (near.covers(instant)) {
            long first = near.worked(instant) - amount;
            if (first >= 0) {
                return near.at(first);
            }
        }
        return minusFar(instant, amount);
    }

    private long betweenFar(long start, long end) {
        Window near = reach(start, end);
        return near.covers(start) && near.covers(end)
                ? near.worked(end) - near.worked(start)
                : archive.between(start, end);
    }

    private long plusFar(long instant, long amount) {
        Window near = reach(instant, instant);
        if (near.covers(instant)) {
            long last = near.worked(instant) + (amount - 1);
            if (last >= 0 && last < near.total()) {
                return near.at(last) + 1;
            }
        }
        long last = archive.moved(instant, amount - 1);
        if (last == NONE) {
            return NONE;
        }
        reach(instant, last);
        return last + 1;
    }

    private long minusFar(long instant, long amount) {
        Window near = reach(instant, instant);
        if (near.covers(instant)) {
            long first = near.worked(instant) - amount;
            if (first >= 0) {
                return near.at(first);
            }
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

    /** The first opening later than an instant. */
    long nextOpening(long instant) {
        long closed = isOpen(instant) ? closing(instant) : instant;
        return closed == NONE ? NONE : openAtOrAfter(closed);
    }

    /** The first closing later than an instant. */
    long nextClosing(long instant) {
        long open = openAtOrAfter(instant);
        return open == NONE ? NONE : closing(open);
    }

    /** The last opening earlier than an instant. */
    long previousOpening(long instant) {
        long closed = openAtOrBefore(instant);
        return closed == NONE ? NONE : opening(closed - 1);
    }

    /** The last closing earlier than an instant. */
    long previousClosing(long instant) {
        long closed = openAtOrBefore(instant);
        if (closed < instant) {
            return closed;
        }
        long open = opening(instant - 1);
        return open == NONE ? NONE : openAtOrBefore(open);
    }

    /** When the open span ends that an open instant lies in. */
    private long closing(long open) {
        Window near = around(open);
        long end = near.closing(open);
        return end < near.end() ? inside(end) : archive.closedFrom(end);
    }

    /** When the open span starts that an open instant lies in. */
    private long opening(long open) {
        Window near = around(open);
        long start = near.opening(open);
        return start > near.start() ? inside(start) : archive.openSince(start);
    }

    /** The open spans between two instants, cut off there. */
    List<OpenSpan> spans(long start, long end) {
        List<OpenSpan> spans = new ArrayList<>();
        long open = start < end ? openAtOrAfter(start) : NONE;
        while (open != NONE && open < end) {
            long closing = closing(open);
            boolean goesOn = closing == NONE || closing >= end;
            spans.add(new OpenSpan(Instant.ofEpochMilli(open), Instant.ofEpochMilli(goesOn ? end : closing)));
            open = goesOn ? NONE : openAtOrAfter(closing);
        }
        return List.copyOf(spans);
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
        Window wider = WindowCompiler.compileIfCompact(source, first, (int) (last - first) + 1);
        if (wider == null) {
            return near;
        }
        near = wider;
        window = near;
        archive.dropPages();
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
