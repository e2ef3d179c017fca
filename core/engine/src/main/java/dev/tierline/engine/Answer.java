package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.TicketId;

/**
 * Where an answer was written.
 *
 * @param writtenOn the ticket that was answered, or the one that follows it up
 * @param repeated true if the operation's reference had been consumed before and nothing was done now
 */
public record Answer(TicketId writtenOn, boolean repeated) {

    /** Checks that the ticket is given. */
    public Answer {
        requireNonNull(writtenOn, "writtenOn");
    }
}
