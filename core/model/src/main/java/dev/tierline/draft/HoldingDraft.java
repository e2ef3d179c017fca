package dev.tierline.draft;

import dev.tierline.role.RoleId;
import dev.tierline.staff.RoleHolding;
import dev.tierline.staff.Tenure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody has a role for a time. Not safe for use by several threads. */
public final class HoldingDraft implements Draft<RoleHolding> {

    /** The id of the role: a built-in one, such as {@code engineer}, or one of the department's own. */
    @Required
    @Identifier
    public @Nullable String role;

    /** The first date, null for the beginning of time. */
    public @Nullable LocalDate from;

    /** The first date on which it no longer holds, null for the end of time. */
    public @Nullable LocalDate until;

    /** Creates an empty draft. */
    public HoldingDraft() {}

    static HoldingDraft of(RoleHolding holding) {
        HoldingDraft draft = new HoldingDraft();
        draft.role = holding.role().value();
        draft.from = holding.tenure().from();
        draft.until = holding.tenure().until();
        return draft;
    }

    @Override
    public RoleHolding toValue() {
        return new RoleHolding(Given.read("role", role, RoleId::of), new Tenure(from, until));
    }
}
