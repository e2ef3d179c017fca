package dev.tierline.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The same random questions for everybody: starts in two years, to the minute, open or not, and ends some hours after the
 * due instant, so that they fall inside and outside opening hours as well.
 *
 * @param starts when to count from
 * @param ends until when to count
 * @param hours how many working hours to add
 */
record Cases(List<Instant> starts, List<Instant> ends, int hours) {
    /** A power of two, so that going round is a mask; too many for the processor to learn by heart. */
    static final int COUNT = 4096;

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MINUTES = 2 * 365 * 24 * 60;

    static Cases of(Distance distance) {
        Limit limit = new BinarySearch(Limit.spans());
        Random random = new Random(20250101);
        List<Instant> starts = new ArrayList<>();
        List<Instant> ends = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Instant start = FIRST.plus(random.nextInt(MINUTES), ChronoUnit.MINUTES);
            long due = limit.plus(start.toEpochMilli(), distance.hours() * 3_600_000L);
            starts.add(start);
            ends.add(Instant.ofEpochMilli(due).plus(random.nextInt(16 * 60), ChronoUnit.MINUTES));
        }
        return new Cases(starts, ends, distance.hours());
    }

    long[] startMillis() {
        return starts.stream().mapToLong(Instant::toEpochMilli).toArray();
    }

    long[] endMillis() {
        return ends.stream().mapToLong(Instant::toEpochMilli).toArray();
    }
}
