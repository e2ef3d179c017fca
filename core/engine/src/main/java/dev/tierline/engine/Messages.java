package dev.tierline.engine;

import dev.tierline.identity.Digest;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which messages events give rise to. */
final class Messages {

    /** No part of an id that is written out begins with letters and a colon. */
    private static final int LONGEST_ID = 4_000;

    private Messages() {}

    /**
     * Finds who is told of what happened to a ticket.
     *
     * @param ticket the ticket afterwards
     * @param events what happened
     * @param now when it is committed
     */
    static List<Message> of(Ticket ticket, List<TicketEvent> events, Instant now) {
        List<Message> messages = new ArrayList<>();
        for (TicketEvent event : events) {
            if (event instanceof TimedEvent.StepFired fired) {
                for (StaffId recipient : fired.recipients()) {
                    messages.add(message(ticket.id(), fired, recipient));
                }
            } else if (event instanceof HandOffEvent.AuthorityCalled called) {
                String authority = called.authority().name().toLowerCase(Locale.ROOT);
                for (StaffId recipient : called.recipients()) {
                    messages.add(message(
                            ticket.id(),
                            "call-in/" + authority,
                            List.of("call-in", called.reason()),
                            Actor.staff(recipient),
                            event.at(),
                            now));
                }
            } else if (event instanceof HandOffEvent.ReturnsExhausted exhausted) {
                for (StaffId recipient : exhausted.recipients()) {
                    messages.add(message(
                            ticket.id(),
                            "hand-off/returns-exhausted",
                            List.of("returns", Long.toString(event.at().toEpochMilli())),
                            Actor.staff(recipient),
                            event.at(),
                            now));
                }
            } else {
                merged(ticket, event, now).ifPresent(messages::add);
            }
        }
        return messages;
    }

    /** Tells whoever asked for a ticket that it was merged, or that another was merged into it, if he did not ask for that too. */
    private static Optional<Message> merged(Ticket ticket, TicketEvent event, Instant now) {
        RequesterId asker = ticket.intake().requester();
        if (asker == null) {
            return Optional.empty();
        }
        if (event instanceof TicketEvent.StatusChanged changed && changed.to() == TicketStatus.MERGED) {
            return Optional.of(
                    message(ticket.id(), "merge/merged", List.of("merge"), Actor.requester(asker), event.at(), now));
        }
        if (event instanceof LinkEvent.Absorbed absorbed && !asker.equals(absorbed.asker())) {
            return Optional.of(message(
                    ticket.id(),
                    "merge/absorbed",
                    List.of("merge", absorbed.duplicate().value()),
                    Actor.requester(asker),
                    event.at(),
                    now));
        }
        return Optional.empty();
    }

    private static Message message(
            TicketId ticket, String kind, List<String> about, Actor recipient, Instant at, Instant now) {
        return new Message(id(ticket, about, recipient), ticket, kind, recipient, at, now.isBefore(at) ? at : now);
    }

    private static Message message(TicketId ticket, TimedEvent.StepFired fired, StaffId recipient) {
        StepKey key = fired.key();
        MessageId id = id(
                ticket,
                List.of(
                        key.policy().value(),
                        Integer.toString(key.episode()),
                        key.step().value(),
                        Integer.toString(key.repetition())),
                Actor.staff(recipient));
        return new Message(id, ticket, key.policy() + "/" + key.step(), recipient, fired.at(), fired.ranAt());
    }

    /**
     * Names a message for good: told twice of one thing, somebody is sent one message.
     *
     * @param ticket what it is about
     * @param about what tells it from every other message about the ticket to the same recipient
     * @param recipient who is told
     */
    static MessageId id(TicketId ticket, List<String> about, Actor recipient) {
        StringBuilder id = new StringBuilder(encoded(ticket.value()));
        about.forEach(part -> id.append('/').append(encoded(part)));
        String whole = id.append('/').append(account(recipient)).toString();
        return new MessageId(whole.length() <= LONGEST_ID ? whole : "sha-256:" + Digest.of(whole));
    }

    /** A staff member's account stands alone, as in outboxes that were stored before customers were told anything. */
    private static String account(Actor recipient) {
        if (recipient instanceof Actor.Staff staff) {
            return encoded(staff.id().value());
        }
        if (recipient instanceof Actor.Requester requester) {
            return "requester:" + encoded(requester.id().value()); // no encoded text has a colon
        }
        throw new IllegalArgumentException(
                "message to " + recipient + ": expected a staff member or a requester as recipient");
    }

    /** Keeps the parts of a key apart whatever they contain. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
