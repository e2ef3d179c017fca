package dev.tierline.draft;

import dev.tierline.role.Permission;
import dev.tierline.role.Scope;
import org.jspecify.annotations.Nullable;

/** A permission and how far it reaches. Not safe for use by several threads. */
public final class GrantDraft implements Draft<Scope> {

    /** What may be done. */
    @Required
    public @Nullable Permission permission;

    /** How far that reaches. */
    @Required
    public @Nullable Scope scope;

    /** Creates an empty draft. */
    public GrantDraft() {}

    static GrantDraft of(Permission permission, Scope scope) {
        GrantDraft draft = new GrantDraft();
        draft.permission = permission;
        draft.scope = scope;
        return draft;
    }

    Permission permission() {
        return Given.in("permission", permission);
    }

    @Override
    public Scope toValue() {
        return Given.in("scope", scope);
    }
}
