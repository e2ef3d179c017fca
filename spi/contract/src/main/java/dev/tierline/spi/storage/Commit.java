package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.spi.notification.Message;
import dev.tierline.ticket.TicketId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes that are stored together or not at all.
 *
 * @param tickets new values of tickets, at most one for each
 * @param references what outside names this consumes
 * @param messages what goes into the outbox
 */
public record Commit(List<TicketChange> tickets, List<Consumed> references, List<Message> messages) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two changes concern one ticket, or a reference is consumed twice
     */
    public Commit {
        tickets = List.copyOf(tickets);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
        Set<TicketId> changed = new HashSet<>();
        for (TicketChange change : tickets) {
            if (!changed.add(change.ticket().id())) {
                throw new IllegalArgumentException("a commit changes ticket '"
                        + change.ticket().id() + "' twice: expected one change with the events of both");
            }
        }
        Set<Reference> consumed = new HashSet<>();
        for (Consumed each : references) {
            if (!consumed.add(each.reference())) {
                throw new IllegalArgumentException(
                        "a commit consumes reference '" + each.reference() + "' twice: expected once");
            }
        }
    }

    /**
     * A reference that a commit consumes.
     *
     * @param reference the outside name
     * @param ticket the ticket that the operation concerned
     */
    public record Consumed(Reference reference, TicketId ticket) {
        /** Checks that the parts are given. */
        public Consumed {
            requireNonNull(reference, "reference");
            requireNonNull(ticket, "ticket");
        }
    }

    /**
     * Returns a commit of one ticket without references or messages.
     *
     * @param change the new value
     * @return the commit
     */
    public static Commit of(TicketChange change) {
        return new Commit(List.of(change), List.of(), List.of());
    }
}
