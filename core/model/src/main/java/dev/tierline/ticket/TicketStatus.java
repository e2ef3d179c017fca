package dev.tierline.ticket;

/** Where a ticket stands in its life. */
public enum TicketStatus {
    /** In the queue of its team; nobody has taken it up. */
    QUEUED,
    /** Taken by somebody, or accepted by the team, and not started. */
    ASSIGNED,
    /** Being worked on. */
    IN_PROGRESS,
    /** The next act is the customer's. */
    WAITING_CUSTOMER,
    /** The next act is an outside company's. */
    WAITING_VENDOR,
    /** The next act is another part of the own organisation's. */
    WAITING_INTERNAL,
    /** A solution was given; the customer has not confirmed it. */
    RESOLVED,
    /** Done and confirmed, or silent long enough. */
    CLOSED,
    /** Withdrawn; nothing is owed any more. */
    CANCELLED;

    /**
     * Tells whether work on the ticket has ended, at least unless it comes back to life.
     *
     * @return true for {@link #RESOLVED}, {@link #CLOSED} and {@link #CANCELLED}
     */
    public boolean isDone() {
        return this == RESOLVED || this == CLOSED || this == CANCELLED;
    }

    /**
     * Tells whether the next act is somebody else's.
     *
     * @return true for the waiting statuses
     */
    public boolean isWaiting() {
        return this == WAITING_CUSTOMER || this == WAITING_VENDOR || this == WAITING_INTERNAL;
    }

    /**
     * Tells whether nobody has begun to work on the ticket.
     *
     * @return true for {@link #QUEUED} and {@link #ASSIGNED}
     */
    public boolean isUntouched() {
        return this == QUEUED || this == ASSIGNED;
    }
}
