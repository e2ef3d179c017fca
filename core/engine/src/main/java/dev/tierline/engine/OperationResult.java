package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import java.util.List;

/**
 * What an operation led to.
 *
 * @param ticket the ticket afterwards
 * @param events what happened, what was due before it included; empty if nothing did
 * @param repeated true if the operation's reference had been consumed before and nothing was done now
 */
public record OperationResult(Ticket ticket, List<TicketEvent> events, boolean repeated) {

    /** Copies the list. */
    public OperationResult {
        requireNonNull(ticket, "ticket");
        events = List.copyOf(events);
    }
}
