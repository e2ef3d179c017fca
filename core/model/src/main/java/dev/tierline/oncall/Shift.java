package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Duration;
import java.time.Instant;

/**
 * An unbroken stretch in which one person is on call in one role for one reason, cut off at the ends of the time asked about.
 *
 * @param role in which role
 * @param staff who
 * @param start from when, at the earliest the start of the time asked about
 * @param end until when, at the latest its end
 * @param reason why
 * @param startsEarlier whether it began before the time asked about
 * @param goesOn whether it ends after it
 */
public record Shift(
        DutyRole role,
        StaffId staff,
        Instant start,
        Instant end,
        DutyReason reason,
        boolean startsEarlier,
        boolean goesOn) {

    /**
     * Says how long it is.
     *
     * @return the time that really passes in it
     */
    public Duration length() {
        return Duration.between(start, end);
    }

    /**
     * Tells whether it is there by an override or a swap, not by the plan.
     *
     * @return true unless the reason is a turn
     */
    public boolean isChanged() {
        return !(reason instanceof DutyReason.ByTurn);
    }
}
