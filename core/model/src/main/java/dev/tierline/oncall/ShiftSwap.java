package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people trade time on call: in the window given the partner stands in for the asker, in the window taken the asker for the
 * partner. It holds while it is accepted, and only where each would be on call.
 *
 * <pre>{@code
 * ShiftSwap asked = ShiftSwap.request("s-1", nights, DutyRole.PRIMARY, anna, thisWeek, bo, nextWeek, monday);
 * ShiftSwap agreed = asked.accept(bo, tuesday);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param key tells it from every other swap
 * @param schedule the schedule
 * @param role the role
 * @param asker who asks for it
 * @param given the time that the asker gives away
 * @param partner who is asked; null while it is open to anybody
 * @param taken the time that the asker takes over in return, null for a favour
 * @param state how far it has come
 * @param requestedAt when it was asked for
 * @param decidedAt when it came to its state, null while it is requested
 */
public record ShiftSwap(
        String key,
        ScheduleId schedule,
        DutyRole role,
        StaffId asker,
        DutyWindow given,
        @Nullable StaffId partner,
        @Nullable DutyWindow taken,
        SwapState state,
        Instant requestedAt,
        @Nullable Instant decidedAt)
        implements DeskRecord {

    /**
     * Checks the parts together.
     *
     * @throws IllegalArgumentException if somebody trades alone, an accepted or refused swap names no partner, or the instant of
     *     the decision does not fit the state
     */
    public ShiftSwap {
        IdText.require(key, "a record's key");
        requireNonNull(schedule, "schedule");
        requireNonNull(role, "role");
        requireNonNull(asker, "asker");
        requireNonNull(given, "given");
        requireNonNull(state, "state");
        requireNonNull(requestedAt, "requestedAt");
        if (asker.equals(partner)) {
            throw new IllegalArgumentException(
                    "swap '" + key + "' of '" + asker + "' with the same person: expected a partner");
        }
        if (partner == null && (state == SwapState.ACCEPTED || state == SwapState.REFUSED)) {
            throw new IllegalArgumentException("swap '" + key + "' is " + state + " by nobody: expected a partner");
        }
        if ((decidedAt == null) != (state == SwapState.REQUESTED)) {
            throw new IllegalArgumentException("swap '" + key + "' is " + state + " since " + decidedAt
                    + ": expected an instant unless it is " + SwapState.REQUESTED);
        }
    }

    /**
     * Asks for a swap.
     *
     * @param key tells it from every other swap
     * @param schedule the schedule
     * @param role the role
     * @param asker who asks
     * @param given the time given away
     * @param partner who is asked, null for anybody
     * @param taken the time taken over in return, null for a favour
     * @param at when
     * @return the request, which changes nothing yet
     */
    public static ShiftSwap request(
            String key,
            ScheduleId schedule,
            DutyRole role,
            StaffId asker,
            DutyWindow given,
            @Nullable StaffId partner,
            @Nullable DutyWindow taken,
            Instant at) {
        return new ShiftSwap(key, schedule, role, asker, given, partner, taken, SwapState.REQUESTED, at, null);
    }

    /**
     * Agrees to the swap.
     *
     * @param by who agrees: the partner, or of an open request anybody but the asker, who becomes the partner
     * @param at when, before the end of either window: nobody takes over a shift that is over
     * @return the swap, which holds now
     * @throws IllegalSwapException if it is not requested any more, a window of it is over, or somebody else was asked
     */
    public ShiftSwap accept(StaffId by, Instant at) {
        boolean inTime = at.isBefore(given.until()) && (taken == null || at.isBefore(taken.until()));
        boolean isAsked = !by.equals(asker) && (partner == null || by.equals(partner));
        if (state != SwapState.REQUESTED || !inTime || !isAsked) {
            throw new IllegalSwapException(
                    this, "accept", by, "a request of which no window is over, and " + asked() + " to accept it");
        }
        return decided(by, SwapState.ACCEPTED, at);
    }

    /**
     * Turns the swap down.
     *
     * @param by the partner
     * @param at when
     * @return the swap, which changes nothing
     * @throws IllegalSwapException if it is not requested any more, or somebody else or nobody was asked
     */
    public ShiftSwap refuse(StaffId by, Instant at) {
        if (state != SwapState.REQUESTED || !by.equals(partner)) {
            throw new IllegalSwapException(this, "refuse", by, "a request, and " + asked() + " to refuse it");
        }
        return decided(by, SwapState.REFUSED, at);
    }

    /**
     * Takes the swap back.
     *
     * @param by the asker
     * @param at when; a swap that was accepted can be taken back until the first of its windows begins
     * @return the swap, which changes nothing
     * @throws IllegalSwapException if it was refused or withdrawn, has begun, or somebody else asked
     */
    public ShiftSwap withdraw(StaffId by, Instant at) {
        boolean stands = state == SwapState.REQUESTED || (state == SwapState.ACCEPTED && at.isBefore(begins()));
        if (!stands || !by.equals(asker)) {
            throw new IllegalSwapException(
                    this, "withdraw", by, "one that is requested or has not begun, and '" + asker + "' to withdraw it");
        }
        return decided(partner, SwapState.WITHDRAWN, at);
    }

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.SHIFT_SWAP, key);
    }

    /** Returns the id of the schedule. */
    @Override
    public String subject() {
        return schedule.value();
    }

    private Instant begins() {
        return taken != null && taken.from().isBefore(given.from()) ? taken.from() : given.from();
    }

    private String asked() {
        return partner == null ? "somebody other than '" + asker + "'" : "'" + partner + "'";
    }

    private ShiftSwap decided(@Nullable StaffId with, SwapState next, Instant at) {
        return new ShiftSwap(key, schedule, role, asker, given, with, taken, next, requestedAt, at);
    }
}
