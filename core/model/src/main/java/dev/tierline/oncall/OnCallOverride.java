package dev.tierline.oncall;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import java.time.Instant;

/**
 * A decision that for a window somebody else is on call than the schedule says. Outside its window it changes nothing.
 *
 * <p>Example: Bo covers Anna's morning with {@code new OnCallOverride("o-1", nights, DutyRole.PRIMARY, morning,
 * new OverrideChange.Cover(anna, bo), now)}. Of several on one window, and of accepted swaps, each applies to what the earlier
 * decided ones left. Immutable.
 *
 * @param key tells it from every other override
 * @param schedule the schedule
 * @param role the role
 * @param window when it holds
 * @param change what it does
 * @param decidedAt when it was decided
 */
public record OnCallOverride(
        String key, ScheduleId schedule, DutyRole role, DutyWindow window, OverrideChange change, Instant decidedAt)
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

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.ON_CALL_OVERRIDE, key);
    }

    /** Returns the id of the schedule. */
    @Override
    public String subject() {
        return schedule.value();
    }
}
