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
 * @param plannedUnder the number of the department revision that {@code wakeAt} and {@code dueAt} were derived from, 0 if there is
 *     none; replaces what was stored
 */
public record TicketChange(
        Ticket ticket,
        Revision expected,
        List<Recorded> events,
        @Nullable Instant wakeAt,
        @Nullable Instant dueAt,
        long plannedUnder) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the number of the revision is negative
     */
    public TicketChange {
        requireNonNull(ticket, "ticket");
        requireNonNull(expected, "expected");
        events = List.copyOf(events);
        if (plannedUnder < 0) {
            throw new IllegalArgumentException("ticket '" + ticket.id() + "' planned under department revision "
                    + plannedUnder + ": expected 1 or more, or 0 for none");
        }
    }
}
