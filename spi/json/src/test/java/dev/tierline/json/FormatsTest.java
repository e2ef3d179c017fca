package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.priority.Priority;
import dev.tierline.role.Permission;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffMember;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Ladder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No older format of a ticket was ever written, so these are made up: what is proved is the way from one format to the next. */
class FormatsTest {

    private static final String FORMAT_0 = GoldenFiles.text("older/ticket-format-0.json");
    private static final String FORMAT_1 = GoldenFiles.text("golden/ticket.json");

    /** From a flat ticket without phases to one with them. */
    private static final Formats.Upgrade PHASES = document -> {
        JsonObject phase = new JsonObject()
                .with("at", document.need("opened").number())
                .with("status", document.text("state"))
                .with("priority", document.need("urgency").number());
        document.put("phases", new JsonArray(List.of(phase)));
    };

    private static final Formats.Upgrade NAMES = document -> document.rename("settledUntil", "asOf");

    private static Document<Ticket> tickets(int current, Formats.Upgrade... upgrades) {
        return new Document<>(
                DocumentKind.TICKET, new Formats(current, List.of(upgrades)), TicketForm::write, TicketForm::read);
    }

    private static Ticket read(Document<Ticket> tickets, String document) {
        return tickets.read(document, Reading.refusingUnknown(DocumentKind.TICKET));
    }

    @Test
    void anOlderFormatIsReadAsTheValueItHolds() {
        Document<Ticket> tickets = tickets(1, document -> {
            PHASES.apply(document);
            NAMES.apply(document);
        });

        assertEquals(read(tickets, FORMAT_1), read(tickets, FORMAT_0));
    }

    @Test
    void aFormatIsUpgradedStepByStepFromWhereItIs() {
        Document<Ticket> tickets = tickets(2, PHASES, NAMES);
        String between = FORMAT_1.replace("\"asOf\"", "\"settledUntil\"");
        String newest = FORMAT_1.replace("\"format\":1", "\"format\":2");

        assertEquals(read(tickets, newest), read(tickets, FORMAT_0));
        assertEquals(read(tickets, newest), read(tickets, between));
        assertEquals(newest, tickets.write(read(tickets, FORMAT_0)));
    }

    @Test
    void unknownFieldsOfAnOlderFormatAreKept() {
        Document<Ticket> tickets = tickets(2, PHASES, NAMES);
        String stored = FORMAT_0.replace("\"state\"", "\"colour\":\"red\",\"state\"");

        String next = tickets.write(read(tickets, FORMAT_0), stored, Reading.keepingUnknown(DocumentKind.TICKET));

        assertEquals(FORMAT_1.replace("\"format\":1", "\"format\":2").replaceFirst("}$", ",\"colour\":\"red\"}"), next);
    }

    @Test
    void whatAnOlderFormatLacksIsRefusedWithItsPath() {
        Document<Ticket> tickets = tickets(2, PHASES, NAMES);

        JsonDocumentException refused = assertThrows(
                JsonDocumentException.class, () -> read(tickets, FORMAT_0.replace("\"urgency\":3", "\"urgency\":[]")));

        assertEquals("$.urgency", refused.path());
    }

