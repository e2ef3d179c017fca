package dev.tierline.json;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** How the tiers of a department, and the teams that serve them, are written and read. */
final class LadderForm {

    private LadderForm() {}

    static void rung(Rung rung, Output out) throws IOException {
        out.number("level", rung.tier().level());
        out.text("name", rung.name());
        if (rung.kind() != TierKind.INTERNAL) {
            out.text("kind", Vocabulary.TIER_KIND.of(rung.kind()));
        }
        if (!rung.innerTargets().isEmpty()) {
            out.object("innerTargets", rung.innerTargets(), ServiceLevelForm::targets);
        }
    }

    static Ladder read(Fields fields) {
        Value tiers = fields.find("tiers");
        return tiers == null ? Ladder.NONE : tiers.of(tiers.list(rung -> rung(rung.fields())), Ladder::new);
    }

    static void team(Team team, Output out) throws IOException {
        out.text("id", team.id().value());
        out.text("name", team.name());
        out.text("supervisor", team.supervisor().value());
        out.numbersUnlessEmpty("tiers", team.tiers().stream().map(Tier::level).toList());
        out.textsUnlessEmpty("scope", team.scope(), CategoryId::value);
    }

    static Team team(Fields fields) {
        TeamId id = fields.need("id").as(TeamId::of);
        String name = fields.text("name");
        StaffId supervisor = TicketForm.staff(fields.need("supervisor"));
        Set<Tier> tiers = fields.set("tiers", TicketForm::tier);
        Set<CategoryId> scope = fields.set("scope", value -> value.as(CategoryId::of));
        return fields.make(() -> new Team(id, name, supervisor, tiers, scope));
    }

    private static Rung rung(Fields fields) {
        Tier tier = TicketForm.tier(fields.need("level"));
        String name = fields.text("name");
        TierKind kind = fields.find("kind", TierKind.INTERNAL, Vocabulary.TIER_KIND::read);
        Fields table = fields.find("innerTargets", Value::fields);
        Map<Priority, WorkingTime> targets = table == null ? Map.of() : ServiceLevelForm.targets(table);
        return fields.make(() -> new Rung(tier, name, kind, targets));
    }
}
