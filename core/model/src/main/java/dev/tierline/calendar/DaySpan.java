package dev.tierline.calendar;

import java.time.LocalTime;

/**
 * One stretch of a day's opening hours, in local time: from its opening, up to but not including its closing.
 *
 * <p>Both ends are milliseconds on the clock face counted from the day's midnight, so that 24:00 is 86,400,000 and
 * 06:00 of the next morning is 108,000,000. A span may run to the end of the next day at most (48:00) and belongs to
 * the day on which it opens. As text: {@code 08:00-12:00}, {@code 18:00-24:00}, {@code 22:00-06:00} for a night
 * shift, seconds and milliseconds where there are any ({@code 08:00:30.500-12:00}). A closing before the opening
 * means the next morning, so it has to be before noon; {@code 13:00-12:00} is taken for a mistake, and who means it
 * writes {@code 13:00-36:00}. Immutable; ordered by opening, then closing.
 *
 * @param opens the first open millisecond of the day, 0 up to but not including 24:00
 * @param closes the first millisecond that is not open any more, at most 48:00
 */
public record DaySpan(int opens, int closes) implements Comparable<DaySpan> {
    static final int DAY = 86_400_000;
    static final int NOON = DAY / 2;

    /**
     * Checks the order.
     *
     * @throws InvalidCalendarException if it does not open within the day, close later and close by 48:00
     */
    public DaySpan {
        if (opens < 0 || opens >= DAY || closes <= opens || closes > 2 * DAY) {
            throw InvalidCalendarException.of(
                    "day span",
                    HoursText.problem(HoursText.clock(opens) + "-" + HoursText.clock(closes), opens, closes));
        }
    }

    /**
     * Opens and closes on one day.
     *
     * @param opens when it opens
     * @param closes when it closes; midnight stands for 24:00
     * @return the span
     * @throws InvalidCalendarException if it would end before it starts, have no length, or be finer than a millisecond
     */
    public static DaySpan of(LocalTime opens, LocalTime closes) {
        int end = HoursText.millisOfDay(closes);
        return new DaySpan(HoursText.millisOfDay(opens), end == 0 ? DAY : end);
    }

    /**
     * Opens on one day and closes on the next.
     *
     * @param opens when it opens
     * @param closes when it closes on the next day
     * @return the span
     * @throws InvalidCalendarException if a time is finer than a millisecond
     */
    public static DaySpan overnight(LocalTime opens, LocalTime closes) {
        return new DaySpan(HoursText.millisOfDay(opens), DAY + HoursText.millisOfDay(closes));
    }

    /**
     * Reads the text form, as {@code 08:00-12:00} or {@code 22:00-06:00}.
     *
     * @param text an opening and a closing
     * @return the span
     * @throws InvalidCalendarException if the text is not of that form, or not a span
     */
    public static DaySpan parse(String text) {
        return HoursText.span(text);
    }

    boolean overlaps(DaySpan later, int dayOffset) {
        return opens < later.closes + dayOffset && later.opens + dayOffset < closes;
    }

    @Override
    public int compareTo(DaySpan other) {
        return opens != other.opens ? Integer.compare(opens, other.opens) : Integer.compare(closes, other.closes);
    }

    /** Prints the text form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        boolean morning = closes > DAY && closes - DAY < NOON && closes - DAY < opens;
        return HoursText.clock(opens) + "-" + HoursText.clock(morning ? closes - DAY : closes);
    }
}
