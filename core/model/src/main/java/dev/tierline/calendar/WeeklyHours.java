package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The opening hours of a normal week, day by day.
 *
 * <p>As text: {@code Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00}. Days are named in English, by three letters
 * or in full, singly, as ranges ({@code Fri-Mon} goes over the week's end) or as lists ({@code Mon,Wed,Fri-Sat});
 * blanks after {@code ;} and {@code ,} do not matter. {@code 24x7} is open always, {@code closed} never. A span
 * across midnight belongs to the day on which it opens: {@code Fri 22:00-06:00} ends on Saturday morning. Example:
 * {@code WeeklyHours.parse("Mon-Fri 09:00-17:00").on(DayOfWeek.SATURDAY)} is {@link DayHours#CLOSED}. Immutable;
 * equal to others with the same spans on the same days, however they were written.
 *
 * @param days the hours of the days that have any, Monday first
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {
    /** Never open. */
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    /** Open from Monday 00:00 to Sunday 24:00. */
    public static final WeeklyHours ROUND_THE_CLOCK = roundTheClock();

    /**
     * Drops closed days and checks the others against each other.
     *
     * @throws InvalidCalendarException naming every span that a span of the evening before runs into
     */
    public WeeklyHours {
        EnumMap<DayOfWeek, DayHours> open = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isClosed()) {
                open.put(day, hours);
            }
        });
        days = Collections.unmodifiableMap(open);
        WeeklyHoursText.requireNoOverlap(days);
    }

    /**
     * Gives the same hours to several days.
     *
     * @param hours the hours of each
     * @param days the days; all others are closed
     * @return the week
     * @throws InvalidCalendarException if a span across midnight runs into one of the next day
     */
    public static WeeklyHours of(DayHours hours, DayOfWeek... days) {
        EnumMap<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            week.put(day, hours);
        }
        return new WeeklyHours(week);
    }

    /**
     * Reads the text form.
     *
     * @param text days and hours, as {@code Mon-Fri 08:00-12:00,13:00-17:30;Sat 09:00-12:00}
     * @return the week
     * @throws InvalidCalendarException naming every fault of the text, each under its day and the index of its span
     *     ({@code MON[1]}) or, where no day can be made out, under the index of its part ({@code [2]})
     */
    public static WeeklyHours parse(String text) {
        return new WeeklyHoursText(text).week();
    }

    /**
     * Looks up a day.
     *
     * @param day any day of the week
     * @return its hours, {@link DayHours#CLOSED} if it has none
     */
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.CLOSED);
    }

    /** Prints the text form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return WeeklyHoursText.print(this);
    }

    private static WeeklyHours roundTheClock() {
        return of(DayHours.ALL_DAY, DayOfWeek.values());
    }
}
