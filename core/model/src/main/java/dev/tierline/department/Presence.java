package dev.tierline.department;

import dev.tierline.access.Absences;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.TimeOff;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who is there: what is recorded from day to day about people and their shifts, for rules that ask.
 *
 * <p>A host that has the records at hand takes {@link #of}; the desk reads them from its store when a rule asks first, and asks for
 * no more than that. Example: {@code department.reach(Recipient.onCall("nights"), ticket, now, Presence.of(records))}.
 */
public interface Presence extends Absences {

    /** Nobody has time off, and on call is as planned. */
    Presence AS_PLANNED = of(List.of());

    /**
     * Finds the time off that somebody has at an instant.
     *
     * @param staff the account
     * @param at the instant
     * @return the time off, or empty if he is there
     */
    Optional<TimeOff> timeOff(StaffId staff, Instant at);

    /**
     * Answers who is on call, by a schedule and what is recorded about it.
     *
     * @param schedule the schedule
     * @return the answers
     */
    OnCall onCall(OnCallSchedule schedule);

    @Override
    default boolean isAway(StaffId staff, Instant at) {
        return timeOff(staff, at).isPresent();
    }

    /**
     * Returns what some records say.
     *
     * @param records overrides, swaps and time off; others mean nothing here
     * @return an immutable answer
     */
    static Presence of(Collection<? extends DeskRecord> records) {
        return new RecordedPresence(List.copyOf(records));
    }
}
