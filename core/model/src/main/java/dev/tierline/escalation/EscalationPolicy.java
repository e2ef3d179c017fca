package dev.tierline.escalation;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is told, and when, while a promise runs out.
 *
 * <p>Steps that are due at the same instant are performed in the order of the list; each fires once on a ticket.
 *
 * <pre>{@code
 * EscalationPolicy.named("resolution")
 *     .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
 *     .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
 *     .build();
 * }</pre>
 *
 * Immutable.
 *
 * @param id the policy's id
 * @param steps the steps in order, at least one
 */
public record EscalationPolicy(PolicyId id, List<EscalationStep> steps) {

    /**
     * Checks the steps and copies the list.
     *
     * @throws IllegalArgumentException if there is no step, or two have one id
     */
    public EscalationPolicy {
        requireNonNull(id, "id");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("policy '" + id + "' has no step: expected at least one");
        }
        Set<StepId> seen = new HashSet<>();
        for (EscalationStep step : steps) {
            if (!seen.add(step.id())) {
                throw new IllegalArgumentException(
                        "policy '" + id + "' has two steps '" + step.id() + "': expected ids that differ");
            }
        }
    }

    /**
     * Starts a policy.
     *
     * @param id its id
     * @return a builder without steps
     */
    public static Builder named(String id) {
        return new Builder(PolicyId.of(id));
    }

    /** Collects steps in order. Not safe for use by several threads. */
    public static final class Builder {

        private final PolicyId id;
        private final List<EscalationStep> steps = new ArrayList<>();

        private Builder(PolicyId id) {
            this.id = id;
        }

        /**
         * Adds a step that fires when a share of a target is used up; its id is such as {@code resolution-75}.
         *
         * @param metric which promise
         * @param percent the share, 1 to 99
         * @param recipients whom it tells
         * @return this
         */
        public Builder atShareOf(ServiceMetric metric, int percent, Recipient... recipients) {
            return step(name(metric) + "-" + percent, new Trigger.ShareUsed(metric, percent), recipients);
        }

        /**
         * Adds a step that fires when a promise is broken; its id is such as {@code resolution-breach}.
         *
         * @param metric which promise
         * @param recipients whom it tells
         * @return this
         */
        public Builder onBreachOf(ServiceMetric metric, Recipient... recipients) {
            return step(name(metric) + "-breach", new Trigger.Breach(metric), recipients);
        }

        /**
         * Adds a step with an id of the host's own.
         *
         * @param step the id
         * @param trigger what makes it fire
         * @param recipients whom it tells
         * @return this
         */
        public Builder step(String step, Trigger trigger, Recipient... recipients) {
            steps.add(new EscalationStep(StepId.of(step), trigger, List.of(recipients)));
            return this;
        }

        /**
         * Returns the policy.
         *
         * @return the value
         * @throws IllegalArgumentException if there is no step, or two have one id
         */
        public EscalationPolicy build() {
            return new EscalationPolicy(id, steps);
        }

        private static String name(ServiceMetric metric) {
            return switch (metric) {
                case FIRST_RESPONSE -> "first-response";
                case RESOLUTION -> "resolution";
            };
        }
    }
}
