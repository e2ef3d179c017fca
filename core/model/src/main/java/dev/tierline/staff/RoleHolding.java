package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import dev.tierline.role.RoleId;

/**
 * That somebody has a role for a time.
 *
 * @param role the role
 * @param tenure on which dates
 */
public record RoleHolding(RoleId role, Tenure tenure) {

    /** Checks that both are given. */
    public RoleHolding {
        requireNonNull(role, "role");
        requireNonNull(tenure, "tenure");
    }

    /** Prints the role, and when unless always. */
    @Override
    public String toString() {
        return tenure.equals(Tenure.ALWAYS) ? role.toString() : role + " " + tenure;
    }
}
