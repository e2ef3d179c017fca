package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did not take a request: one condition that does not hold.
 *
 * <p>Example: {@code rule 'vpn' asks for channel 'phone', the request has 'e-mail'}. Immutable.
 *
 * @param rule which rule
 * @param condition which of its conditions
 * @param asked what the rule asks for
 * @param found what the request has, null if nothing was recorded
 */
public record RuleMismatch(
        IntakeRuleId rule,
        IntakeCondition condition,
        String asked,
        @Nullable String found) {

    /** Checks that all but what was found is given. */
    public RuleMismatch {
        requireNonNull(rule, "rule");
        requireNonNull(condition, "condition");
        requireNonNull(asked, "asked");
    }

    /** Says it in one sentence. */
    @Override
    public String toString() {
        return "rule '" + rule + "' asks for " + condition.name().toLowerCase(Locale.ROOT) + " '" + asked
                + "', the request has " + (found == null ? "none" : "'" + found + "'");
    }
}
