package dev.tierline.quality;

import dev.tierline.identity.NameKey;
import dev.tierline.ticket.TicketId;

/**
 * The order in which a seed draws tickets: whoever takes the first of it has a random sample, and the same one whatever the order in
 * which he came across them.
 *
 * <p>Each ticket has a lot that follows from the seed and the ticket's id alone, so a larger sample of one seed has the smaller one
 * as its beginning, and a ticket that comes in later displaces at most one other. Example: {@code new SampleOrder(7).lot(id)}.
 * Immutable.
 *
 * @param seed tells one drawing from another
 */
public record SampleOrder(long seed) {

    /**
     * Returns a ticket's lot. The tickets with the smallest lots, as texts compare, are drawn.
     *
     * @param ticket the ticket
     * @return a text that no other ticket has
     */
    public String lot(TicketId ticket) {
        return NameKey.of(Long.toString(seed), ticket.value()) + ticket.value();
    }
}
