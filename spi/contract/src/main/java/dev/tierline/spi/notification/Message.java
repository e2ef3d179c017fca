package dev.tierline.spi.notification;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;

/**
 * Something a person is to be told: a staff member or a customer.
 *
 * <p>A notifier looks at the kind of the recipient, since a staff member and a customer may have accounts of one text:
 *
 * <pre>{@code
 * if (message.recipient() instanceof Actor.Staff staff) {
 *     pager.tell(staff.id(), message.kind());
 * } else if (message.recipient() instanceof Actor.Requester requester) {
 *     mail.tell(requester.id(), message.kind());
 * }
 * }</pre>
 *
 * Immutable.
 *
 * @param id tells this message from every other; sent a second time after a crash, it carries the same id
 * @param ticket the ticket it is about
 * @param kind what happened, such as {@code resolution/resolution-75}: the policy and its step; for what people did
 *     {@code call-in/supervisor}, {@code call-in/manager}, {@code hand-off/returns-exhausted}, {@code merge/merged} or
 *     {@code merge/absorbed}; 1 to 500 characters, not blank, well-formed and without NUL
 * @param recipient who is to be told: {@link Actor.Staff} or {@link Actor.Requester}, never the desk itself
 * @param about when what happened was due
 * @param queuedAt when it was put into the outbox, not before {@code about}
 */
public record Message(MessageId id, TicketId ticket, String kind, Actor recipient, Instant about, Instant queuedAt) {

    /**
     * Checks that all are given.
     *
     * @throws IllegalArgumentException if the kind is blank, longer than 500 characters, or holds NUL or half a surrogate pair
     * @throws RecipientRefusedException if the recipient is the desk itself, which nobody tells anything
     */
    public Message {
        requireNonNull(id, "id");
        requireNonNull(ticket, "ticket");
        IdText.require(kind, "a message's kind", 500);
        requireNonNull(recipient, "recipient");
        requireNonNull(about, "about");
        requireNonNull(queuedAt, "queuedAt");
        if (recipient instanceof Actor.SystemActor) {
            throw new RecipientRefusedException(id, recipient);
        }
    }

    /**
     * A message to a staff member.
     *
     * @param id tells this message from every other
     * @param ticket the ticket it is about
     * @param kind what happened
     * @param recipient the account of who is to be told
     * @param about when what happened was due
     * @param queuedAt when it was put into the outbox
     */
    public Message(MessageId id, TicketId ticket, String kind, StaffId recipient, Instant about, Instant queuedAt) {
        this(id, ticket, kind, Actor.staff(recipient), about, queuedAt);
    }

    /**
     * A message to a customer.
     *
     * @param id tells this message from every other
     * @param ticket the ticket it is about
     * @param kind what happened
     * @param recipient the account of who is to be told
     * @param about when what happened was due
     * @param queuedAt when it was put into the outbox
     */
    public Message(MessageId id, TicketId ticket, String kind, RequesterId recipient, Instant about, Instant queuedAt) {
        this(id, ticket, kind, Actor.requester(recipient), about, queuedAt);
    }
}
