package dev.tierline.access;

import dev.tierline.staff.StaffId;
import java.time.Instant;

/** Who is away. While somebody is, his deputy has his rights beside his own. */
@FunctionalInterface
public interface Absences {

    /** Nobody is ever away. */
    Absences NONE = (staff, at) -> false;

    /**
     * Tells whether somebody is away.
     *
     * @param staff the account
     * @param at the instant
     * @return true if he is
     */
    boolean isAway(StaffId staff, Instant at);
}
