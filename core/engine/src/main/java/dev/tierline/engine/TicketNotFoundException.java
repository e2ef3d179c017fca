package dev.tierline.engine;

import dev.tierline.ticket.TicketId;

/** Thrown when an operation names a ticket that the store does not have. */
public final class TicketNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ticket;

    /**
     * Creates the exception.
     *
     * @param ticket what was asked for
     */
    public TicketNotFoundException(TicketId ticket) {
        super("no ticket '" + ticket + "' in the store: expected one that was opened");
        this.ticket = ticket.value();
    }

    /**
     * Returns what was asked for.
     *
     * @return the id
     */
    public TicketId ticket() {
        return TicketId.of(ticket);
    }
}
