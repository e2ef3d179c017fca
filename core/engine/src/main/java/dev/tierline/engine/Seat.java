package dev.tierline.engine;

import dev.tierline.department.UnknownReferenceException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;

/**
 * One actor's place at the desk: whatever is done here is done in his name, and only what he may do is done.
 *
 * <p>Example: {@code desk.as(StaffId.of("anna.k")).perform(id, new Move.Start())}. Safe for use by any number of threads.
 */
public final class Seat {

    private final SupportDesk desk;
    private final Actor actor;

    Seat(SupportDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    /**
     * Returns in whose name things are done here.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * Performs an operation; what was due on the ticket before it is performed first, in the same commit.
     *
     * <p>If the desk's clock shows an instant before {@link Ticket#asOf()} (nodes' clocks differ), the operation counts as made
     * at that instant.
     *
     * @param operation the moves
     * @return the ticket afterwards; of an operation whose reference was consumed before, the ticket that it concerned
     * @throws DeniedException if the actor may not make one of the moves, or not see the ticket
     * @throws IllegalMoveException if the life cycle does not permit one of them
     * @throws UnknownReferenceException if one names a staff member, team or tier that the department does not have
     * @throws TicketNotFoundException if the ticket was never opened
     * @throws TicketExistsException if the operation opens a ticket that exists
     * @throws ContendedTicketException if others kept changing the ticket
     * @throws StoreUnavailableException if the store cannot answer; whether the operation was done is then told by making it
     *     again with its reference
     */
    public OperationResult perform(Operation operation) {
        return desk.perform(actor, operation);
    }

    /**
     * Performs moves as one operation without a reference.
     *
     * @param ticket the ticket
     * @param moves what is done, in order
     * @return the ticket afterwards
     * @see #perform(Operation)
     */
    public Ticket perform(TicketId ticket, Move... moves) {
        return perform(Operation.on(ticket, moves)).ticket();
    }

    /**
     * Opens a ticket.
     *
     * @param open the opening
     * @param more what is done at once to the new ticket, in order
     * @return the ticket
     * @see #perform(Operation)
     */
    public Ticket open(Move.Open open, Move... more) {
        return perform(Operation.opening(open, more)).ticket();
    }
}
