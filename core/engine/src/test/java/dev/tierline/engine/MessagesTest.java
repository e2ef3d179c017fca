package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.priority.Priority;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TimedEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ids of messages are stored in outboxes: what tells one from another never changes. */
class MessagesTest {

    private static final TicketId TICKET = TicketId.of("INC/1");
    private static final List<String> MERGED = List.of("merged", "INC 2");

    @Test
    @DisplayName("The id of a message to a staff member is what it was when only staff were told")
    void idsOfStaffStay() {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        StepKey key = new StepKey(PolicyId.of("res:olution"), 2, StepId.of("75 %"), 1);
        Ticket ticket = Ticket.open(
                        new Opening(TICKET, Priority.P3, null, null, Intake.UNKNOWN),
                        new Circumstances(at, Actor.system(), LifeCycle.standard()))
                .ticket();
        TicketEvent fired =
                new TimedEvent.StepFired(at, key, List.of(StaffId.of("requester:kim"), StaffId.of("\u0141ukasz")), at);

        assertEquals(
                List.of(
                        "INC%2F1/res%3Aolution/2/75+%25/1/requester%3Akim",
                        "INC%2F1/res%3Aolution/2/75+%25/1/%C5%81ukasz"),
                Messages.of(ticket, List.of(fired), at).stream()
                        .map(Message::id)
                        .map(MessageId::value)
                        .toList());
    }

    @Test
    @DisplayName("No customer's message has the id of a staff member's, whatever their accounts are called")
    void idsOfCustomersAreTheirOwn() {
        MessageId toCustomer = Messages.id(TICKET, MERGED, Actor.requester(RequesterId.of("kim")));
        assertEquals("INC%2F1/merged/INC+2/requester:kim", toCustomer.value());
        for (String account : List.of("kim", "requester:kim", "requester%3Akim")) {
            assertNotEquals(toCustomer, Messages.id(TICKET, MERGED, Actor.staff(StaffId.of(account))));
        }
    }

    @Test
    void theDeskIsToldNothing() {
        assertThrows(IllegalArgumentException.class, () -> Messages.id(TICKET, MERGED, Actor.system()));
    }
}
