package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A date that differs from the normal week.
 *
 * <p>Example: {@code new DatedException(LocalDate.of(2025, 12, 24), new
 * DayChange.SpecialHours(DayHours.parse("08:00-12:00")), "Christmas Eve")}. Immutable.
 *
 * @param date the date, in the calendar's zone
 * @param change what is different
 * @param name what people call it; explanations cite it
 */
public record DatedException(LocalDate date, DayChange change, String name) {
    /** Checks that all are given. */
    public DatedException {
        requireNonNull(date, "date");
        requireNonNull(change, "change");
        requireNonNull(name, "name");
    }

    /** Prints date, change and name. */
    @Override
    public String toString() {
        return date + " " + change + " '" + name + "'";
    }
}
