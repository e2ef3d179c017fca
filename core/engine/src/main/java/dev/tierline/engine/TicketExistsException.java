package dev.tierline.engine;

import dev.tierline.ticket.TicketId;

/** Thrown when an operation opens a ticket that exists; the ticket is unchanged. */
public final class TicketExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ticket;

    /**
     * Creates the exception.
     *
     * @param ticket the id that is taken
     */
    public TicketExistsException(TicketId ticket) {
        super("ticket '" + ticket
                + "' exists already: expected an id that is free, or the reference of the first opening");
        this.ticket = ticket.value();
    }

    /**
     * Returns the id that is taken.
     *
     * @return the id
     */
    public TicketId ticket() {
        return TicketId.of(ticket);
    }
}
