package dev.tierline.benchmarks;

/** Two bare binary searches: one for the span around an instant, one for the span in which the work is done. */
final class BinarySearch implements Limit {
    private final long[] starts;
    private final long[] ends;

    /** The working time before each span. */
    private final long[] before;

    BinarySearch(long[] spans) {
        starts = new long[spans.length / 2];
        ends = new long[spans.length / 2];
        before = new long[spans.length / 2];
        long worked = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = spans[2 * i];
            ends[i] = spans[2 * i + 1];
            before[i] = worked;
            worked += ends[i] - starts[i];
        }
    }

    @Override
    public long plus(long start, long amount) {
        long work = worked(start) + amount;
        int span = last(before, work - 1);
        return starts[span] + (work - before[span]);
    }

    @Override
    public long between(long start, long end) {
        return worked(end) - worked(start);
    }

    @Override
    public boolean isOpen(long instant) {
        return instant < ends[last(starts, instant)];
    }

    private long worked(long instant) {
        int span = last(starts, instant);
        return before[span] + Math.min(instant, ends[span]) - starts[span];
    }

    /**
     * The last place whose value is at most what is sought. Each step is arithmetic on the sign of a difference: questions
     * come at random, and a processor that has to guess would lose more than it wins.
     */
    private static int last(long[] values, long sought) {
        int low = 0;
        for (int left = values.length; left > 1; ) {
            int half = left >>> 1;
            low += (int) ((values[low + half] - sought - 1) >> 63) & half;
            left -= half;
        }
        return low;
    }
}
