package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.priority.Priority;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import dev.tierline.tier.Tier;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TierlineJsonTest {

    private static final Circumstances NINE = new Circumstances(
            Instant.parse("2026-01-07T09:00:00Z"), Actor.staff(StaffId.of("anna.k")), LifeCycle.standard());
    private static final Transition OPENED = Ticket.open(
            new Opening(TicketId.of("INC-1"), Priority.P2, Tier.of(1), TeamId.of("help-desk"), Intake.UNKNOWN), NINE);

    private final TierlineJson json = TierlineJson.strict();

    @Test
    void aTicketIsWrittenAsItsDocumentationShows() {
        String stored = json.write(OPENED.ticket());

        assertEquals(
                "{\"tierline\":\"ticket\",\"format\":1,\"id\":\"INC-1\",\"tier\":1,\"team\":\"help-desk\",\"phases\":["
                        + "{\"at\":1767776400000,\"status\":\"queued\",\"priority\":2}],\"asOf\":1767776400000}",
                stored);
        assertEquals(OPENED.ticket(), json.readTicket(stored));
    }

    @Test
    void anEventAndARecordAreReadBack() {
        DeskRecord text = new PersonalText("t-1", TicketId.of("INC-1"), "It won't print.", null);

        assertEquals(
                OPENED.events().get(0),
                json.readEvent(json.write(OPENED.events().get(0))));
        assertEquals(text, json.readRecord(json.write(text)));
    }

    @Test
    void oneKindIsNotReadAsAnother() {
        String ticket = json.write(OPENED.ticket());

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.readEvent(ticket));

        assertEquals(DocumentKind.EVENT, refused.kind());
        assertEquals("$.tierline", refused.path());
        assertEquals("\"ticket\" document; expected \"event\"", refused.problem());
    }
}
