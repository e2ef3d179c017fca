package dev.tierline.escalation;

/** Whom a step tells, as a role that is looked up when the step is performed. */
public enum Recipient {
    /** The supervisor of the ticket's team; a ticket without a team answers to the manager. */
    TEAM_SUPERVISOR,
    /** The department's manager. */
    MANAGER
}
