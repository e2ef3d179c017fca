package dev.tierline.intake;

import dev.tierline.ticket.Intake;
import dev.tierline.ticket.ServiceLevelId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes by the department's {@link IntakeRules}, and why.
 *
 * <p>Example: for an e-mail from acme, printed, {@code rule 'calls' asks for channel 'phone', the request has 'e-mail'; rule 'vip' decides:
 * tier 2}. The reasons are worked out when asked for, so a decision that nobody questions costs next to nothing. Immutable.
 */
public final class IntakeDecision {

    private final @Nullable IntakeRule rule;
    private final List<IntakeRule> before;
    private final Intake intake;
    private final CategoryTree tree;

    IntakeDecision(@Nullable IntakeRule rule, List<IntakeRule> before, Intake intake, CategoryTree tree) {
        this.rule = rule;
        this.before = before;
        this.intake = intake;
        this.tree = tree;
    }

    /**
     * Says which rule decided.
     *
     * @return the first rule that matched, empty if none did
     */
    public Optional<IntakeRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Says where the request goes.
     *
     * @return what the rule says, empty if no rule matched
     */
    public Optional<Placement> placement() {
        return rule().map(IntakeRule::placement);
    }

    /**
     * Says what is promised for the request.
     *
     * @return the service level that the rule names, empty if it names none or no rule matched
     */
    public Optional<ServiceLevelId> serviceLevel() {
        return rule().map(IntakeRule::serviceLevel);
    }

    /**
     * Says why the rules before the one that decided did not, or why none did.
     *
     * @return for each of them, in order, every condition that does not hold
     */
    public List<RuleMismatch> passedOver() {
        return before.stream()
                .flatMap(earlier -> earlier.mismatches(intake, tree).stream())
                .toList();
    }

    /** Says it in words: the rules passed over, then the one that decided. */
    @Override
    public String toString() {
        return Stream.concat(passedOver().stream().map(RuleMismatch::toString), Stream.of(outcome()))
                .collect(Collectors.joining("; "));
    }

    private String outcome() {
        if (rule == null) {
            return "no rule decides";
        }
        Placement to = rule.placement();
        String where = Stream.of(
                        Stream.ofNullable(to.tier()).map(tier -> "tier " + tier.level()),
                        Stream.ofNullable(to.team()).map(team -> "team '" + team + "'"),
                        Stream.ofNullable(rule.serviceLevel()).map(level -> "service level '" + level + "'"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return "rule '" + rule.id() + "' decides: " + (where.isEmpty() ? "nothing in particular" : where);
    }
}
