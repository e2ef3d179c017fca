package dev.tierline.benchmarks;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What things weigh: the heap that many of them take, divided by their number; of calendars all of it, definition included. */
public final class Memory {
    private static final int CALENDARS = 200;
    private static final int ATTEMPTS = 5;

    private Memory() {}

    /** Bytes of one calendar of which twenty years were asked about. */
    static long bytesInUse(Supplier<SupportCalendar> calendar) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<SupportCalendar> kept = new ArrayList<>(CALENDARS);
            long before = used();
            for (int i = 0; i < CALENDARS; i++) {
                kept.add(use(calendar.get()));
            }
            least = Math.min(least, (used() - before) / kept.size());
        }
        return least;
    }

    private static SupportCalendar use(SupportCalendar calendar) {
        for (int year = 2020; year < 2040; year++) {
            for (int month = 1; month <= 12; month++) {
                Instant start = Instant.parse("%d-%02d-15T10:20:30Z".formatted(year, month));
                Instant due = calendar.plus(start, WorkingTime.ofHours(40));
                if (calendar.between(start, due).toMillis() != 40 * 3_600_000L) {
                    throw new IllegalStateException(
                            "40 h after " + start + " end at " + due + "; expected 40 h between");
                }
            }
        }
        return calendar;
    }

    /**
     * Measures the heap in use.
     *
     * @return bytes after a collection
     */
    public static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
