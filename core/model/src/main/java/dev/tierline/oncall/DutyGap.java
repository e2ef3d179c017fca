package dev.tierline.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A stretch in which nobody is on call in a role though somebody must be.
 *
 * @param role the role
 * @param start from when
 * @param end until when
 * @param causes why
 */
public record DutyGap(DutyRole role, Instant start, Instant end, List<GapCause> causes) {
    /** Keeps a copy. */
    public DutyGap {
        causes = List.copyOf(causes);
    }

    /**
     * Says how long it is.
     *
     * @return the time that really passes in it
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
