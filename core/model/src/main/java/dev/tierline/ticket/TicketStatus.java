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
    /** The next act is the development team's. */
    WAITING_DEVELOPMENT,
    /** Nothing is to be done before a date. */
    WAITING_UNTIL,
    /** A solution was given; the customer has not confirmed it. */
    RESOLVED,
    /** Done and confirmed, or silent long enough. */
    CLOSED,
    /** Withdrawn; nothing is owed any more. */
    CANCELLED,
    /** Goes on in another ticket, for good. */
    MERGED;

    /**
     * Tells whether work on the ticket has ended, at least unless it comes back to life.
     *
     * @return true for {@link #RESOLVED}, {@link #CLOSED}, {@link #CANCELLED} and {@link #MERGED}
     */
    public boolean isDone() {
        return this == RESOLVED || this == CLOSED || isSilenced();
    }

    /**
     * Tells whether nothing is owed any more, so that the ticket pages nobody.
     *
     * @return true for {@link #CANCELLED} and {@link #MERGED}
     */
    public boolean isSilenced() {
        return this == CANCELLED || this == MERGED;
    }

    /**
     * Tells whether the next act is somebody else's.
     *
     * @return true for the waiting statuses
     */
    public boolean isWaiting() {
        return switch (this) {
            case WAITING_CUSTOMER, WAITING_VENDOR, WAITING_INTERNAL, WAITING_DEVELOPMENT, WAITING_UNTIL -> true;
            case QUEUED, ASSIGNED, IN_PROGRESS, RESOLVED, CLOSED, CANCELLED, MERGED -> false;
        };
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
