package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tierline.category.CategoryId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Intake;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntakeRulesProperties {

    /** The ids are their own paths, so that the naive rule below can cut them instead of asking the tree. */
    private static final List<String> PATHS = List.of("a", "a/b", "a/b/c", "a/d", "e", "e/f");

    private static final CategoryTree TREE = CategoryTree.of(PATHS.stream()
            .map(path -> new Category(CategoryId.of(path), path, parent(path)))
            .toList());

    @Provide
    Arbitrary<Intake> intakes() {
        return Combinators.combine(channels(), products(), categories(), customers())
                .as((channel, product, category, customer) -> Intake.UNKNOWN
                        .through(channel)
                        .about(product)
                        .inCategory(category)
                        .forCustomer(customer));
    }

    @Provide
    Arbitrary<IntakeRules> rules() {
        return Combinators.combine(categories(), channels(), products(), customers())
                .as((category, channel, product, customer) -> IntakeRule.named("unnumbered")
                        .category(category)
                        .channel(channel)
                        .product(product)
                        .customer(customer))
                .list()
                .ofMaxSize(8)
                .map(IntakeRulesProperties::numbered);
    }

    @Property(seed = "20100331")
    @Label("the first rule that a naive reading finds decides, and every rule before it says why it did not")
    void firstMatch(@ForAll("rules") IntakeRules rules, @ForAll("intakes") Intake intake) {
        int first = 0;
        while (first < rules.rules().size() && !naivelyMatches(rules.rules().get(first), intake)) {
            first++;
        }
        IntakeDecision decision = rules.place(intake, TREE);

        assertEquals(
                first < rules.rules().size() ? Optional.of(rules.rules().get(first)) : Optional.empty(),
                decision.rule());
        assertEquals(decision.rule().map(IntakeRule::placement), decision.placement());
        assertEquals(
                rules.rules().subList(0, first).stream().map(IntakeRule::id).toList(),
                decision.passedOver().stream()
                        .map(RuleMismatch::rule)
                        .distinct()
                        .toList());
    }

    @Property(seed = "20100331")
    @Label("a rule found unreachable never decides, nor does taking it out change what is decided")
    void unreachable(@ForAll("rules") IntakeRules rules, @ForAll("intakes") Intake intake) {
        Map<IntakeRuleId, IntakeRuleId> hidden = rules.unreachable(TREE);
        Optional<IntakeRule> decides = rules.place(intake, TREE).rule();
        IntakeRules shorter = new IntakeRules(rules.rules().stream()
                .filter(rule -> !hidden.containsKey(rule.id()))
                .toList());

        decides.ifPresent(rule -> assertFalse(hidden.containsKey(rule.id())));
        assertEquals(decides, shorter.place(intake, TREE).rule());
    }

    private static boolean naivelyMatches(IntakeRule rule, Intake intake) {
        CategoryId found = intake.category();
        CategoryId asked = rule.category();
        return (asked == null || (found != null && (found.value() + "/").startsWith(asked.value() + "/")))
                && (rule.channel() == null || rule.channel().equals(intake.channel()))
                && (rule.product() == null || rule.product().equals(intake.product()))
                && (rule.customer() == null || rule.customer().equals(intake.customer()));
    }

    private static IntakeRules numbered(List<IntakeRule> rules) {
        List<IntakeRule> numbered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            IntakeRule rule = rules.get(i);
            numbered.add(IntakeRule.named("rule " + i)
                    .category(rule.category())
                    .channel(rule.channel())
                    .product(rule.product())
                    .customer(rule.customer())
                    .to(Tier.of(i), TeamId.of("team " + i)));
        }
        return new IntakeRules(numbered);
    }

    private static CategoryId parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? null : CategoryId.of(path.substring(0, slash));
    }

    private static Arbitrary<CategoryId> categories() {
        return Arbitraries.of(PATHS).map(CategoryId::of).injectNull(0.4);
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.PHONE, Channel.EMAIL).injectNull(0.5);
    }

    private static Arbitrary<String> products() {
        return Arbitraries.of("Printer", "Phone").injectNull(0.5);
    }

    private static Arbitrary<CustomerId> customers() {
        return Arbitraries.of("acme", "globex").map(CustomerId::of).injectNull(0.5);
    }
}
