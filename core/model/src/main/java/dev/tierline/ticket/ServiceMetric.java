package dev.tierline.ticket;

/** What a service level promises a time for. */
public enum ServiceMetric {
    /** Until the ticket is first worked on: it first stands in a status other than queued or assigned. */
    FIRST_RESPONSE,
    /** Until a solution is given, and again while a ticket that came back to life has none. */
    RESOLUTION
}
