package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as the history keeps it.
 *
 * @param event what happened
 * @param reference the outside name of the operation that did it, null if it had none or time did it
 */
public record Recorded(TicketEvent event, @Nullable Reference reference) {

    /** Checks that the event is given. */
    public Recorded {
        requireNonNull(event, "event");
    }
}
