package dev.tierline.examples.pictures.ladder;

import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.intake.Category;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.Placement;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the intake rules of a department in words. */
final class Entries {
    private final Department department;
    private final @Nullable Integer entry;

    private Entries(Department department) {
        this.department = department;
        this.entry = department.ladder().entry().map(Tier::level).orElse(null);
    }

    static List<LadderChart.Entry> of(Department department) {
        Entries reader = new Entries(department);
        List<IntakeRule> rules = department.intakeRules().rules();
        List<LadderChart.Entry> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            found.add(reader.rule(i + 1, rules.get(i)));
        }
        if (rules.isEmpty()) {
            found.add(new LadderChart.Entry(0, "Any request", "where its opener puts it", "", reader.entry));
        } else if (rules.stream().noneMatch(Entries::takesAll)) {
            found.add(new LadderChart.Entry(0, "Everything else", "no rule decides", "", reader.entry));
        }
        return found;
    }

    private static boolean takesAll(IntakeRule rule) {
        return rule.category() == null && rule.channel() == null && rule.product() == null && rule.customer() == null;
    }

    private LadderChart.Entry rule(int order, IntakeRule rule) {
        return new LadderChart.Entry(
                order, PlainText.of(rule.id().value()), when(rule), outcome(rule), level(rule.placement()));
    }

    private String when(IntakeRule rule) {
        List<String> conditions = new ArrayList<>();
        CategoryId category = rule.category();
        if (category != null) {
            String name =
                    department.categories().find(category).map(Category::name).orElse(category.value());
            conditions.add(PlainText.of(name));
        }
        Channel channel = rule.channel();
        if (channel != null) {
            conditions.add("channel " + PlainText.isolated(PlainText.of(channel.name())));
        }
        String product = rule.product();
        if (product != null) {
            conditions.add("about " + PlainText.isolated(PlainText.of(product)));
        }
        CustomerId customer = rule.customer();
        if (customer != null) {
            conditions.add("from " + PlainText.isolated(PlainText.of(customer.value())));
        }
        return conditions.isEmpty() ? "every request" : PlainText.joined(conditions);
    }

    private String outcome(IntakeRule rule) {
        List<String> parts = new ArrayList<>();
        TeamId id = rule.placement().team();
        Team team = id == null ? null : department.teams().get(id);
        if (team != null) {
            parts.add("to " + PlainText.isolated(PlainText.of(team.name())));
        }
        ServiceLevelId level = rule.serviceLevel();
        if (level != null) {
            parts.add("promise " + PlainText.isolated(PlainText.of(level.value())));
        }
        return PlainText.joined(parts);
    }

    /** A rule that names a team alone leads to the lowest tier of that team, one that names neither to where work comes in. */
    private @Nullable Integer level(Placement placement) {
        Tier tier = placement.tier();
        TeamId id = placement.team();
        if (tier != null) {
            return tier.level();
        }
        if (id == null) {
            return entry;
        }
        Team team = department.teams().get(id);
        Set<Tier> tiers = team == null ? Set.of() : team.tiers();
        return tiers.isEmpty() ? null : tiers.iterator().next().level();
    }
}
