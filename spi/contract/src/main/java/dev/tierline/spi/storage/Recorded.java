package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as the history keeps it.
 *
 * @param event what happened
 * @param reference the outside name of the operation that did it, null if it had none or time did it
 * @param revision the number of the department revision under which it happened, 0 if nobody knows
 */
public record Recorded(TicketEvent event, @Nullable Reference reference, long revision) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number of the revision is negative
     */
    public Recorded {
        requireNonNull(event, "event");
        if (revision < 0) {
            throw new IllegalArgumentException(
                    "event under department revision " + revision + ": expected 1 or more, or 0 if nobody knows");
        }
    }
}
