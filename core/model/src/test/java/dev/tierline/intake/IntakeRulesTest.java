package dev.tierline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.category.CategoryId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {
    private static final CategoryTree TREE = CategoryTree.of(List.of(
            Category.top(CategoryId.of("network"), "Network"),
            new Category(CategoryId.of("vpn"), "VPN", CategoryId.of("network"))));

    private final IntakeRules rules = IntakeRules.of(
            IntakeRule.named("acme-network")
                    .category(CategoryId.of("network"))
                    .customer(CustomerId.of("acme"))
                    .to(Tier.of(2), TeamId.of("network"))
                    .serviceLevel(ServiceLevelId.of("gold")),
            IntakeRule.named("printer-calls")
                    .channel(Channel.PHONE)
                    .product("Printer 5")
                    .to(Tier.of(1), TeamId.of("on-site")),
            IntakeRule.named("calls").channel(Channel.PHONE).to(Tier.of(1), null));

    @Test
    @DisplayName("the first rule whose conditions all hold decides; a parent category takes its children")
    void firstMatch() {
        IntakeDecision vpn = rules.place(
                Intake.UNKNOWN
                        .through(Channel.PHONE)
                        .inCategory(CategoryId.of("vpn"))
                        .forCustomer(CustomerId.of("acme")),
                TREE);

        assertEquals("acme-network", vpn.rule().orElseThrow().id().value());
        assertEquals(Optional.of(new Placement(Tier.of(2), TeamId.of("network"))), vpn.placement());
        assertEquals(Optional.of(ServiceLevelId.of("gold")), vpn.serviceLevel());
        assertEquals(List.of(), vpn.passedOver());
    }

    @Test
    @DisplayName("a decision says which rules were passed over and why")
    void explained() {
        IntakeDecision call =
                rules.place(Intake.UNKNOWN.through(Channel.PHONE).forCustomer(CustomerId.of("globex")), TREE);

        assertEquals(
                "rule 'acme-network' asks for category 'network', the request has none; "
                        + "rule 'acme-network' asks for customer 'acme', the request has 'globex'; "
                        + "rule 'printer-calls' asks for product 'Printer 5', the request has none; "
                        + "rule 'calls' decides: tier 1",
                call.toString());
        assertEquals(Optional.empty(), call.serviceLevel());
    }

    @Test
    @DisplayName("where no rule matches nothing is decided, and it says why not")
    void nothingMatches() {
        IntakeDecision mail = rules.place(
                Intake.UNKNOWN.through(Channel.EMAIL).about("Printer 5").forCustomer(CustomerId.of("acme")), TREE);

        assertEquals(Optional.empty(), mail.placement());
        assertEquals(
                List.of(
                        new RuleMismatch(IntakeRuleId.of("acme-network"), IntakeCondition.CATEGORY, "network", null),
                        new RuleMismatch(IntakeRuleId.of("printer-calls"), IntakeCondition.CHANNEL, "phone", "e-mail"),
                        new RuleMismatch(IntakeRuleId.of("calls"), IntakeCondition.CHANNEL, "phone", "e-mail")),
                mail.passedOver());
        assertEquals(
                "no rule decides", IntakeRules.NONE.place(Intake.UNKNOWN, TREE).toString());
    }

    @Test
    @DisplayName("an id used twice is refused with its place")
    void idTwice() {
        assertEquals(
                "list of intake rules has a fault: intakeRules[1].id: \"a\" is used twice; expected ids that differ",
                assertThrows(
                                InvalidIntakeException.class,
                                () -> IntakeRules.of(IntakeRule.named("a"), IntakeRule.named("a")))
                        .getMessage());
    }

    @Test
    @DisplayName("a rule behind a wider one is found out")
    void unreachable() {
        IntakeRules shadowed = IntakeRules.of(
                IntakeRule.named("network").category(CategoryId.of("network")),
                IntakeRule.named("vpn-calls").category(CategoryId.of("vpn")).channel(Channel.PHONE),
                IntakeRule.named("calls").channel(Channel.PHONE));

        assertEquals(Map.of(IntakeRuleId.of("vpn-calls"), IntakeRuleId.of("network")), shadowed.unreachable(TREE));
        assertEquals(Map.of(), rules.unreachable(TREE));
    }
}
