package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What was put into a ticket so far.
 *
 * @param texts how many texts were written on it
 * @param spent the time that work took
 * @param billable the part of it for which the customer may be charged
 */
public record Effort(int texts, Duration spent, Duration billable) {

    /** Nothing yet. */
    public static final Effort NONE = new Effort(0, Duration.ZERO, Duration.ZERO);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or more is billable than was spent
     */
    public Effort {
        requireNonNull(spent, "spent");
        requireNonNull(billable, "billable");
        if (texts < 0 || billable.isNegative() || billable.compareTo(spent) > 0) {
            throw new IllegalArgumentException("effort of " + texts + " texts and " + spent + ", " + billable
                    + " of it billable: expected no negative number, and no more billable than was spent");
        }
    }

    Effort withText() {
        return new Effort(texts + 1, spent, billable);
    }

    Effort with(TicketEvent.TimeLogged logged) {
        return new Effort(
                texts, spent.plus(logged.spent()), logged.billable() ? billable.plus(logged.spent()) : billable);
    }
}
