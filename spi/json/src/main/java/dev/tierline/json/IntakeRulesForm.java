package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.intake.Category;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.IntakeRuleId;
import dev.tierline.intake.Placement;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.priority.Priority;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** How the categories of requests, the rules that place them and the matrix that says how pressing they are are written and read. */
final class IntakeRulesForm {

    private IntakeRulesForm() {}

    static void category(Category category, Output out) throws IOException {
        out.text("id", category.id().value());
        out.text("name", category.name());
        out.text("parent", category.parent(), CategoryId::value);
    }

    static Category category(Fields fields) {
        CategoryId id = fields.need("id").as(CategoryId::of);
        String name = fields.text("name");
        CategoryId parent = fields.find("parent", value -> value.as(CategoryId::of));
        return fields.make(() -> new Category(id, name, parent));
    }

    static void rule(IntakeRule rule, Output out) throws IOException {
        out.text("id", rule.id().value());
        out.text("category", rule.category(), CategoryId::value);
        out.text("channel", rule.channel(), Channel::name);
        out.text("product", rule.product());
        out.text("customer", rule.customer(), CustomerId::value);
        TicketForm.place(
                "tier", rule.placement().tier(), "team", rule.placement().team(), out);
        out.text("serviceLevel", rule.serviceLevel(), ServiceLevelId::value);
    }

    static IntakeRule rule(Fields fields) {
        IntakeRuleId id = fields.need("id").as(IntakeRuleId::of);
        CategoryId category = fields.find("category", value -> value.as(CategoryId::of));
        Channel channel = fields.find("channel", value -> value.as(Channel::new));
        String product = fields.find("product", Value::text);
        CustomerId customer = fields.find("customer", value -> value.as(CustomerId::of));
        Tier tier = TicketForm.tier(fields, "tier");
        TeamId team = TicketForm.team(fields, "team");
        ServiceLevelId serviceLevel = fields.find("serviceLevel", value -> value.as(ServiceLevelId::of));
        return fields.make(() ->
                new IntakeRule(id, category, channel, product, customer, new Placement(tier, team), serviceLevel));
    }

    static void priorities(PriorityMatrix matrix, Output out) throws IOException {
        for (Impact impact : Vocabulary.IMPACT.values()) {
            out.object(Vocabulary.IMPACT.of(impact), impact, (row, o) -> {
                for (Urgency urgency : Vocabulary.URGENCY.values()) {
                    o.number(
                            Vocabulary.URGENCY.of(urgency),
                            matrix.priority(row, urgency).level());
                }
            });
        }
    }

    static PriorityMatrix priorities(Fields fields) {
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        for (Impact impact : Vocabulary.IMPACT.values()) {
            Fields row = fields.need(Vocabulary.IMPACT.of(impact)).fields();
            Map<Urgency, Priority> priorities = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Vocabulary.URGENCY.values()) {
                priorities.put(urgency, TicketForm.priority(row.need(Vocabulary.URGENCY.of(urgency))));
            }
            cells.put(impact, row.make(() -> priorities));
        }
        return fields.make(() -> PriorityMatrix.of(cells));
    }
}
