package dev.tierline.access;

import static java.util.Objects.requireNonNull;

import dev.tierline.role.Permission;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something, and why. Immutable. */
public sealed interface Decision {

    /**
     * Tells whether it is allowed.
     *
     * @return true if it is
     */
    boolean isAllowed();

    /**
     * Says why, in a sentence that people can read.
     *
     * @return for what is allowed the role that grants it, for what is denied the permission that is missing
     */
    String reason();

    /**
     * It is allowed.
     *
     * @param permission what was asked for
     * @param role the role that grants it, null for the desk itself, which may do everything
     * @param scope how far the role grants it
     * @param standingInFor whose role it is, if the actor stands in for somebody who is away; null if it is his own
     */
    record Allowed(
            Permission permission,
            @Nullable RoleId role,
            Scope scope,
            @Nullable StaffId standingInFor) implements Decision {

        /** Checks that the parts are given. */
        public Allowed {
            requireNonNull(permission, "permission");
            requireNonNull(scope, "scope");
        }

        @Override
        public boolean isAllowed() {
            return true;
        }

        @Override
        public String reason() {
            return role == null
                    ? "the desk itself may do everything"
                    : "role '" + role + "' grants '" + permission + "' with scope " + scope
                            + (standingInFor == null ? "" : ", standing in for '" + standingInFor + "', who is away");
        }
    }

    /**
     * It is denied.
     *
     * @param actor who asked
     * @param permission what was asked for
     * @param subject to what it was to be done
     * @param ground why not
     * @param held how far the actor may do it at most, null if not at all
     */
    record Denied(
            Actor actor,
            Permission permission,
            Subject subject,
            Ground ground,
            @Nullable Scope held) implements Decision {

        /** Checks that the parts are given. */
        public Denied {
            requireNonNull(actor, "actor");
            requireNonNull(permission, "permission");
            requireNonNull(subject, "subject");
            requireNonNull(ground, "ground");
        }

        @Override
        public boolean isAllowed() {
            return false;
        }

        @Override
        public String reason() {
            return switch (ground) {
                case UNKNOWN -> actor + " is not of this department: expected somebody whom it lists";
                case NOT_ACTIVE -> actor + " has no active account at that time: expected one within its employment";
                case NO_ROLE_GRANTS -> "permission '" + permission + "' is missing: expected a role that grants it";
                case OUT_OF_SCOPE ->
                    "permission '" + permission + "' is held with scope " + held + ", which does not take in " + subject
                            + ": expected a wider scope";
            };
        }
    }

    /** Why something is denied. */
    enum Ground {
        /** The department does not list the actor. */
        UNKNOWN,
        /** The actor has not come yet, or has left. */
        NOT_ACTIVE,
        /** None of the actor's roles grants the permission. */
        NO_ROLE_GRANTS,
        /** The permission does not reach as far as the subject. */
        OUT_OF_SCOPE
    }
}
