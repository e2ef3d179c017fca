package dev.tierline.quality;

import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;

/** Somebody was to review work that is not there to be reviewed, or not by him; nothing was recorded. */
public final class IllegalReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a review is refused. */
    public enum Ground {
        /** The ticket is neither resolved nor closed. */
        NOT_SOLVED,
        /** The reviewer worked on the ticket: nobody approves his own work. */
        OWN_WORK,
        /** The person whose work was to be reviewed never worked on the ticket. */
        DID_NOT_WORK_ON_IT
    }

    private final Ground ground;
    private final String ticket;
    private final String reviewer;
    private final String reviewed;

    IllegalReviewException(
            Ground ground, TicketId ticket, StaffId reviewer, StaffId reviewed, String found, String expected) {
        super("'" + reviewer + "' cannot review what '" + reviewed + "' did on ticket '" + ticket + "': " + found
                + "; expected " + expected);
        this.ground = ground;
        this.ticket = ticket.value();
        this.reviewer = reviewer.value();
        this.reviewed = reviewed.value();
    }

    /**
     * Says why.
     *
     * @return the first reason found
     */
    public Ground ground() {
        return ground;
    }

    /**
     * Says on which ticket.
     *
     * @return its id
     */
    public TicketId ticket() {
        return TicketId.of(ticket);
    }

    /**
     * Says who wanted to review.
     *
     * @return the account
     */
    public StaffId reviewer() {
        return StaffId.of(reviewer);
    }

    /**
     * Says whose work was to be reviewed.
     *
     * @return the account
     */
    public StaffId reviewed() {
        return StaffId.of(reviewed);
    }
}
