package dev.tierline.sla;

/** Whether a service clock counts. */
public enum ClockState {
    /** It counts working time. */
    RUNNING,
    /** It waits with the ticket, for the customer for instance, and will go on. */
    PAUSED,
    /** It stands still: the promise is kept, or the ticket is done. */
    STOPPED
}
