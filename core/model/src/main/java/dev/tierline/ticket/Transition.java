package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a ticket: the new value and what happened, in order.
 *
 * @param ticket the ticket afterwards
 * @param events what happened; empty if nothing did
 */
public record Transition(Ticket ticket, List<TicketEvent> events) {

    /** Copies the list. */
    public Transition {
        requireNonNull(ticket, "ticket");
        events = List.copyOf(events);
    }

    /**
     * Returns the transition in which nothing happens.
     *
     * @param ticket the ticket before and after
     * @return a transition without events
     */
    public static Transition none(Ticket ticket) {
        return new Transition(ticket, List.of());
    }

    /**
     * Returns this transition followed by one that starts from its ticket.
     *
     * @param next what came next
     * @return both as one
     */
    public Transition then(Transition next) {
        if (next.events.isEmpty()) {
            return new Transition(next.ticket, events);
        }
        List<TicketEvent> all = new ArrayList<>(events);
        all.addAll(next.events);
        return new Transition(next.ticket, all);
    }
}
