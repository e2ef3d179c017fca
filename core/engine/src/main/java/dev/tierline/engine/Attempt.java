package dev.tierline.engine;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.department.Presence;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Stored;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One attempt at an operation: what becomes of each of its tickets at one instant, for one actor. Nothing is stored yet. */
final class Attempt {

    private final DepartmentTimeline timeline;
    private final Presence presence;
    private final Department department;
    private final Rights rights;
    private final Circumstances circumstances;

    /** What another customer's words bring about is the desk's doing: nobody who asked for the ticket learns whose they were. */
    private final Circumstances unseen;

    Attempt(Actor actor, Instant at, DepartmentTimeline timeline, Presence presence) {
        this.timeline = timeline;
        this.presence = presence;
        this.department = timeline.at(at).department();
        this.rights = new Rights(actor, department, at, presence);
        this.circumstances = new Circumstances(at, actor, department.ticketRules(at, presence));
        this.unseen = new Circumstances(at, Actor.system(), circumstances.rules());
    }

    Worked work(Part part, Optional<Stored<Ticket>> stored) {
        return part.isOpening() ? opened(part, stored) : moved(part, stored);
    }

    private Worked opened(Part part, Optional<Stored<Ticket>> stored) {
        Opening open = department.placed((Opening) part.asked().get(0));
        rights.require(open);
        part.asked().forEach(department::requireKnown);
        if (stored.isPresent()) {
            rights.requireSight(stored.get().value());
            throw new TicketExistsException(part.ticket());
        }
        Transition opened = Ticket.open(open, circumstances);
        Transition asked = make(opened, part.asked().subList(1, part.asked().size()), true);
        return new Worked(Revision.NONE, Transition.none(opened.ticket()), make(asked, part.following(), false));
    }

    private Worked moved(Part part, Optional<Stored<Ticket>> stored) {
        Stored<Ticket> found = stored.orElseThrow(() -> new TicketNotFoundException(part.ticket()));
        if (part.way() != Part.Way.UNSEEN) {
            rights.requireSight(found.value());
        }
        part.asked().forEach(department::requireKnown);
        Transition due = Agenda.of(found.value(), timeline).performBefore(circumstances.at(), presence);
        Transition before = Transition.none(due.ticket());
        Transition done = switch (part.way()) {
            case WHERE_LEGAL -> makeWhereLegal(before, part);
            case UNLESS_SOLVED -> isSolved(due.ticket()) ? before : makeAll(before, part);
            case ENDED -> makeAll(requireEnded(before), part);
            case SEEN -> makeAll(before, part);
            case UNSEEN -> make(before, part.following(), false, unseen);
        };
        return new Worked(found.revision(), due, erased(done, part.erased()));
    }

    private Transition makeAll(Transition before, Part part) {
        return make(make(before, part.asked(), true), part.following(), false);
    }

    private static boolean isSolved(Ticket ticket) {
        return ticket.status() == TicketStatus.RESOLVED || ticket.status() == TicketStatus.CLOSED;
    }

    private static Transition requireEnded(Transition before) {
        Ticket ticket = before.ticket();
        if (!ticket.status().isDone()) {
            throw new IllegalMoveException(
                    ticket.id(),
                    ticket.status(),
                    MoveKind.LINK,
                    "expected it to be resolved, closed or cancelled to follow it up");
        }
        return before;
    }

    /** Leaves a ticket alone that is done, is not caused by these any more, may not be resolved by the actor, or not where it stands. */
    private Transition makeWhereLegal(Transition before, Part part) {
        Ticket ticket = before.ticket();
        boolean caused = ticket.caseFile().tickets(LinkKind.CAUSED_BY).stream().anyMatch(part.problems()::contains);
        if (ticket.status().isDone() || !caused) {
            return before;
        }
        try {
            return make(before, part.asked(), true);
        } catch (IllegalMoveException | DeniedException refused) {
            return before;
        }
    }

    /** Makes the moves one after the other; each is asked about on the ticket that the ones before it left. */
    private Transition make(Transition before, List<Move> moves, boolean ask) {
        return make(before, moves, ask, circumstances);
    }

    private Transition make(Transition before, List<Move> moves, boolean ask, Circumstances as) {
        Transition transition = before;
        for (Move move : moves) {
            if (ask) {
                rights.require(move, transition.ticket());
            }
            transition = transition.then(transition.ticket().apply(move, as));
        }
        return transition;
    }

    private Transition erased(Transition before, int texts) {
        if (texts == 0) {
            return before;
        }
        TicketEvent erased = new TicketEvent.TextsErased(circumstances.at(), circumstances.by(), texts);
        return before.then(new Transition(before.ticket().after(erased), List.of(erased)));
    }
}
