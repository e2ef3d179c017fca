package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import java.time.Instant;

/**
 * A stretch of a ticket's life in one status at one priority: the facts that clocks are derived from.
 *
 * <p>It lasts until the next phase of its ticket begins. Facts of one instant make one phase, the last of them counts.
 *
 * @param from when it began, inclusive
 * @param status the status throughout
 * @param priority the priority throughout
 */
public record Phase(Instant from, TicketStatus status, Priority priority) {

    /** Checks that all are given. */
    public Phase {
        requireNonNull(from, "from");
        requireNonNull(status, "status");
        requireNonNull(priority, "priority");
    }

    boolean sameAs(Phase other) {
        return status == other.status && priority.equals(other.priority);
    }
}
