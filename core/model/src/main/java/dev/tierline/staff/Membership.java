package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

/**
 * That somebody belongs to a team for a time.
 *
 * @param team the team
 * @param tenure on which dates
 */
public record Membership(TeamId team, Tenure tenure) {

    /** Checks that both are given. */
    public Membership {
        requireNonNull(team, "team");
        requireNonNull(tenure, "tenure");
    }

    /** Prints the team, and when unless always. */
    @Override
    public String toString() {
        return tenure.equals(Tenure.ALWAYS) ? team.toString() : team + " " + tenure;
    }
}
