package dev.tierline.quality;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket with the people who worked on it: whoever held it, resolved it, replied on it, diagnosed it, proposed or tried a course of
 * action, ran a remote session or has time recorded on it. Who opened it, moved it, judged it, noted something or closed it did not
 * work on it by that.
 *
 * <p>Example: of a ticket that anna assigned to bo, on which bo replied and chen's half an hour was recorded, bo and chen are the
 * people. Immutable.
 *
 * @param ticket the ticket as it stands
 * @param people who worked on it at any time
 */
public record WorkDone(Ticket ticket, Set<StaffId> people) {

    /** Copies the set. */
    public WorkDone {
        requireNonNull(ticket, "ticket");
        people = Set.copyOf(people);
    }

    /**
     * Returns who worked on a ticket by an event of its history.
     *
     * @param event what happened
     * @return the person, or empty if nobody of the staff did
     */
    public static Optional<StaffId> workerIn(TicketEvent event) {
        if (event instanceof TicketEvent.Assigned assigned) {
            return Optional.of(assigned.to());
        } else if (event instanceof TicketEvent.TimeLogged logged) {
            return Optional.of(logged.worker());
        } else if (event instanceof RemoteEvent.SessionStarted session) {
            return Optional.of(session.staff());
        }
        boolean work = event instanceof TicketEvent.Replied
                || event instanceof CaseEvent.Diagnosed
                || event instanceof CaseEvent.CourseProposed
                || event instanceof CaseEvent.CourseTried
                || event instanceof CaseEvent.Solved
                || (event instanceof TicketEvent.StatusChanged changed && changed.move() == MoveKind.RESOLVE);
        return work && event.by() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
    }

    /**
     * Returns since when a ticket is solved.
     *
     * @param ticket the ticket
     * @return when it was last resolved, or closed without that; empty if it is neither resolved nor closed
     */
    public static Optional<Instant> solvedAt(Ticket ticket) {
        Instant since = null;
        List<Phase> phases = ticket.phases();
        for (int i = phases.size() - 1; i >= 0 && isSolved(phases.get(i).status()); i--) {
            since = phases.get(i).from();
        }
        return Optional.ofNullable(since);
    }

    /**
     * Requires that somebody may review what somebody else did: the ticket is solved, the one did not work on it, the other did.
     *
     * @param reviewer the one
     * @param reviewed the other
     * @throws IllegalReviewException if it is not so
     */
    void requireReview(StaffId reviewer, StaffId reviewed) {
        if (!isSolved(ticket.status())) {
            throw new IllegalReviewException(
                    IllegalReviewException.Ground.NOT_SOLVED,
                    ticket.id(),
                    reviewer,
                    reviewed,
                    "it is " + ticket.status(),
                    "a ticket that is RESOLVED or CLOSED");
        }
        if (people.contains(reviewer) || reviewer.equals(reviewed)) {
            throw new IllegalReviewException(
                    IllegalReviewException.Ground.OWN_WORK,
                    ticket.id(),
                    reviewer,
                    reviewed,
                    "the reviewer worked on it himself",
                    "a reviewer who had no part in the work");
        }
        if (!people.contains(reviewed)) {
            throw new IllegalReviewException(
                    IllegalReviewException.Ground.DID_NOT_WORK_ON_IT,
                    ticket.id(),
                    reviewer,
                    reviewed,
                    "'" + reviewed + "' never worked on it",
                    "one of " + people.stream().sorted().toList());
        }
    }

    private static boolean isSolved(TicketStatus status) {
        return status == TicketStatus.RESOLVED || status == TicketStatus.CLOSED;
    }
}
