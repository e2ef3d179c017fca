package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A public holiday: a date on which a calendar is closed.
 *
 * <p>Example: {@code new Holiday(LocalDate.of(2025, 7, 21), "Belgian National Day")}. Immutable; ordered by date, then
 * name.
 *
 * @param date the date, in the calendar's zone
 * @param name what people call it
 */
public record Holiday(LocalDate date, String name) implements Comparable<Holiday> {
    /** Checks that both are given. */
    public Holiday {
        requireNonNull(date, "date");
        requireNonNull(name, "name");
    }

    @Override
    public int compareTo(Holiday other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : name.compareTo(other.name);
    }
}
