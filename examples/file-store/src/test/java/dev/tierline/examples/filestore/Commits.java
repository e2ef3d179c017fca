package dev.tierline.examples.filestore;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.List;

/** Commits to try the store with. */
final class Commits {

    private Commits() {}

    static Commit opening(String id) {
        Opening open = new Opening(TicketId.of(id), Priority.P3, null, null, Intake.UNKNOWN);
        Instant now = Instant.parse("2026-03-02T08:00:00Z");
        Transition opening = Ticket.open(open, new Circumstances(now, Actor.system(), LifeCycle.standard()));
        List<Recorded> events = opening.events().stream()
                .map(event -> new Recorded(event, null, 0))
                .toList();
        return Commit.of(new TicketChange(opening.ticket(), Revision.NONE, events, null, null, 0));
    }
}
