package dev.tierline.spi.storage;

import dev.tierline.ticket.TicketId;

/** Thrown by a commit whose expected revision is not the stored one: somebody was faster. */
public final class StaleRevisionException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String ticket;

    /**
     * Creates the exception.
     *
     * @param ticket the ticket that changed in between
     * @param expected what the commit expected
     * @param found what is stored, {@link Revision#NONE} if nothing is
     */
    public StaleRevisionException(TicketId ticket, Revision expected, Revision found) {
        super("ticket '" + ticket + "' is at revision " + found.number() + ": the commit expected "
                + expected.number());
        this.ticket = ticket.value();
    }

    /**
     * Returns the ticket that changed in between.
     *
     * @return its id
     */
    public TicketId ticket() {
        return TicketId.of(ticket);
    }
}
