package dev.tierline.engine;

import dev.tierline.spi.storage.Revision;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.Transition;
import java.util.List;

/**
 * What one ticket becomes in a commit that is not made yet.
 *
 * @param expected the revision that was read
 * @param due what time had brought about before
 * @param done what was done then
 */
record Worked(Revision expected, Transition due, Transition done) {

    Ticket ticket() {
        return done.ticket();
    }

    List<TicketEvent> events() {
        return due.then(done).events();
    }
}
