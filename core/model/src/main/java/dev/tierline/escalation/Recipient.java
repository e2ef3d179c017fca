package dev.tierline.escalation;

import static java.util.Objects.requireNonNull;

import dev.tierline.oncall.ScheduleId;
import dev.tierline.staff.StaffId;

/** Whom a step tells. Who that is, is looked up when the step is performed. Immutable. */
public sealed interface Recipient {

    /** The supervisor of the ticket's team; a ticket without a team answers to the manager. */
    Recipient TEAM_SUPERVISOR = ByRole.TEAM_SUPERVISOR;

    /** The department's manager. */
    Recipient MANAGER = ByRole.MANAGER;

    /** Whoever holds the ticket; nobody if nobody does. */
    Recipient ASSIGNEE = ByRole.ASSIGNEE;

    /**
     * Returns one person, whatever becomes of the ticket.
     *
     * @param account the account
     * @return the recipient
     */
    static Recipient person(String account) {
        return new Person(StaffId.of(account));
    }

    /**
     * Returns whoever is on call by a schedule, in every role that is counted on; nobody in a gap.
     *
     * @param schedule the schedule's id
     * @return the recipient
     */
    static Recipient onCall(String schedule) {
        return new OnCall(ScheduleId.of(schedule));
    }

    /** Those whom the department or the ticket names. */
    enum ByRole implements Recipient {
        /** As {@link Recipient#TEAM_SUPERVISOR}. */
        TEAM_SUPERVISOR,
        /** As {@link Recipient#MANAGER}. */
        MANAGER,
        /** As {@link Recipient#ASSIGNEE}. */
        ASSIGNEE
    }

    /**
     * One person.
     *
     * @param id the account
     */
    record Person(StaffId id) implements Recipient {
        /** Checks that the account is given. */
        public Person {
            requireNonNull(id, "id");
        }
    }

    /**
     * Whoever is on call when the step is performed, by a schedule and the overrides, swaps and time off recorded since.
     *
     * @param schedule the schedule
     */
    record OnCall(ScheduleId schedule) implements Recipient {
        /** Checks that the schedule is given. */
        public OnCall {
            requireNonNull(schedule, "schedule");
        }
    }
}
