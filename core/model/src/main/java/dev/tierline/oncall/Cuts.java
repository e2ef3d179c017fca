package dev.tierline.oncall;

import java.util.Arrays;

/** The instants within a stretch of time at which something may change, its start among them. For one thread. */
final class Cuts {
    private final long from;
    private final long to;
    private long[] instants = new long[64];
    private int size;

    Cuts(long from, long to) {
        this.from = from;
        this.to = to;
        add(from);
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** Ignores what lies outside. */
    void add(long instant) {
        if (instant >= from && instant < to) {
            if (size == instants.length) {
                instants = Arrays.copyOf(instants, 2 * size);
            }
            instants[size++] = instant;
        }
    }

    /** All of them once, ascending. */
    long[] sorted() {
        Arrays.sort(instants, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || instants[i] != instants[i - 1]) {
                instants[kept++] = instants[i];
            }
        }
        return Arrays.copyOf(instants, kept);
    }
}
