package dev.tierline.json;

import dev.tierline.role.BuiltInRoles;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import java.util.List;

/**
 * From format 1 of a department to format 2. In format 1 nobody had roles and everybody could do everything; tiers were levels
 * without names.
 */
final class DepartmentUpgrade {

    private DepartmentUpgrade() {}

    static void toFormat2(Fields document) {
        Value tiers = document.find("tiers");
        if (tiers != null) {
            document.put("tiers", new JsonArray(List.copyOf(tiers.set(DepartmentUpgrade::rung))));
        }
        document.each("staff", member -> member.putIfAbsent("roles", new JsonArray(List.of(unrestricted()))));
    }

    private static JsonObject rung(Value level) {
        Tier tier = TicketForm.tier(level);
        Rung rung = Ladder.of(tier).rungs().get(0);
        return new JsonObject()
                .with("level", (long) tier.level())
                .with("name", rung.name())
                .with("kind", Vocabulary.TIER_KIND.of(rung.kind()));
    }

    private static JsonObject unrestricted() {
        return new JsonObject().with("role", BuiltInRoles.UNRESTRICTED.id().value());
    }
}
