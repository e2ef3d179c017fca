package dev.tierline.json;

import dev.tierline.role.BuiltInRoles;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * From each older format of a department to the next. In format 1 nobody had roles and everybody could do everything; tiers were levels
 * without names. In format 2 a ticket could not wait for development or until a date.
 */
final class DepartmentUpgrade {

    private static final String WAITING_INTERNAL = Vocabulary.STATUS.of(TicketStatus.WAITING_INTERNAL);
    private static final List<String> NEW_WAITS = Stream.of(
                    TicketStatus.WAITING_DEVELOPMENT, TicketStatus.WAITING_UNTIL)
            .map(Vocabulary.STATUS::of)
            .toList();

    private DepartmentUpgrade() {}

    static void toFormat2(Fields document) {
        Value tiers = document.find("tiers");
        if (tiers != null) {
            document.put("tiers", new JsonArray(List.copyOf(tiers.set(DepartmentUpgrade::rung))));
        }
        document.each("staff", member -> member.putIfAbsent("roles", new JsonArray(List.of(unrestricted()))));
    }

    /** What may be done to a ticket that waits for others inside may be done to one in a wait that is new, so that none is stuck. */
    static void toFormat3(Fields document) {
        for (MoveKind move : Vocabulary.MOVE.values()) {
            document.changeList("lifeCycle", Vocabulary.MOVE.of(move), DepartmentUpgrade::withNewWaits);
        }
    }

    private static List<Object> withNewWaits(List<Object> statuses) {
        if (!statuses.contains(WAITING_INTERNAL)) {
            return statuses;
        }
        List<Object> all = new ArrayList<>(statuses);
        NEW_WAITS.stream().filter(wait -> !statuses.contains(wait)).forEach(all::add);
        return all;
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
