package dev.tierline.department;

import dev.tierline.role.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two departments, for people to read before or after one replaces the other.
 *
 * <p>Example: {@code before.diff(after).toString()} is
 *
 * <pre>
 * serviceLevel.targets["RESOLUTION"]["P1"]: PT8H -> PT4H
 * staff["chen"]: added Chen
 * </pre>
 *
 * Immutable.
 *
 * @param changes every difference, in the order of a department's parts
 */
public record DepartmentDiff(List<DepartmentChange> changes) {

    private static final Pattern HANDS_OUT_RIGHTS = Pattern.compile("\"]\\.(roles|deputies)");

    /** Copies the list. */
    public DepartmentDiff {
        changes = List.copyOf(changes);
    }

    static DepartmentDiff between(DepartmentParts before, DepartmentParts after) {
        return new DepartmentDiff(Comparison.of(before, after));
    }

    /**
     * Tells whether the departments are equal.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Says what somebody must be permitted who makes these changes.
     *
     * <p>Who has a role, and who stands in for whom, is a matter of {@link Permission#ADMINISTER_ROLES}, of people who come or go
     * too: with {@link Permission#ADMINISTER_STAFF} alone nobody can give himself what he may not do.
     *
     * @return the permissions, each needed for the department as a whole
     */
    public Set<Permission> permissionsNeeded() {
        Set<Permission> needed = EnumSet.noneOf(Permission.class);
        for (DepartmentChange change : changes) {
            needed.add(permissionFor(change.path()));
        }
        return needed;
    }

    /** Prints a line for each change. */
    @Override
    public String toString() {
        return changes.stream().map(DepartmentChange::toString).collect(Collectors.joining("\n"));
    }

    private static Permission permissionFor(String path) {
        return switch (path.split("[.\\[]", 2)[0]) {
            case "staff" ->
                HANDS_OUT_RIGHTS.matcher(path).find() ? Permission.ADMINISTER_ROLES : Permission.ADMINISTER_STAFF;
            case "roles", "customers" -> Permission.ADMINISTER_ROLES;
            case "ladder", "teams", "handOffLimit" -> Permission.ADMINISTER_TIERS;
            case "policies" -> Permission.ADMINISTER_POLICIES;
            case "calendar", "calendars" -> Permission.DESIGN_CALENDARS;
            case "schedules", "onCall" -> Permission.PLAN_ON_CALL;
            default -> Permission.DEFINE_SERVICE;
        };
    }
}
