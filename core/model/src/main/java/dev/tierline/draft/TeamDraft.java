package dev.tierline.draft;

import dev.tierline.category.CategoryId;
import dev.tierline.consistency.Known;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who work one queue. Not safe for use by several threads. */
public final class TeamDraft implements Draft<Team> {

    /** By which others name it. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** The name people read. */
    @Required
    @Legible
    public @Nullable String name;

    /** The account of whoever coordinates its work. */
    @Required
    @Identifier
    public @Nullable String supervisor;

    /** The levels of the tiers that it serves; empty if the department does not say. */
    @Required
    public List<@Required @PositiveOrZero(message = "{tierline.tier.level}") Integer> tiers = new ArrayList<>();

    /** The categories that it is there for, each with all below it; empty if for anything. */
    @Required
    public List<@Required @Identifier String> scope = new ArrayList<>();

    /** The on-call schedule that answers for it outside hours; null if none does. */
    @Identifier
    public @Nullable String onCall;

    /** Creates an empty draft. */
    public TeamDraft() {}

    /**
     * Returns the draft of a team that stands.
     *
     * @param team the team
     * @return its draft
     */
    public static TeamDraft of(Team team) {
        TeamDraft draft = new TeamDraft();
        draft.id = team.id().value();
        draft.name = team.name();
        draft.supervisor = team.supervisor().value();
        team.tiers().forEach(tier -> draft.tiers.add(tier.level()));
        team.scope().forEach(category -> draft.scope.add(category.value()));
        return draft;
    }

    @Override
    public Team toValue() {
        return new Team(
                Given.read("id", id, TeamId::of),
                Given.in("name", name),
                Given.read("supervisor", supervisor, StaffId::of),
                new LinkedHashSet<>(Given.each("tiers", tiers, Tier::of)),
                new LinkedHashSet<>(Given.each("scope", scope, CategoryId::of)));
    }
}
