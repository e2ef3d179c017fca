package dev.tierline.spi.storage;

import dev.tierline.ticket.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param tickets the tickets found, in the order asked for
 * @param next where the next page begins; null if there is none
 */
public record TicketPage(
        List<Stored<Ticket>> tickets, @Nullable SearchKey next) {

    /** Copies the list. */
    public TicketPage {
        tickets = List.copyOf(tickets);
    }
}
