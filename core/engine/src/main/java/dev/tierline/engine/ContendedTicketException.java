package dev.tierline.engine;

import dev.tierline.ticket.TicketId;

/** Thrown when others changed a ticket again and again while an operation tried to; nothing was done, it may be tried again. */
public final class ContendedTicketException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ticket;

    /**
     * Creates the exception.
     *
     * @param ticket the ticket
     * @param attempts how often it was tried
     * @param last what the store said last
     */
    public ContendedTicketException(TicketId ticket, int attempts, Throwable last) {
        super(
                "ticket '" + ticket + "' was changed by others during each of " + attempts
                        + " attempts: expected a moment without; try again",
                last);
        this.ticket = ticket.value();
    }

    /**
     * Returns the ticket.
     *
     * @return its id
     */
    public TicketId ticket() {
        return TicketId.of(ticket);
    }
}
