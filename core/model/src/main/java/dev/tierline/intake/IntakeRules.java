package dev.tierline.intake;

import dev.tierline.ticket.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says where a request goes: the first rule that matches it decides.
 *
 * <p>Example: with the rules {@code vip} (customer acme to tier 2) and {@code calls} (channel phone to the help desk), a call from acme
 * goes to tier 2, a call from anybody else to the help desk, and an e-mail from anybody else is decided by no rule. The decision says
 * which rule it was and why those before it were passed over. Immutable, safe for any number of threads.
 *
 * @param rules the rules, in the order in which they are asked
 */
public record IntakeRules(List<IntakeRule> rules) {

    /** No rule: nothing is decided. */
    public static final IntakeRules NONE = new IntakeRules(List.of());

    /**
     * Copies the rules and checks that their ids differ.
     *
     * @throws InvalidIntakeException if an id is used twice
     */
    public IntakeRules {
        rules = List.copyOf(rules);
        Set<IntakeRuleId> seen = new HashSet<>();
        List<IntakeFault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!seen.add(rules.get(i).id())) {
                faults.add(new IntakeFault(
                        "intakeRules[" + i + "].id", "\"" + rules.get(i).id() + "\" is used twice", "ids that differ"));
            }
        }
        InvalidIntakeException.throwUnlessEmpty("list of intake rules", faults);
    }

    /**
     * Returns the rules in the order given.
     *
     * @param rules the rules
     * @return the list of them
     * @throws InvalidIntakeException if an id is used twice
     */
    public static IntakeRules of(IntakeRule... rules) {
        return new IntakeRules(List.of(rules));
    }

    /**
     * Decides where a request goes.
     *
     * @param intake the request
     * @param tree the department's categories
     * @return what the first rule that matches says; a decision without a rule if none does
     */
    public IntakeDecision place(Intake intake, CategoryTree tree) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).matches(intake, tree)) {
                return new IntakeDecision(rules.get(i), rules.subList(0, i), intake, tree);
            }
        }
        return new IntakeDecision(null, rules, intake, tree);
    }

    /**
     * Finds the rules that can never decide, because a single rule before them takes every request that they would.
     *
     * @param tree the department's categories
     * @return by the rule that never decides, the first one that stands in its way; in the order of the rules
     */
    public Map<IntakeRuleId, IntakeRuleId> unreachable(CategoryTree tree) {
        Map<IntakeRuleId, IntakeRuleId> hidden = new LinkedHashMap<>();
        for (int i = 1; i < rules.size(); i++) {
            IntakeRule later = rules.get(i);
            rules.subList(0, i).stream()
                    .filter(earlier -> earlier.covers(later, tree))
                    .findFirst()
                    .ifPresent(earlier -> hidden.put(later.id(), earlier.id()));
        }
        return hidden;
    }
}
