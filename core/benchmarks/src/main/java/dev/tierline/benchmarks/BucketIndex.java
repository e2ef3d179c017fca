package dev.tierline.benchmarks;

/** Two lookups: buckets of time and buckets of working time, each short enough that a span more or less is the most to go. */
final class BucketIndex implements Limit {
    private static final int TIME_SHIFT = 23;
    private static final int WORK_SHIFT = 23;

    private final long[] starts;
    private final long[] ends;
    private final long[] before;
    private final int[] byTime;
    private final int[] byWork;

    BucketIndex(long[] spans) {
        int count = spans.length / 2;
        starts = new long[count + 1];
        ends = new long[count + 1];
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i] = spans[2 * i];
            ends[i] = spans[2 * i + 1];
            before[i + 1] = before[i] + ends[i] - starts[i];
        }
        starts[count] = Long.MAX_VALUE;
        byTime = new int[(int) ((ends[count - 1] - starts[0]) >>> TIME_SHIFT) + 1];
        for (int bucket = 1, span = 0; bucket < byTime.length; bucket++) {
            while (starts[span + 1] - starts[0] <= (long) bucket << TIME_SHIFT) {
                span++;
            }
            byTime[bucket] = span;
        }
        byWork = new int[(int) (before[count] >>> WORK_SHIFT) + 1];
        for (int bucket = 1, span = 0; bucket < byWork.length; bucket++) {
            while (before[span + 1] <= (long) bucket << WORK_SHIFT) {
                span++;
            }
            byWork[bucket] = span;
        }
    }

    @Override
    public long plus(long start, long amount) {
        long work = worked(start) + amount;
        int span = byWork[(int) ((work - 1) >>> WORK_SHIFT)];
        while (before[span + 1] < work) {
            span++;
        }
        return starts[span] + (work - before[span]);
    }

    @Override
    public long between(long start, long end) {
        return worked(end) - worked(start);
    }

    @Override
    public boolean isOpen(long instant) {
        return instant < ends[span(instant)];
    }

    private long worked(long instant) {
        int span = span(instant);
        return before[span] + Math.min(instant, ends[span]) - starts[span];
    }

    private int span(long instant) {
        int span = byTime[(int) ((instant - starts[0]) >>> TIME_SHIFT)];
        while (starts[span + 1] <= instant) {
            span++;
        }
        return span;
    }
}
