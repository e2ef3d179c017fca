package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;

/** Where a ticket is escalated to; the department says which place that is. Immutable. */
public sealed interface Destination {

    /** The next tier up the ladder, with the team there whose scope fits the ticket's category. */
    Destination NEXT_TIER = Up.NEXT_TIER;

    /**
     * Returns a tier, with the team there whose scope fits the ticket's category.
     *
     * @param tier the tier, above the ticket's
     * @return the destination
     */
    static Destination tier(Tier tier) {
        return new OfTier(tier);
    }

    /**
     * Returns a team: on the ticket's tier, if it serves that, sideways; otherwise on the lowest tier above that it serves.
     *
     * @param team the team
     * @return the destination
     */
    static Destination team(TeamId team) {
        return new OfTeam(team);
    }

    /** Up the ladder. */
    enum Up implements Destination {
        /** As {@link Destination#NEXT_TIER}. */
        NEXT_TIER;

        @Override
        public String toString() {
            return "the next tier";
        }
    }

    /**
     * A tier.
     *
     * @param tier which
     */
    record OfTier(Tier tier) implements Destination {
        /** Checks that the tier is given. */
        public OfTier {
            requireNonNull(tier, "tier");
        }

        @Override
        public String toString() {
            return tier.toString();
        }
    }

    /**
     * A team.
     *
     * @param team which
     */
    record OfTeam(TeamId team) implements Destination {
        /** Checks that the team is given. */
        public OfTeam {
            requireNonNull(team, "team");
        }

        @Override
        public String toString() {
            return "team '" + team + "'";
        }
    }
}
