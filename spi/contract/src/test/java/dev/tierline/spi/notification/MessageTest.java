package dev.tierline.spi.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final MessageId ID = new MessageId("INC-1/merged/kim");
    private static final TicketId TICKET = TicketId.of("INC-1");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void goesToAStaffMemberOrToACustomer() {
        Message toStaff = new Message(ID, TICKET, "merged", StaffId.of("kim"), NINE, NINE);
        Message toCustomer = new Message(ID, TICKET, "merged", RequesterId.of("kim"), NINE, NINE);
        assertEquals(Actor.staff(StaffId.of("kim")), toStaff.recipient());
        assertEquals(Actor.requester(RequesterId.of("kim")), toCustomer.recipient());
        assertNotEquals(toStaff, toCustomer, "messages to two who have accounts of one text");
    }

    @Test
    void theDeskIsToldNothing() {
        RecipientRefusedException refused = assertThrows(
                RecipientRefusedException.class, () -> new Message(ID, TICKET, "merged", Actor.system(), NINE, NINE));
        assertEquals(Actor.system(), refused.recipient());
        assertEquals(
                "message 'INC-1/merged/kim' to the desk: expected a staff member or a requester as recipient",
                refused.getMessage());
    }
}
