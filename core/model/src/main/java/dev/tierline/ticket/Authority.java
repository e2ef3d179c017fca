package dev.tierline.ticket;

/** Who has more authority than those who work a ticket: hierarchical escalation tells one of them. */
public enum Authority {
    /** The supervisor of the ticket's team; of a ticket without a team, the manager. */
    SUPERVISOR,
    /** The manager of the department. */
    MANAGER
}
