package dev.tierline.draft;

import dev.tierline.consistency.Known;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people do in one position, and so what they may do. Not safe for use by several threads. */
public final class RoleDraft implements Draft<Role> {

    /** By which holdings name it; that of a built-in role takes its place. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** The name people read. */
    @Required
    @Legible
    public @Nullable String name;

    /** What people in the role do. */
    @Required
    public List<@Required @Valid DutyDraft> duties = new ArrayList<>();

    /** Creates an empty draft. */
    public RoleDraft() {}

    /**
     * Returns the draft of a role that stands.
     *
     * @param role the role
     * @return its draft
     */
    public static RoleDraft of(Role role) {
        RoleDraft draft = new RoleDraft();
        draft.id = role.id().value();
        draft.name = role.name();
        role.duties().forEach(duty -> draft.duties.add(DutyDraft.of(duty)));
        return draft;
    }

    @Override
    public Role toValue() {
        return new Role(Given.read("id", id, RoleId::of), Given.in("name", name), Given.values("duties", duties));
    }
}
