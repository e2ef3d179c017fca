package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that for a window somebody else is on call than the schedule says. Outside its window it changes nothing.
 *
 * <p>Example: Bo covers Anna's morning with {@code new OnCallOverride("o-1", nights, DutyRole.PRIMARY, morning,
 * new OverrideChange.Cover(anna, bo), now)}. Of several on one window, and of accepted swaps, each applies to what the earlier
 * decided ones left. What was decided is never
 * deleted: an override that is not wanted any more is cancelled and counts for nothing, one that has begun ends earlier. Immutable.
 *
 * @param key tells it from every other override
 * @param schedule the schedule
 * @param role the role
 * @param window when it holds
 * @param change what it does
 * @param decidedAt when it was decided
 * @param cancelledAt when it was cancelled, null if it stands
 */
public record OnCallOverride(
        String key,
        ScheduleId schedule,
        DutyRole role,
        DutyWindow window,
        OverrideChange change,
        Instant decidedAt,
        @Nullable Instant cancelledAt)
        implements DeskRecord {

    /** Checks that all are given. */
    public OnCallOverride {
        IdText.require(key, "a record's key");
        requireNonNull(schedule, "schedule");
        requireNonNull(role, "role");
        requireNonNull(window, "window");
        requireNonNull(change, "change");
        requireNonNull(decidedAt, "decidedAt");
    }

    /**
     * Creates an override that stands.
     *
     * @param key tells it from every other override
     * @param schedule the schedule
     * @param role the role
     * @param window when it holds
     * @param change what it does
     * @param decidedAt when it was decided
     */
    public OnCallOverride(
            String key,
            ScheduleId schedule,
            DutyRole role,
            DutyWindow window,
            OverrideChange change,
            Instant decidedAt) {
        this(key, schedule, role, window, change, decidedAt, null);
    }

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.ON_CALL_OVERRIDE, key);
    }

    /** Returns the id of the schedule. */
    @Override
    public String subject() {
        return schedule.value();
    }

    /**
     * Tells whether it was cancelled, and so counts for nothing.
     *
     * @return true if it was
     */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /**
     * Takes it back: before its window as a whole, within it the rest of it, since what was stays what it was.
     *
     * @param at when
     * @return the cancelled override, or the one that ends then
     * @throws IllegalRecordChangeException if it was cancelled before, or its window is over
     */
    public OnCallOverride cancelled(Instant at) {
        if (isCancelled() || !at.isBefore(window.until())) {
            throw new IllegalRecordChangeException(
                    id(),
                    "cancel it at " + at,
                    isCancelled() ? "was cancelled at " + cancelledAt : "is over since " + window.until(),
                    "one that stands and is not over");
        }
        return at.isAfter(window.from())
                ? new OnCallOverride(key, schedule, role, new DutyWindow(window.from(), at), change, decidedAt)
                : new OnCallOverride(key, schedule, role, window, change, decidedAt, at);
    }
}
