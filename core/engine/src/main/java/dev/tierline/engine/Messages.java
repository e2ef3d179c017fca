package dev.tierline.engine;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which messages events give rise to. */
final class Messages {

    private Messages() {}

    static List<Message> of(TicketId ticket, List<TicketEvent> events) {
        List<Message> messages = new ArrayList<>();
        for (TicketEvent event : events) {
            if (event instanceof TicketEvent.StepFired fired) {
                for (StaffId recipient : fired.recipients()) {
                    messages.add(message(ticket, fired, recipient));
                }
            }
        }
        return messages;
    }

    private static Message message(TicketId ticket, TicketEvent.StepFired fired, StaffId recipient) {
        StepKey key = fired.key();
        String id = String.join(
                "/",
                encoded(ticket.value()),
                encoded(key.policy().value()),
                Integer.toString(key.episode()),
                encoded(key.step().value()),
                Integer.toString(key.repetition()),
                encoded(recipient.value()));
        return new Message(
                new MessageId(id), ticket, key.policy() + "/" + key.step(), recipient, fired.at(), fired.ranAt());
    }

    /** Keeps the parts of a key apart whatever they contain. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
