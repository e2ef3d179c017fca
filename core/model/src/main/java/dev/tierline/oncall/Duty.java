package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is on call, in a role, for a reason.
 *
 * @param role in which role
 * @param staff who
 * @param reason why
 */
public record Duty(DutyRole role, StaffId staff, DutyReason reason) {

    /** Answers are compared wherever time is cut: most are the very same, and most others differ in their reason. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Duty duty
                        && reason.equals(duty.reason)
                        && staff.equals(duty.staff)
                        && role.equals(duty.role));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * role.hashCode() + staff.hashCode()) + reason.hashCode();
    }
}
