package dev.tierline.access;

import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.util.Set;

/**
 * What one person is during a stretch of time.
 *
 * @param active whether his account is
 * @param grants what his roles grant
 * @param teams the teams that he belongs to or supervises
 * @param tiers the tiers that those teams serve
 */
record Standing(boolean active, Grants grants, Set<TeamId> teams, Set<Tier> tiers) {

    static final Standing INACTIVE = new Standing(false, Grants.NONE, Set.of(), Set.of());

    boolean sharesTeamWith(Standing other) {
        return intersect(teams, other.teams);
    }

    boolean sharesTierWith(Standing other) {
        return intersect(tiers, other.tiers);
    }

    static boolean intersect(Set<?> one, Set<?> other) {
        for (Object each : one) {
            if (other.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
