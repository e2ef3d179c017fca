package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was put into a ticket so far.
 *
 * @param texts how many texts were written on it
 * @param spent the time that work took
 * @param billable the part of it for which the customer may be charged
 * @param spokeAt when somebody last wrote what both sides read, null if nobody has
 */
public record Effort(
        int texts,
        Duration spent,
        Duration billable,
        @Nullable Instant spokeAt) {

    /** Nothing yet. */
    public static final Effort NONE = new Effort(0, Duration.ZERO, Duration.ZERO, null);

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

    /**
     * Creates the effort of a ticket on which nobody wrote to the other side.
     *
     * @param texts how many texts were written on it
     * @param spent the time that work took
     * @param billable the part of it for which the customer may be charged
     * @throws IllegalArgumentException if one is negative, or more is billable than was spent
     */
    public Effort(int texts, Duration spent, Duration billable) {
        this(texts, spent, billable, null);
    }

    Effort withTexts(int more) {
        return more == 0 ? this : new Effort(texts + more, spent, billable, spokeAt);
    }

    Effort spoken(Instant at) {
        return new Effort(texts, spent, billable, at);
    }

    Effort with(TicketEvent.TimeLogged logged) {
        return new Effort(
                texts,
                spent.plus(logged.spent()),
                logged.billable() ? billable.plus(logged.spent()) : billable,
                spokeAt);
    }
}
