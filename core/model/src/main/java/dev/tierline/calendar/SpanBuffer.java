package dev.tierline.calendar;

import java.util.Arrays;

/**
 * Spans under construction: pairs of epoch milliseconds. Filled in nearly sorted order by one thread, normalised once:
 * sorted, and merged where spans touch or overlap, so that each is as long as it can be.
 */
final class SpanBuffer {
    private long[] ends = new long[64];
    private int size;

    int size() {
        return size;
    }

    long start(int span) {
        return ends[2 * span];
    }

    long end(int span) {
        return ends[2 * span + 1];
    }

    /** How long all spans are together. */
    long length() {
        long length = 0;
        for (int i = 0; i < size; i++) {
            length += end(i) - start(i);
        }
        return length;
    }

    void clear() {
        size = 0;
    }

    /** Exchanges contents. */
    void swap(SpanBuffer other) {
        long[] theirs = other.ends;
        int count = other.size;
        other.ends = ends;
        other.size = size;
        ends = theirs;
        size = count;
    }

    /** Adds a span, kept in order of starts; one without length is dropped. */
    void add(long start, long end) {
        if (start >= end) {
            return;
        }
        if (2 * size == ends.length) {
            ends = Arrays.copyOf(ends, 4 * size);
        }
        int at = size++;
        while (at > 0 && ends[2 * at - 2] > start) {
            ends[2 * at] = ends[2 * at - 2];
            ends[2 * at + 1] = ends[2 * at - 1];
            at--;
        }
        ends[2 * at] = start;
        ends[2 * at + 1] = end;
    }

    /** Merges what touches or overlaps, and cuts off what lies outside. */
    void normalise(long from, long to) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long start = Math.max(start(i), from);
            long end = Math.min(end(i), to);
            if (start >= end) {
                continue;
            }
            if (kept > 0 && start <= ends[2 * kept - 1]) {
                ends[2 * kept - 1] = Math.max(ends[2 * kept - 1], end);
            } else {
                ends[2 * kept] = start;
                ends[2 * kept + 1] = end;
                kept++;
            }
        }
        size = kept;
    }

    /** Takes out of this all that is in another, both normalised. */
    void remove(SpanBuffer less) {
        if (size > 0 && less.size > 0) {
            SpanBuffer all = new SpanBuffer();
            all.swap(this);
            addDifference(all, less);
        }
    }

    /** Adds to this all that is in either of two normalised buffers. */
    void addUnion(SpanBuffer one, SpanBuffer other) {
        int i = 0;
        int j = 0;
        while (i < one.size || j < other.size) {
            if (j == other.size || (i < one.size && one.start(i) <= other.start(j))) {
                append(one.start(i), one.end(i++));
            } else {
                append(other.start(j), other.end(j++));
            }
        }
    }

    /** Adds to this all that is in both of two normalised buffers. */
    void addIntersection(SpanBuffer one, SpanBuffer other) {
        int i = 0;
        int j = 0;
        while (i < one.size && j < other.size) {
            append(Math.max(one.start(i), other.start(j)), Math.min(one.end(i), other.end(j)));
            if (one.end(i) < other.end(j)) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Adds to this all that is in the first of two normalised buffers but not in the second. */
    void addDifference(SpanBuffer one, SpanBuffer less) {
        int j = 0;
        for (int i = 0; i < one.size; i++) {
            long start = one.start(i);
            while (j < less.size && less.end(j) <= start) {
                j++;
            }
            for (int k = j; k < less.size && less.start(k) < one.end(i); k++) {
                append(start, less.start(k));
                start = less.end(k);
            }
            append(start, one.end(i));
        }
    }

    private void append(long start, long end) {
        if (size > 0 && start <= ends[2 * size - 1] && start < end) {
            ends[2 * size - 1] = Math.max(ends[2 * size - 1], end);
        } else {
            add(start, end);
        }
    }
}
