package dev.tierline.ticket;

/** Whose act a waiting ticket awaits. */
public enum WaitingFor {
    /** The customer's. */
    CUSTOMER(TicketStatus.WAITING_CUSTOMER),
    /** An outside company's. */
    VENDOR(TicketStatus.WAITING_VENDOR),
    /** Another part of the own organisation's. */
    INTERNAL(TicketStatus.WAITING_INTERNAL),
    /** The development team's. */
    DEVELOPMENT(TicketStatus.WAITING_DEVELOPMENT),
    /** Nobody's: there is nothing to do before a date. */
    DATE(TicketStatus.WAITING_UNTIL);

    private final TicketStatus status;

    WaitingFor(TicketStatus status) {
        this.status = status;
    }

    /**
     * Returns the status of a ticket that waits for this.
     *
     * @return a waiting status
     */
    public TicketStatus status() {
        return status;
    }
}
