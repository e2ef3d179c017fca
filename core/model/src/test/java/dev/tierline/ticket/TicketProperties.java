package dev.tierline.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TicketProperties {

    private static final Instant OPENED = Instant.parse("2026-01-07T09:00:00Z");

    @Provide
    Arbitrary<List<Moves.Timed>> lives() {
        return Moves.timed(86_400_000).list().ofMaxSize(30);
    }

    @Property
    @Label("folding the events gives the ticket; a refused move leaves no trace")
    void foldingGivesTheTicket(@ForAll("lives") List<Moves.Timed> life, @ForAll boolean lenient) {
        LifeCycle rules = lenient ? LifeCycle.lenient() : LifeCycle.standard();
        Transition opening = Ticket.open(
                new Move.Open(TicketFixture.ID, Priority.P3, null, null, Intake.UNKNOWN),
                new Circumstances(OPENED, TicketFixture.ANNA, rules));
        Ticket ticket = opening.ticket();
        List<TicketEvent> history = new ArrayList<>(opening.events());
        Instant now = OPENED;
        for (Moves.Timed step : life) {
            now = now.plusMillis(step.millisLater());
            try {
                Transition transition = ticket.apply(step.move(), new Circumstances(now, TicketFixture.ANNA, rules));
                ticket = transition.ticket();
                history.addAll(transition.events());
            } catch (IllegalMoveException refused) {
                assertTrue(!rules.permits(step.move().kind(), ticket.status()));
            }
        }

        assertEquals(ticket, Ticket.fold(history));
        assertEquals(
                lastStatus(history),
                ticket.status(),
                "the last status that the history names is where the ticket stands");
    }

    @Property
    @Label("under the lenient life cycle a ticket gets from any status to any other in one move")
    void anyStatusToAnyOther(@ForAll TicketStatus from, @ForAll TicketStatus to) {
        Ticket ticket = stand(TicketFixture.opened(OPENED.toString(), Priority.P3), from);

        assertEquals(to, stand(ticket, to).status());
    }

    private static Ticket stand(Ticket ticket, TicketStatus status) {
        return TicketFixture.then(ticket, OPENED.toString(), Moves.towards(ticket.status(), status));
    }

    private static TicketStatus lastStatus(List<TicketEvent> history) {
        TicketStatus status = TicketStatus.QUEUED;
        for (TicketEvent event : history) {
            if (event instanceof TicketEvent.StatusChanged changed) {
                assertEquals(status, changed.from());
                status = changed.to();
            }
        }
        return status;
    }
}
