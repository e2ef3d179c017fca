package dev.tierline.engine;

import dev.tierline.staff.Actor;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when somebody may not do what was asked; nothing was done. */
public final class DeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final String ticket;
    private final @Nullable MoveKind move;

    /**
     * Creates the exception.
     *
     * @param actor who asked
     * @param ticket the ticket
     * @param move what was asked, null if it was to see the ticket
     * @param missing what would allow it
     */
    public DeniedException(Actor actor, TicketId ticket, @Nullable MoveKind move, String missing) {
        super(actor + " may not " + (move == null ? "see" : move + " on") + " ticket '" + ticket + "': " + missing);
        this.actor = actor;
        this.ticket = ticket.value();
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
        return TicketId.of(ticket);
    }

    /**
     * Returns what was asked.
     *
     * @return the kind of move, or empty if it was to see the ticket
     */
    public Optional<MoveKind> move() {
        return Optional.ofNullable(move);
    }
}
