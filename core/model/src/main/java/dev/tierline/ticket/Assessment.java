package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

/**
 * How much a request touches and how soon it is needed: what its priority follows from, by the department's matrix.
 *
 * @param impact how much it touches
 * @param urgency how soon it is needed
 */
public record Assessment(Impact impact, Urgency urgency) {

    /** Checks that both are given. */
    public Assessment {
        requireNonNull(impact, "impact");
        requireNonNull(urgency, "urgency");
    }
}
