package dev.tierline.escalation;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.StepId;
import java.util.List;

/**
 * One step of a policy: when it fires and whom it tells.
 *
 * @param id the step's id, stable while policies are replaced
 * @param trigger what makes it fire
 * @param recipients whom it tells, in order, at least one
 */
public record EscalationStep(StepId id, Trigger trigger, List<Recipient> recipients) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if nobody is told
     */
    public EscalationStep {
        requireNonNull(id, "id");
        requireNonNull(trigger, "trigger");
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("step '" + id + "' tells nobody: expected at least one recipient");
        }
    }
}
