package dev.tierline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Weekly hours that hold from a date on, until the next regime: summer hours, a new contract.
 *
 * <p>A night shift that opened before the date ends as it was promised. Immutable.
 *
 * @param since the first date on which they hold
 * @param hours the hours of a normal week from then on
 * @param name what people call it; explanations cite it
 */
public record Regime(LocalDate since, WeeklyHours hours, String name) {
    /** Checks that all are given. */
    public Regime {
        requireNonNull(since, "since");
        requireNonNull(hours, "hours");
        requireNonNull(name, "name");
    }

    /** Prints the date, the name and the hours. */
    @Override
    public String toString() {
        return "since " + since + " '" + name + "' " + hours;
    }
}
