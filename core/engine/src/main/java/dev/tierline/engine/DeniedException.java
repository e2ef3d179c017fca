package dev.tierline.engine;

import dev.tierline.staff.Actor;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketId;

/** Thrown when somebody may not do what was asked; nothing was done. */
public final class DeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient TicketId ticket;
    private final MoveKind move;

    /**
     * Creates the exception.
     *
     * @param actor who asked
     * @param ticket the ticket
     * @param move what was asked
     * @param missing what would allow it
     */
    public DeniedException(Actor actor, TicketId ticket, MoveKind move, String missing) {
        super(actor + " may not " + move + " on ticket '" + ticket + "': " + missing);
        this.actor = actor;
        this.ticket = ticket;
        this.move = move;
    }

    /**
     * Returns who asked.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * Returns the ticket.
     *
     * @return its id
     */
    public TicketId ticket() {
        return ticket;
    }

    /**
     * Returns what was asked.
     *
     * @return the kind of move
     */
    public MoveKind move() {
        return move;
    }
}
