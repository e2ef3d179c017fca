package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * A stretch in which a change puts other people on call in a role.
 *
 * @param role the role
 * @param start from when
 * @param end until when
 * @param before who is on call without the change
 * @param after who is with it
 */
public record DutyMove(DutyRole role, Instant start, Instant end, List<StaffId> before, List<StaffId> after) {
    /** Keeps copies. */
    public DutyMove {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Tells whether the change puts somebody on call or takes the person off.
     *
     * @param staff who
     * @return true if the person is on call in just one of the two
     */
    public boolean concerns(StaffId staff) {
        return before.contains(staff) != after.contains(staff);
    }
}
