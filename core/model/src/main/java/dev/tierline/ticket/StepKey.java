package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

/**
 * Which firing of which step on a ticket: with the ticket's id it makes every firing happen once.
 *
 * @param policy the policy
 * @param episode the policy's how-manieth start on this ticket, from 1
 * @param step the step within the policy
 * @param repetition the step's how-manieth firing in the episode, from 1
 */
public record StepKey(PolicyId policy, int episode, StepId step, int repetition) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a count is below 1
     */
    public StepKey {
        requireNonNull(policy, "policy");
        requireNonNull(step, "step");
        if (episode < 1 || repetition < 1) {
            throw new IllegalArgumentException("step '" + step + "' of policy '" + policy + "': episode " + episode
                    + " and repetition " + repetition + " count from 1");
        }
    }

    @Override
    public String toString() {
        return policy + "/" + episode + "/" + step + "/" + repetition;
    }
}
