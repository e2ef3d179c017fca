package dev.tierline.ticket;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What somebody wrote on a ticket, with the key that its event cites. It is kept apart from the history, so that it can be erased. */
public sealed interface Written permits WrittenText, WrittenAnswers {

    /**
     * Returns its name among all that was ever written on any ticket.
     *
     * @return a name-based UUID (RFC 9562, version 3): the same for the same place in the same ticket, another for every other
     */
    String key();

    /**
     * Returns the key of something written.
     *
     * @param ticket the ticket
     * @param number its place among what was written on the ticket, from 1
     * @return the key
     */
    static String key(TicketId ticket, int number) {
        byte[] name = (ticket.value() + "\n" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
