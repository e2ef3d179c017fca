package dev.tierline.ticket;

import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands: on a tier, and in the queue of a team.
 *
 * @param tier the tier, null for none
 * @param team the team, null for nobody's queue
 */
public record Place(@Nullable Tier tier, @Nullable TeamId team) {

    @Override
    public String toString() {
        return (tier == null ? "no tier" : tier.toString()) + (team == null ? "" : " with team '" + team + "'");
    }
}
