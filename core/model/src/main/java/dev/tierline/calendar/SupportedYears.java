package dev.tierline.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The years that calendars and on-call schedules answer for: 1900 to 2199 in UTC. What happens outside is never asked, and never
 * answered.
 *
 * <p>Example: {@code SupportedYears.millis(Instant.parse("2345-01-01T00:00:00Z"))} is refused.
 */
public final class SupportedYears {
    /** The first date that is answered for. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last date that is answered for. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static final long FIRST_DAY = FIRST.toEpochDay();
    static final long END_DAY = LAST.toEpochDay() + 1;
    static final long START = FIRST_DAY * DaySpan.DAY;
    static final long END = END_DAY * DaySpan.DAY;
    static final String TEXT = FIRST + " to " + LAST;

    private SupportedYears() {}

    /**
     * Tells whether a date lies within.
     *
     * @param date any date
     * @return true from {@link #FIRST} to {@link #LAST}
     */
    public static boolean contains(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /**
     * Cuts an instant down to the millisecond.
     *
     * @param instant any instant of these years
     * @return its epoch milliseconds
     * @throws CalendarRangeException if it lies outside
     */
    public static long millis(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < START / 1000 || seconds >= END / 1000) {
            throw new CalendarRangeException("instant " + instant, TEXT + " (UTC)");
        }
        return seconds * 1000 + instant.getNano() / 1_000_000;
    }

    static LocalDate require(LocalDate date) {
        if (!contains(date)) {
            throw new CalendarRangeException("date " + date, TEXT);
        }
        return date;
    }
}
