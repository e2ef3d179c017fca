package dev.tierline.oncall;

import java.util.List;

/**
 * Nobody is on call in a role, for reasons.
 *
 * @param role in which role
 * @param causes why, from the highest layer down, overrides last
 */
public record Vacancy(DutyRole role, List<GapCause> causes) {
    /** Keeps a copy. */
    public Vacancy {
        causes = List.copyOf(causes);
    }
}
