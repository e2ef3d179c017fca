package dev.tierline.agenda;

import dev.tierline.department.DepartmentTimeline;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What time does to the facts of a ticket: from then on other things are due. */
sealed interface Change extends Item {

    /** Finds what the facts of a ticket will bring about by themselves. */
    static List<Change> of(Ticket ticket, DepartmentTimeline timeline) {
        List<Change> changes = new ArrayList<>(1);
        Instant until = ticket.waitsUntil();
        if (until != null) {
            changes.add(new EndOfWait(until));
        }
        RemoteAccess remote = ticket.caseFile().remote();
        RemoteAccess.Session session = remote.session();
        if (session != null && remote.consent() != null) {
            changes.add(new EndOfConsent(remote.consent().until(), session));
        }
        timeline.closesBySilenceAt(ticket).ifPresent(due -> changes.add(new EndOfSilence(due)));
        return changes;
    }

    @Override
    default boolean changesFacts() {
        return true;
    }

    /** Work goes on. */
    record EndOfWait(Instant due) implements Change {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new TimedEvent.WaitEnded(due, reach.now());
        }
    }

    /** What was resolved is closed. */
    record EndOfSilence(Instant due) implements Change {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new TimedEvent.ClosedBySilence(due, reach.now());
        }
    }

    /** The customer's machine is left. */
    record EndOfConsent(Instant due, RemoteAccess.Session session) implements Change {
        @Override
        public TicketEvent perform(Ticket ticket, Reach reach) {
            return new RemoteEvent.ConsentExpired(
                    due, session.by(), Duration.between(session.from(), due), reach.now());
        }
    }
}
