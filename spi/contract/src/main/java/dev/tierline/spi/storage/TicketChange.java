package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's new value within a commit.
 *
 * @param ticket the value to store
 * @param expected the revision it replaces, {@link Revision#NONE} for a new ticket
 * @param events what happened, in order; appended to the ticket's history
 * @param wakeAt when the ticket is due to be looked at, null if never by itself; replaces what was stored, and any claim on
 *     the ticket ends
 * @param dueAt when the promise that runs out first is due, or was if it is broken and still owed; null if no clock runs. A
 *     search goes by it
 */
public record TicketChange(
        Ticket ticket,
        Revision expected,
        List<Recorded> events,
        @Nullable Instant wakeAt,
        @Nullable Instant dueAt) {

    /** Checks the parts and copies the list. */
    public TicketChange {
        requireNonNull(ticket, "ticket");
        requireNonNull(expected, "expected");
        events = List.copyOf(events);
    }
}
