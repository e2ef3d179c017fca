package dev.tierline.role;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people do in one position, and so what they may do: permissions, each with a scope.
 *
 * <p>Four roles come built in ({@link BuiltInRoles}); a host adds its own:
 *
 * <pre>{@code
 * Role dispatcher = Role.named("dispatcher", "Dispatcher")
 *     .duty("hands out the work of the whole department", Scope.DEPARTMENT,
 *         Permission.VIEW_TICKETS, Permission.ASSIGN_TICKETS, Permission.MOVE_TICKETS)
 *     .build();
 * }</pre>
 *
 * Immutable.
 *
 * @param id the role's id
 * @param name the name people read
 * @param duties what people in the role do, in order
 */
public record Role(RoleId id, String name, List<Duty> duties) {

    /**
     * Checks the name and copies the list.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Role {
        requireNonNull(id, "id");
        if (name.isBlank()) {
            throw new IllegalArgumentException("role '" + id + "' has a blank name: expected the name people read");
        }
        duties = List.copyOf(duties);
    }

    /**
     * Starts a role.
     *
     * @param id its id
     * @param name the name people read
     * @return a builder without duties
     */
    public static Builder named(String id, String name) {
        return new Builder(RoleId.of(id), name);
    }

    /**
     * Returns everything that the role's duties grant.
     *
     * @return each permission with the widest scope that a duty gives it
     */
    public Map<Permission, Scope> grants() {
        Map<Permission, Scope> all = new EnumMap<>(Permission.class);
        for (Duty duty : duties) {
            duty.grants().forEach((permission, scope) -> all.merge(permission, scope, Role::wider));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Finds how far the role may do something.
     *
     * @param permission what
     * @return the widest scope, or empty if the role may not do it at all
     */
    public Optional<Scope> scopeOf(Permission permission) {
        return Optional.ofNullable(grants().get(permission));
    }

    private static Scope wider(Scope one, Scope other) {
        return one.takesIn(other) ? one : other;
    }

    /** Collects duties in order. Not safe for use by several threads. */
    public static final class Builder {

        private final RoleId id;
        private final String name;
        private final List<Duty> duties = new ArrayList<>();

        private Builder(RoleId id, String name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Adds a duty whose permissions all have one scope.
         *
         * @param text the duty in words
         * @param scope how far its permissions reach
         * @param permissions what it lets people do
         * @return this
         */
        public Builder duty(String text, Scope scope, Permission... permissions) {
            Map<Permission, Scope> grants = new EnumMap<>(Permission.class);
            for (Permission permission : permissions) {
                grants.put(permission, scope);
            }
            return duty(new Duty(text, grants));
        }

        /**
         * Adds a duty.
         *
         * @param duty the duty
         * @return this
         */
        public Builder duty(Duty duty) {
            duties.add(requireNonNull(duty, "duty"));
            return this;
        }

        /**
         * Returns the role.
         *
         * @return the value
         * @throws IllegalArgumentException if the name is blank
         */
        public Role build() {
            return new Role(id, name, duties);
        }
    }
}
