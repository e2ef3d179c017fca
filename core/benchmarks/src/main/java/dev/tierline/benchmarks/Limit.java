package dev.tierline.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast it could be: spans computed beforehand, epoch milliseconds in and out, no checks, no policy, no object.
 *
 * <p>Times must lie within the years of {@link Office}.
 */
interface Limit {
    long plus(long start, long amount);

    long between(long start, long end);

    boolean isOpen(long instant);

    /** The office's open spans one after the other, each as its start and its end. */
    static long[] spans() {
        DayLoop days = new DayLoop(Office.ZONE, Office.DAY, Office.holidays());
        List<Instant> edges = new ArrayList<>();
        LocalDate end = LocalDate.of(Office.LAST_YEAR + 1, 1, 1);
        for (LocalDate date = Year.of(Office.FIRST_YEAR).atDay(1); date.isBefore(end); date = date.plusDays(1)) {
            if (days.isWorkingDay(date)) {
                for (Office.Hours hours : Office.DAY) {
                    edges.add(date.atTime(hours.opens()).atZone(Office.ZONE).toInstant());
                    edges.add(date.atTime(hours.closes()).atZone(Office.ZONE).toInstant());
                }
            }
        }
        return edges.stream().mapToLong(Instant::toEpochMilli).toArray();
    }
}
