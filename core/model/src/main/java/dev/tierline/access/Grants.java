package dev.tierline.access;

import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a set of roles grants together: for each permission the widest scope, and which role gives it. */
final class Grants {

    static final Grants NONE = new Grants();

    /** How far a permission reaches, by which role. */
    record Grant(Scope scope, RoleId giver) {}

    private final Map<Permission, Grant> grants = new EnumMap<>(Permission.class);

    private Grants() {}

    static Grants of(Collection<Role> roles) {
        Grants grants = new Grants();
        for (Role role : roles) {
            role.grants().forEach((permission, scope) -> grants.add(permission, new Grant(scope, role.id())));
        }
        return grants;
    }

    @Nullable
    Grant of(Permission permission) {
        return grants.get(permission);
    }

    private void add(Permission permission, Grant grant) {
        grants.merge(permission, grant, (before, after) -> before.scope().takesIn(after.scope()) ? before : after);
    }
}
