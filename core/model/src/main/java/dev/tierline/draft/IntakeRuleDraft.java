package dev.tierline.draft;

import dev.tierline.category.CategoryId;
import dev.tierline.consistency.Known;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.IntakeRuleId;
import dev.tierline.intake.Placement;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Tier;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** Where requests go that meet some conditions; what is null is not asked for or not said. Not safe for use by several threads. */
public final class IntakeRuleDraft implements Draft<IntakeRule> {

    /** Its id. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** The id of the category that must be the request's or hold it. */
    @Identifier
    public @Nullable String category;

    /** The channel, such as {@code phone}. */
    @Identifier
    public @Nullable String channel;

    /** The product. */
    public @Nullable String product;

    /** The organisation. */
    @Identifier
    public @Nullable String customer;

    /** The level of the tier that the requests go to. */
    @PositiveOrZero(message = "{tierline.tier.level}")
    public @Nullable Integer tier;

    /** The id of the team that they go to. */
    @Identifier
    public @Nullable String team;

    /** The id of the service level that is promised for them. */
    @Identifier
    public @Nullable String serviceLevel;

    /** Creates an empty draft. */
    public IntakeRuleDraft() {}

    /**
     * Returns the draft of a rule that stands.
     *
     * @param rule the rule
     * @return its draft
     */
    public static IntakeRuleDraft of(IntakeRule rule) {
        IntakeRuleDraft draft = new IntakeRuleDraft();
        draft.id = rule.id().value();
        draft.category = Given.ifAny(rule.category(), CategoryId::value);
        draft.channel = Given.ifAny(rule.channel(), Channel::name);
        draft.product = rule.product();
        draft.customer = Given.ifAny(rule.customer(), CustomerId::value);
        draft.tier = Given.ifAny(rule.placement().tier(), Tier::level);
        draft.team = Given.ifAny(rule.placement().team(), TeamId::value);
        draft.serviceLevel = Given.ifAny(rule.serviceLevel(), ServiceLevelId::value);
        return draft;
    }

    @Override
    public IntakeRule toValue() {
        return new IntakeRule(
                Given.read("id", id, IntakeRuleId::of),
                Given.readIfAny("category", category, CategoryId::of),
                Given.readIfAny("channel", channel, Channel::new),
                product,
                Given.readIfAny("customer", customer, CustomerId::of),
                new Placement(Given.readIfAny("tier", tier, Tier::of), Given.readIfAny("team", team, TeamId::of)),
                Given.readIfAny("serviceLevel", serviceLevel, ServiceLevelId::of));
    }
}
