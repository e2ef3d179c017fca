package dev.tierline.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.priority.Priority;
import java.time.Instant;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class TicketProperties {

    private static final Instant OPENED = Instant.parse("2026-01-07T09:00:00Z");

    @Property(seed = "20100331")
    @Label(
            "under the lenient life cycle a ticket gets from any status to any other in one move, but one that was merged stays so, and to wait for a date it must be alive")
    void anyStatusToAnyOther(@ForAll TicketStatus from, @ForAll TicketStatus to) {
        Assume.that(from != TicketStatus.MERGED || to == TicketStatus.MERGED);
        Assume.that(!from.isDone() || to != TicketStatus.WAITING_UNTIL);
        Ticket ticket = stand(TicketFixture.opened(OPENED.toString(), Priority.P3), from);

        assertEquals(to, stand(ticket, to).status());
    }

    private static Ticket stand(Ticket ticket, TicketStatus status) {
        return ticket.status() == status
                ? ticket
                : TicketFixture.then(ticket, OPENED.toString(), Moves.towards(ticket.status(), status));
    }
}
