package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.UnknownReferenceException;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.IllegalSwapException;
import dev.tierline.oncall.OnCall;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.record.TimeOff;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does about people's time: time off, overrides and swaps of on-call shifts. Each is a record of the desk, asked for
 * by permission and never deleted.
 *
 * <pre>{@code
 * RotaSeat anna = desk.as(StaffId.of("anna")).rota();
 * anna.recordTimeOff(new TimeOff("leave-7", StaffId.of("anna"), monday, friday));
 * anna.requestSwap("s-1", nights, DutyRole.PRIMARY, StaffId.of("anna"), thisWeek, StaffId.of("bo"), nextWeek);
 * desk.as(StaffId.of("bo")).rota().acceptSwap("s-1");
 * anna.onCall(nights).onCall(now); // primary: bo (swap 's-1', instead of 'anna')
 * }</pre>
 *
 * <p>When something was decided is what the desk's clock shows then. What a record changes holds at once, on every node: whom a step
 * tells and who may do what are looked up when they are needed. Recording the same once more changes nothing, so that a call whose
 * outcome is not known can be made again.
 *
 * <p>Every operation may also throw {@link StoreUnavailableException} if the store cannot answer, and
 * {@link ContendedRecordException} if others kept changing the record. Safe for use by any number of threads.
 */
public final class RotaSeat {

    private final RotaWork work;
    private final Actor actor;

    RotaSeat(RotaWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    /**
     * Records that somebody is away, has been or will be.
     *
     * @param timeOff who and when; instants are cut down to the millisecond
     * @return what is recorded
     * @throws DeniedException if the actor may not record that person's time off
     * @throws UnknownReferenceException if the department does not list the person
     * @throws RecordExistsException if the key is taken
     * @throws IllegalArgumentException if it is cancelled
     */
    public TimeOff recordTimeOff(TimeOff timeOff) {
        return work.recordTimeOff(actor, requireNonNull(timeOff, "timeOff"));
    }

    /**
     * Ends a time off earlier.
     *
     * @param key which
     * @param back when the person is back, or was
     * @return what is recorded now
     * @throws DeniedException if the actor may not record that person's time off
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalRecordChangeException if it is cancelled, or the instant is not within it
     */
    public TimeOff endTimeOff(String key, Instant back) {
        return work.endTimeOff(actor, key, requireNonNull(back, "back"));
    }

    /**
     * Cancels a time off; one that has begun ends now.
     *
     * @param key which
     * @return what is recorded now
     * @throws DeniedException if the actor may not record that person's time off
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalRecordChangeException if it is cancelled already, or over
     */
    public TimeOff cancelTimeOff(String key) {
        return work.cancelTimeOff(actor, key);
    }

    /**
     * Lists somebody's time off.
     *
     * @param staff who
     * @return all that was ever recorded, cancelled ones included, by their start
     * @throws DeniedException if the actor may not see when that person works
     * @throws UnknownReferenceException if the department does not list the person
     */
    public List<TimeOff> timeOff(StaffId staff) {
        return work.timeOff(actor, requireNonNull(staff, "staff"));
    }

    /**
     * Decides that for a window somebody else is on call than the schedule says.
     *
     * @param key tells the override from every other
     * @param schedule the schedule
     * @param role the role
     * @param window when; cut down to the millisecond
     * @param change what it does
     * @return what is recorded, decided now
     * @throws DeniedException if the actor may not plan on call for every team for which the schedule answers; for the department
     *     if there is no such team
     * @throws UnknownReferenceException if the department does not have the schedule or lists one of the people, or the schedule
     *     does not have the role
     * @throws RecordExistsException if the key is taken
     */
    public OnCallOverride override(
            String key, ScheduleId schedule, DutyRole role, DutyWindow window, OverrideChange change) {
        return work.override(actor, new OnCallOverride(key, schedule, role, window, change, Instant.EPOCH));
    }

    /**
     * Cancels an override; one whose window has begun ends now.
     *
     * @param key which
     * @return what is recorded now
     * @throws DeniedException if the actor may not plan on call for that schedule
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalRecordChangeException if it is cancelled already, or its window over
     */
    public OnCallOverride cancelOverride(String key) {
        return work.cancelOverride(actor, key);
    }

    /**
     * Asks for a swap of time on call. It changes nothing until it is accepted.
     *
     * @param key tells the swap from every other
     * @param schedule the schedule
     * @param role the role
     * @param asker who asks: the actor, or somebody whose shifts he may swap
     * @param given the time given away; cut down to the millisecond
     * @param partner who is asked, null for anybody
     * @param taken the time taken over in return, null for a favour
     * @return what is recorded, requested now
     * @throws DeniedException if the actor may not swap the asker's shifts
     * @throws UnknownReferenceException if the department does not have the schedule or lists one of the people, or the schedule
     *     does not have the role
     * @throws RecordExistsException if the key is taken
     */
    public ShiftSwap requestSwap(
            String key,
            ScheduleId schedule,
            DutyRole role,
            StaffId asker,
            DutyWindow given,
            @Nullable StaffId partner,
            @Nullable DutyWindow taken) {
        return work.requestSwap(
                actor, ShiftSwap.request(key, schedule, role, asker, given, partner, taken, Instant.EPOCH));
    }

    /**
     * Accepts a swap for the partner who was asked; one that is open to anybody, for the actor himself.
     *
     * @param key which
     * @return what is recorded now
     * @throws DeniedException if the actor may not swap that person's shifts
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalSwapException if it is not requested any more, a window of it is over, or the actor asked himself
     * @throws IllegalArgumentException if it is open and the actor is not of the staff
     */
    public ShiftSwap acceptSwap(String key) {
        return work.acceptSwap(actor, key, null);
    }

    /**
     * Accepts a swap in somebody's name.
     *
     * @param key which
     * @param partner who takes the time over
     * @return what is recorded now
     * @throws DeniedException if the actor may not swap that person's shifts
     * @throws RecordNotFoundException if there is none of that key
     * @throws UnknownReferenceException if the department does not list the person
     * @throws IllegalSwapException if it is not requested any more, a window of it is over, or somebody else was asked
     */
    public ShiftSwap acceptSwap(String key, StaffId partner) {
        return work.acceptSwap(actor, key, requireNonNull(partner, "partner"));
    }

    /**
     * Refuses a swap for the partner who was asked.
     *
     * @param key which
     * @return what is recorded now
     * @throws DeniedException if the actor may not swap that person's shifts
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalSwapException if it is not requested any more, or nobody in particular was asked
     * @throws IllegalArgumentException if it is open and the actor is not of the staff
     */
    public ShiftSwap refuseSwap(String key) {
        return work.refuseSwap(actor, key);
    }

    /**
     * Takes a swap back for whoever asked for it; one that was accepted, until the first of its windows begins.
     *
     * @param key which
     * @return what is recorded now
     * @throws DeniedException if the actor may not swap the asker's shifts
     * @throws RecordNotFoundException if there is none of that key
     * @throws IllegalSwapException if it was refused or withdrawn, or has begun
     */
    public ShiftSwap withdrawSwap(String key) {
        return work.withdrawSwap(actor, key);
    }

    /**
     * Answers who is on call by a schedule, with all that is recorded about it now.
     *
     * @param schedule the schedule
     * @return the answers; they do not change when more is recorded
     * @throws DeniedException if the actor may see the shifts of none of the teams for which the schedule answers; of the
     *     department if there is no such team
     * @throws UnknownReferenceException if the department does not have it
     */
    public OnCall onCall(ScheduleId schedule) {
        return work.onCall(actor, requireNonNull(schedule, "schedule"));
    }
}
