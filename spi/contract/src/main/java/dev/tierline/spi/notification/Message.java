package dev.tierline.spi.notification;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;

/**
 * Something a person is to be told.
 *
 * @param id tells this message from every other; sent a second time after a crash, it carries the same id
 * @param ticket the ticket it is about
 * @param kind what happened, such as {@code resolution/resolution-75}: the policy and its step; 1 to 500 characters, not blank,
 *     well-formed and without NUL
 * @param recipient who is to be told
 * @param about when what happened was due
 * @param queuedAt when it was put into the outbox, not before {@code about}
 */
public record Message(MessageId id, TicketId ticket, String kind, StaffId recipient, Instant about, Instant queuedAt) {

    /**
     * Checks that all are given.
     *
     * @throws IllegalArgumentException if the kind is blank, longer than 500 characters, or holds NUL or half a surrogate pair
     */
    public Message {
        requireNonNull(id, "id");
        requireNonNull(ticket, "ticket");
        IdText.require(kind, "a message's kind", 500);
        requireNonNull(recipient, "recipient");
        requireNonNull(about, "about");
        requireNonNull(queuedAt, "queuedAt");
    }
}
