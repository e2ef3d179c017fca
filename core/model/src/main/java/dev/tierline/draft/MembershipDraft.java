package dev.tierline.draft;

import dev.tierline.staff.Membership;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody belongs to a team for a time. Not safe for use by several threads. */
public final class MembershipDraft implements Draft<Membership> {

    /** The id of the team. */
    @Required
    @Identifier
    public @Nullable String team;

    /** The first date, null for the beginning of time. */
    public @Nullable LocalDate from;

    /** The first date on which it no longer holds, null for the end of time. */
    public @Nullable LocalDate until;

    /** Creates an empty draft. */
    public MembershipDraft() {}

    static MembershipDraft of(Membership membership) {
        MembershipDraft draft = new MembershipDraft();
        draft.team = membership.team().value();
        draft.from = membership.tenure().from();
        draft.until = membership.tenure().until();
        return draft;
    }

    @Override
    public Membership toValue() {
        return new Membership(Given.read("team", team, TeamId::of), new Tenure(from, until));
    }
}
