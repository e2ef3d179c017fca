package dev.tierline.role;

import java.util.Locale;

/**
 * Everything that somebody may be permitted to do. Each permission is granted with a {@link Scope}.
 *
 * <p>The vocabulary is closed: a host makes roles of its own, not permissions, so that every operation can be asked about.
 */
public enum Permission {
    /** See a ticket and its history, and find it in lists. */
    VIEW_TICKETS,
    /** Record a request as a ticket. */
    OPEN_TICKETS,
    /** Take a ticket oneself. */
    CLAIM_TICKETS,
    /** Give a ticket to somebody else, or take it from somebody. */
    ASSIGN_TICKETS,
    /** Hand a ticket to another tier or team: escalate it up the ladder, hand it back, pass it on sideways. */
    MOVE_TICKETS,
    /** Start work, wait, go on, put the ticket back into its queue. */
    WORK_TICKETS,
    /** Say how pressing a ticket is. */
    SET_PRIORITY,
    /** Agree a date by which something is to be done. */
    SET_DEADLINES,
    /** Give the solution. */
    RESOLVE_TICKETS,
    /** Close what is solved; for a customer, confirm the solution. */
    CLOSE_TICKETS,
    /** Bring a ticket that is done back to life. */
    REOPEN_TICKETS,
    /** Withdraw a ticket. */
    CANCEL_TICKETS,
    /** Write what both the customer and the staff read. */
    REPLY,
    /** Write what only the staff reads. */
    WRITE_NOTES,
    /** Record the time that work took. */
    LOG_TIME,
    /** Judge how complex a case is and recommend what to do. */
    JUDGE_COMPLEXITY,
    /** Tie tickets together: duplicates, problems with their incidents, follow-ups. */
    LINK_TICKETS,
    /** File a bug with the development team, and follow it. */
    FILE_BUGS,
    /** Hand a case to an outside vendor, and follow it. */
    CONTACT_VENDORS,
    /** Tell somebody with more authority, without moving the work. */
    ESCALATE_TICKETS,
    /** Start a remote session, with the customer's consent. */
    RUN_REMOTE_SESSIONS,
    /** Give or withdraw consent to a remote session. */
    GIVE_CONSENT,
    /** Rate the service. */
    RATE_SERVICE,
    /** Review samples of solved work and score them. */
    REVIEW_WORK,
    /** Train people and leave coaching notes. */
    COACH_STAFF,
    /** Search the knowledge base. */
    SEARCH_KNOWLEDGE,
    /** Write articles. */
    DRAFT_ARTICLES,
    /** Publish articles. */
    PUBLISH_ARTICLES,
    /** See who works when, and what is booked. */
    VIEW_SCHEDULES,
    /** Book support sessions, demonstrations, visits and training. */
    BOOK_APPOINTMENTS,
    /** Say when the department is open. */
    DESIGN_CALENDARS,
    /** Say who answers outside hours: schedules, overrides. */
    PLAN_ON_CALL,
    /** Ask for a swap of shifts, accept one, refuse one. */
    SWAP_SHIFTS,
    /** Record and cancel time off. */
    RECORD_TIME_OFF,
    /** See figures on the service. */
    VIEW_REPORTS,
    /** Define what the service is: its levels, categories, forms and rules. */
    DEFINE_SERVICE,
    /** Administer the accounts of staff, but for what they may do. */
    ADMINISTER_STAFF,
    /** Administer roles: what each grants, who has it, and who stands in for whom. */
    ADMINISTER_ROLES,
    /** Administer tiers and teams. */
    ADMINISTER_TIERS,
    /** Administer escalation policies. */
    ADMINISTER_POLICIES,
    /** Administer contracts with customers. */
    ADMINISTER_CONTRACTS,
    /** Erase what people wrote, on request. */
    ERASE_PERSONAL_TEXT;

    /** Prints the permission as people say it, such as {@code view tickets}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
