package dev.tierline.ticket;

import java.util.Locale;

/** The kinds of {@link Move}; a {@link LifeCycle} says which are legal in which status. */
public enum MoveKind {
    /** A ticket comes into being. */
    OPEN,
    /** Its priority changes. */
    CHANGE_PRIORITY,
    /** It goes to another tier, another team, or both. */
    MOVE_TO,
    /** A person gets it. */
    ASSIGN,
    /** Nobody holds it any more. */
    UNASSIGN,
    /** It goes back into the queue. */
    RELEASE,
    /** It is taken on, not started. */
    ACCEPT,
    /** Work begins. */
    START,
    /** Work waits for somebody else. */
    WAIT,
    /** The wait is over. */
    RESUME,
    /** A solution is given. */
    RESOLVE,
    /** It is closed. */
    CLOSE,
    /** It is withdrawn. */
    CANCEL,
    /** It comes back to life. */
    REOPEN,
    /** Something is written that the customer reads, or that he wrote. */
    REPLY,
    /** Something is written that only the staff reads. */
    NOTE,
    /** Time that work took is recorded. */
    LOG_TIME;

    /**
     * Tells whether the move only adds to the record of a ticket. Such moves are legal in every status; no life cycle speaks of them.
     *
     * @return true for {@link #REPLY}, {@link #NOTE} and {@link #LOG_TIME}
     */
    public boolean isRecording() {
        return this == REPLY || this == NOTE || this == LOG_TIME;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
