package dev.tierline.draft;

import dev.tierline.role.Duty;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that people in a role do, and what it lets them do. Not safe for use by several threads. */
public final class DutyDraft implements Draft<Duty> {

    /** The duty in words, such as {@code sets priorities and deadlines}. */
    @Required
    @Legible
    public @Nullable String text;

    /** What it grants, each permission once. */
    @Required
    public List<@Required @Valid GrantDraft> grants = new ArrayList<>();

    /** Creates an empty draft. */
    public DutyDraft() {}

    static DutyDraft of(Duty duty) {
        DutyDraft draft = new DutyDraft();
        draft.text = duty.text();
        duty.grants().forEach((permission, scope) -> draft.grants.add(GrantDraft.of(permission, scope)));
        return draft;
    }

    @Override
    public Duty toValue() {
        return new Duty(Given.in("text", text), Given.map("grants", grants, GrantDraft::permission));
    }
}
