package dev.tierline.ticket;

/** Thrown when a move is not legal where the ticket stands; the ticket is unchanged. */
public final class IllegalMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ticket;
    private final TicketStatus status;
    private final MoveKind move;

    /**
     * Creates the exception.
     *
     * @param ticket the ticket
     * @param status where it stands
     * @param move what was asked
     * @param expected what would be accepted
     */
    public IllegalMoveException(TicketId ticket, TicketStatus status, MoveKind move, String expected) {
        super("ticket '" + ticket + "' is " + status + ": cannot " + move + "; " + expected);
        this.ticket = ticket.value();
        this.status = status;
        this.move = move;
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
     * Returns where the ticket stood.
     *
     * @return its status
     */
    public TicketStatus status() {
        return status;
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
