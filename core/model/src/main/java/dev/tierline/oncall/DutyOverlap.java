package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * A stretch in which several people are on call in one role.
 *
 * @param role the role
 * @param start from when
 * @param end until when
 * @param staff who
 */
public record DutyOverlap(DutyRole role, Instant start, Instant end, List<StaffId> staff) {
    /** Keeps a copy. */
    public DutyOverlap {
        staff = List.copyOf(staff);
    }
}
