package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.List;

/**
 * What became of a problem and its incidents.
 *
 * @param problem the problem afterwards
 * @param resolved the incidents that were resolved with it now, in the order in which they were tied to it
 * @param left the incidents that are not done, because the actor may not resolve them, or nobody where they stand; for one that was merged the
 *     ticket in which it goes on
 */
public record ProblemResolution(Ticket problem, List<TicketId> resolved, List<TicketId> left) {

    /** Copies the lists. */
    public ProblemResolution {
        requireNonNull(problem, "problem");
        resolved = List.copyOf(resolved);
        left = List.copyOf(left);
    }
}