    @Test
    void aNewerFormatIsRefusedClearly() {
        String newer = FORMAT_1.replace("\"format\":1", "\"format\":2").replace("\"phases\"", "\"spans\"");

        for (TierlineJson json : List.of(TierlineJson.strict(), TierlineJson.keepingUnknown())) {
            JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.readTicket(newer));
            assertEquals(
                    "ticket document at $.format: format 2 is newer than this version of Tierline; expected 1",
                    refused.getMessage());
        }
    }

    @Test
    void aNewerDepartmentIsRefusedClearly() {
        String newer = GoldenFiles.text("golden/department.json").replace("\"format\":3", "\"format\":4");

        JsonDocumentException refused = assertThrows(
                JsonDocumentException.class, () -> TierlineJson.keepingUnknown().readDepartment(newer));

        assertEquals("$.format", refused.path());
        assertEquals("format 4 is newer than this version of Tierline; expected 1 to 3", refused.problem());
    }

    @Test
    void inADepartmentOfFormat1EverybodyCouldDoEverything() {
        Department department =
                TierlineJson.strict().readDepartment(GoldenFiles.text("older/format-1/department.json"));

        assertEquals(Ladder.twoTiers(), department.ladder());
        for (StaffMember member : department.staff().values()) {
            for (Permission permission : Permission.values()) {
                assertTrue(department
                        .permits(Actor.staff(member.id()), permission, Subject.Whole.DEPARTMENT, Instant.EPOCH)
                        .isAllowed());
            }
        }
    }

    @Test
    void inADepartmentOfFormat2NoTicketIsStuckInAWaitThatItDidNotKnow() {
        String stored = GoldenFiles.text("older/format-2/department-whole.json")
                .replace("\"resume\":[\"waiting-customer\",", "\"resume\":[\"waiting-vendor\"],\"x\":[")
                .replace("\"waiting-internal\",\"resolved\"", "\"resolved\"");
        LifeCycle before = TierlineJson.strict()
                .readDepartment(GoldenFiles.text("older/format-2/department-whole.json"))
                .lifeCycle();
        LifeCycle after = TierlineJson.keepingUnknown().readDepartment(stored).lifeCycle();

        for (TicketStatus wait : List.of(TicketStatus.WAITING_DEVELOPMENT, TicketStatus.WAITING_UNTIL)) {
            for (MoveKind move : MoveKind.values()) {
                assertEquals(
                        before.permits(move, TicketStatus.WAITING_INTERNAL),
                        before.permits(move, wait),
                        move + " in " + wait);
            }
            assertTrue(before.permits(MoveKind.RESUME, wait));
            assertFalse(after.permits(MoveKind.RESUME, wait), "what the table did not allow it does not allow");
        }
        assertEquals(Set.of(), before.demands());
    }

    @Test
    void aDepartmentOfFormat2ThatKnewTheNewWaitsIsReadAsItStands() {
        String stored = GoldenFiles.text("older/format-2/department-whole.json");
        String ahead = stored.replace("\"waiting-internal\"", "\"waiting-until\",\"waiting-internal\"");

        assertNotEquals(stored, ahead);
        assertEquals(
                TierlineJson.strict().readDepartment(stored),
                TierlineJson.strict().readDepartment(ahead));
    }

    @Test
    void whatIsWrongInALifeCycleOfFormat2IsNamedWhereItStands() {
        String stored = GoldenFiles.text("older/format-2/department-whole.json");

        assertEquals(
                "$.lifeCycle.resume[1]",
                refusal(stored, "\"resume\":[\"waiting-customer\"", "\"resume\":[\"waiting-vendor\""));
        assertEquals("$.lifeCycle.resume[0]", refusal(stored, "\"resume\":[\"waiting-customer\"", "\"resume\":[7"));
        assertEquals("$.lifeCycle.resume", refusal(stored, "\"resume\":[", "\"resume\":7,\"x\":["));
        assertEquals("$.lifeCycle", refusal(stored, "\"lifeCycle\":{", "\"lifeCycle\":7,\"x\":{"));
    }

    @Test
    void anAbsentMatrixMeansForGoodWhatTheFormatSays() {
        Department department = TierlineJson.strict().readDepartment(GoldenFiles.text("golden/department.json"));

        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                assertEquals(
                        Priority.of(1
                                + List.of(Impact.HIGH, Impact.MEDIUM, Impact.LOW)
                                        .indexOf(impact)
                                + List.of(Urgency.HIGH, Urgency.MEDIUM, Urgency.LOW)
                                        .indexOf(urgency)),
                        department.priorities().priority(impact, urgency));
            }
        }
    }

    @Test
    void whatIsWrongInADepartmentOfFormat1IsNamedWhereItStands() {
        String stored = GoldenFiles.text("older/format-1/department.json");

        assertEquals("$.tiers[1]", refusal(stored, "\"tiers\":[1,2]", "\"tiers\":[1,1]"));
        assertEquals("$.tiers[1]", refusal(stored, "\"tiers\":[1,2]", "\"tiers\":[1,-1]"));
        assertEquals("$.tiers[0]", refusal(stored, "\"tiers\":[1,2]", "\"tiers\":[{\"level\":1}]"));
        assertEquals("$.tiers", refusal(stored, "\"tiers\":[1,2]", "\"tiers\":{}"));
        assertEquals("$.staff[1]", refusal(stored, "{\"id\":\"bo\",\"name\":\"Bo\"}", "7"));
        assertEquals("$.staff", refusal(stored, "\"staff\":[", "\"staff\":7,\"x\":["));
        assertEquals("$.manager", refusal(stored, "\"manager\":\"bo\"", "\"manager\":\"cy\""));
    }

    private static String refusal(String stored, String what, String instead) {
        String document = stored.replace(what, instead);
        assertNotEquals(stored, document, what);
        return assertThrows(
                        JsonDocumentException.class, () -> TierlineJson.strict().readDepartment(document))
                .path();
    }

    @Test
    void aFormatBeforeTheFirstIsRefused() {
        JsonDocumentException refused = assertThrows(
                JsonDocumentException.class, () -> TierlineJson.strict().readTicket(FORMAT_0));

        assertEquals("format 0 is none that was ever written; expected 1", refused.problem());
    }
}
