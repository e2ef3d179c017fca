package dev.tierline.calendar;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The whole supported range in pages, for the few questions that reach further than a {@link Timeline}'s window: the
 * working time of every page that was ever needed, and the compiled form of a few. Safe for any thread without locks.
 */
final class Archive {
    private static final int DAYS = 256;
    private static final int PAGES = (int) ((SupportedYears.END_DAY - SupportedYears.FIRST_DAY + DAYS - 1) / DAYS);
    private static final int KEPT = 32;
    private static final long PAGE = (long) DAYS * DaySpan.DAY;

    private final OpenTime source;

    /** One more than the working time of each page, zero while it is unknown. */
    private final AtomicLongArray totals = new AtomicLongArray(PAGES);

    private final AtomicReferenceArray<@Nullable Window> kept = new AtomicReferenceArray<>(KEPT);

    Archive(OpenTime source) {
        this.source = source;
    }

    /** The page that covers an instant within the supported range. */
    Window page(long instant) {
        return page(number(instant));
    }

    long between(long start, long end) {
        int first = number(start);
        int last = number(end);
        long worked = page(last).worked(end) - page(first).worked(start);
        for (int number = first; number < last; number++) {
            worked += total(number);
        }
        return worked;
    }

    /** When the n-th working millisecond from an instant on begins, counted from zero, backwards if negative. */
    long moved(long instant, long n) {
        if (Math.abs(n) > SupportedYears.END - SupportedYears.START) {
            return Timeline.NONE;
        }
        int number = number(instant);
        long rest = page(number).worked(instant) + n;
        while (rest < 0) {
            if (--number < 0) {
                return Timeline.NONE;
            }
            rest += total(number);
        }
        while (rest >= total(number)) {
            rest -= total(number);
            if (++number == PAGES) {
                return Timeline.NONE;
            }
        }
        return page(number).at(rest);
    }

    /** The first closed instant from one on that may itself be closed. */
    long closedFrom(long instant) {
        long from = instant;
        while (from < SupportedYears.END) {
            int number = number(from);
            long end = Math.min(start(number + 1), SupportedYears.END);
            if (from != start(number) || total(number) < end - from) {
                Window page = page(number);
                end = page.isOpen(from) ? page.closing(from) : from;
                if (end < Math.min(page.end(), SupportedYears.END)) {
                    return end;
                }
            }
            from = end;
        }
        return Timeline.NONE;
    }

    /** The start of the open stretch that ends at an instant, which it may start at, too. */
    long openSince(long instant) {
        long to = instant;
        while (to > SupportedYears.START) {
            int number = number(to - 1);
            long begin = start(number);
            if (to != Math.min(start(number + 1), SupportedYears.END) || total(number) < to - begin) {
                Window page = page(number);
                begin = page.isOpen(to - 1) ? page.opening(to - 1) : to;
                if (begin > page.start()) {
                    return begin;
                }
            }
            to = begin;
        }
        return Timeline.NONE;
    }

    /** Gives back the memory of compiled pages; they can be compiled again. */
    void dropPages() {
        for (int slot = 0; slot < KEPT; slot++) {
            kept.set(slot, null);
        }
    }

    long bytes() {
        long bytes = 8L * PAGES;
        for (int slot = 0; slot < KEPT; slot++) {
            Window page = kept.get(slot);
            bytes += page == null ? 0 : page.bytes();
        }
        return bytes;
    }

    private long total(int number) {
        long known = totals.get(number);
        if (known == 0) {
            SpanBuffer spans = new SpanBuffer();
            source.collect(start(number), Math.min(start(number + 1), SupportedYears.END), spans);
            known = spans.length() + 1;
            totals.set(number, known);
        }
        return known - 1;
    }

    private Window page(int number) {
        Window page = kept.get(slot(number));
        if (page == null || page.start() != start(number)) {
            page = WindowCompiler.compile(source, SupportedYears.FIRST_DAY + (long) number * DAYS, DAYS);
            kept.set(slot(number), page);
        }
        return page;
    }

    /** Spreads pages over the slots, so that two far apart seldom take turns in one. */
    private static int slot(int number) {
        return ((number * 0x9E3779B1) >>> 16) % KEPT;
    }

    private static long start(int number) {
        return SupportedYears.START + number * PAGE;
    }

    private static int number(long instant) {
        return (int) ((instant - SupportedYears.START) / PAGE);
    }
}
