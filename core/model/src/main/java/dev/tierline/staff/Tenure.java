package dev.tierline.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which dates something holds: a membership, a role, an employment. Dates are those of the department's zone.
 *
 * <p>Example: {@code Tenure.from(LocalDate.parse("2026-03-01"))} holds from the beginning of the first of March on;
 * {@code Tenure.until(LocalDate.parse("2026-06-30"))} ends with the beginning of the thirtieth of June, on which it no longer holds.
 * Immutable.
 *
 * @param from the first date, null for the beginning of time
 * @param until the first date on which it no longer holds, null for the end of time
 */
public record Tenure(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Holds on every date. */
    public static final Tenure ALWAYS = new Tenure(null, null);

    /**
     * Checks the order of the dates.
     *
     * @throws IllegalArgumentException if it ends before it begins, or at once
     */
    public Tenure {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "from " + from + " until " + until + " is no time at all: expected it to end on a later date");
        }
    }

    /**
     * Returns the tenure that begins on a date and does not end.
     *
     * @param first the first date
     * @return the tenure
     */
    public static Tenure from(LocalDate first) {
        return new Tenure(first, null);
    }

    /**
     * Returns the tenure that ends on a date and always was.
     *
     * @param end the first date on which it no longer holds
     * @return the tenure
     */
    public static Tenure until(LocalDate end) {
        return new Tenure(null, end);
    }

    /**
     * Tells whether it holds on a date.
     *
     * @param date the date, in the department's zone
     * @return true from the first date on, until the day before it ends
     */
    public boolean includes(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    /** Prints {@code always}, or the dates. */
    @Override
    public String toString() {
        if (from == null) {
            return until == null ? "always" : "until " + until;
        }
        return "from " + from + (until == null ? "" : " until " + until);
    }
}
