package dev.tierline.agenda;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import java.time.Instant;

/** One thing that is due once. */
interface Item {

    Instant due();

    TicketEvent perform(Ticket ticket, Reach reach);

    /** Tells whether what is due after it must be found anew. */
    default boolean changesFacts() {
        return false;
    }
}
