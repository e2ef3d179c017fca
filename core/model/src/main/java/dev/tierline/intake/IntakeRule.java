package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.category.CategoryId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests that meet all its conditions to a tier and a team, perhaps under a service level of their own.
 *
 * <p>Example: {@code IntakeRule.named("vpn").category(CategoryId.of("network")).channel(Channel.PHONE).to(Tier.of(2),
 * TeamId.of("network"))} takes calls about the network and everything within it. A condition that is not given holds for every
 * request; one that is given does not hold for a request where nothing was recorded. Names are compared exactly. Immutable.
 *
 * @param id its id
 * @param category the category that must be the request's or hold it, null for any
 * @param channel the channel, null for any
 * @param product the product, null for any
 * @param customer the organisation, null for any
 * @param placement where the requests go
 * @param serviceLevel what is promised for them, null if the rule does not say
 */
public record IntakeRule(
        IntakeRuleId id,
        @Nullable CategoryId category,
        @Nullable Channel channel,
        @Nullable String product,
        @Nullable CustomerId customer,
        Placement placement,
        @Nullable ServiceLevelId serviceLevel) {

    /** Checks that id and placement are given. */
    public IntakeRule {
        requireNonNull(id, "id");
        requireNonNull(placement, "placement");
    }

    /**
     * Starts a rule that takes every request and sends it nowhere in particular.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if the id is blank or too long
     */
    public static IntakeRule named(String id) {
        return new IntakeRule(IntakeRuleId.of(id), null, null, null, null, Placement.OPEN, null);
    }

    /**
     * Asks for a category or one within it.
     *
     * @param asked the category, null for any
     * @return this with that condition
     */
    public IntakeRule category(@Nullable CategoryId asked) {
        return new IntakeRule(id, asked, channel, product, customer, placement, serviceLevel);
    }

    /**
     * Asks for a channel.
     *
     * @param asked the channel, null for any
     * @return this with that condition
     */
    public IntakeRule channel(@Nullable Channel asked) {
        return new IntakeRule(id, category, asked, product, customer, placement, serviceLevel);
    }

    /**
     * Asks for a product.
     *
     * @param asked the product, null for any
     * @return this with that condition
     */
    public IntakeRule product(@Nullable String asked) {
        return new IntakeRule(id, category, channel, asked, customer, placement, serviceLevel);
    }

    /**
     * Asks for a customer.
     *
     * @param asked the organisation, null for any
     * @return this with that condition
     */
    public IntakeRule customer(@Nullable CustomerId asked) {
        return new IntakeRule(id, category, channel, product, asked, placement, serviceLevel);
    }

    /**
     * Says where the requests go.
     *
     * @param tier the tier, null if the rule does not say
     * @param team the team, null if the rule does not say
     * @return this with that outcome
     */
    public IntakeRule to(@Nullable Tier tier, @Nullable TeamId team) {
        return new IntakeRule(id, category, channel, product, customer, new Placement(tier, team), serviceLevel);
    }

    /**
     * Says what is promised for the requests.
     *
     * @param promised the service level, null if the rule does not say
     * @return this with that outcome
     */
    public IntakeRule serviceLevel(@Nullable ServiceLevelId promised) {
        return new IntakeRule(id, category, channel, product, customer, placement, promised);
    }

    /**
     * Tells whether all conditions hold.
     *
     * @param intake the request
     * @param tree the department's categories
     * @return true if the rule takes it
     */
    public boolean matches(Intake intake, CategoryTree tree) {
        return holdsCategory(intake.category(), tree)
                && (channel == null || channel.equals(intake.channel()))
                && (product == null || product.equals(intake.product()))
                && (customer == null || customer.equals(intake.customer()));
    }

    /**
     * Says which conditions do not hold.
     *
     * @param intake the request
     * @param tree the department's categories
     * @return one for each, in the order of {@link IntakeCondition}; empty if and only if the rule {@link #matches}
     */
    public List<RuleMismatch> mismatches(Intake intake, CategoryTree tree) {
        List<RuleMismatch> found = new ArrayList<>();
        if (category != null && !holdsCategory(intake.category(), tree)) {
            found.add(mismatch(IntakeCondition.CATEGORY, category, intake.category()));
        }
        if (channel != null && !channel.equals(intake.channel())) {
            Channel came = intake.channel();
            found.add(mismatch(IntakeCondition.CHANNEL, channel.name(), came == null ? null : came.name()));
        }
        if (product != null && !product.equals(intake.product())) {
            found.add(mismatch(IntakeCondition.PRODUCT, product, intake.product()));
        }
        if (customer != null && !customer.equals(intake.customer())) {
            found.add(mismatch(IntakeCondition.CUSTOMER, customer, intake.customer()));
        }
        return List.copyOf(found);
    }

    /** Tells whether every request that the other takes is taken by this one. */
    boolean covers(IntakeRule other, CategoryTree tree) {
        return holdsCategory(other.category, tree)
                && (channel == null || channel.equals(other.channel))
                && (product == null || product.equals(other.product))
                && (customer == null || customer.equals(other.customer));
    }

    private boolean holdsCategory(@Nullable CategoryId asked, CategoryTree tree) {
        return category == null || (asked != null && tree.isWithin(asked, category));
    }

    private RuleMismatch mismatch(IntakeCondition condition, Object asked, @Nullable Object found) {
        return new RuleMismatch(id, condition, asked.toString(), found == null ? null : found.toString());
    }
}
