package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a ticket: the new value and what happened, in order.
 *
 * @param ticket the ticket afterwards
 * @param events what happened; empty if nothing did
 * @param written what was written, which the events cite by its keys
 */
public record Transition(Ticket ticket, List<TicketEvent> events, List<Written> written) {

    /** Copies the lists. */
    public Transition {
        requireNonNull(ticket, "ticket");
        events = List.copyOf(events);
        written = List.copyOf(written);
    }

    /**
     * Creates a transition in which nothing is written.
     *
     * @param ticket the ticket afterwards
     * @param events what happened
     */
    public Transition(Ticket ticket, List<TicketEvent> events) {
        this(ticket, events, List.of());
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
            return new Transition(next.ticket, events, written);
        }
        return new Transition(next.ticket, joined(events, next.events), joined(written, next.written));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
