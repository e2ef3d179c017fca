package dev.tierline.ticket;

/** Why a remote session ended; the end of its consent is an event of its own ({@link RemoteEvent.ConsentExpired}). */
public enum EndOfSession {
    /** Whoever worked in it was done. */
    DONE,
    /** The customer withdrew his consent, or gave another in its place. */
    CONSENT_WITHDRAWN,
    /** The ticket went to somebody else, or work on it ended. */
    TICKET_PASSED_ON
}
