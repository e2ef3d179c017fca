package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.department.Department;
import dev.tierline.record.PersonalText;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.Priority;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is written that could not be read again. */
class WriteTest {

    private static final TicketId ID = TicketId.of("INC-1");

    private final TierlineJson json = TierlineJson.strict();

    @Test
    void anInstantFinerThanAMillisecondIsRefused() {
        Instant fine = Instant.parse("2026-01-07T09:00:00.0000001Z");
        TicketEvent event = new TicketEvent.Breached(Instant.EPOCH, ServiceMetric.RESOLUTION, fine);

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(event));

        assertEquals(
                "event document at $.ranAt: 2026-01-07T09:00:00.000000100Z is finer than a millisecond; expected whole"
                        + " milliseconds",
                refused.getMessage());
    }

    @Test
    void anInstantBeyondMillisecondsIsRefused() {
        TicketEvent event = new TicketEvent.Breached(Instant.MAX, ServiceMetric.RESOLUTION, Instant.EPOCH);

        assertEquals(
                "$.at",
                assertThrows(JsonDocumentException.class, () -> json.write(event))
                        .path());
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        PersonalText text = new PersonalText("t-1", ID, "a\ud83d", null);

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(text));

        assertEquals("$.text", refused.path());
        assertEquals("half of a surrogate pair in text; expected well-formed UTF-16", refused.problem());
    }

    @Test
    void anEmptyTextIsNotAnErasedOne() {
        PersonalText empty = new PersonalText("t-1", ID, "", null);

        assertEquals(empty, json.readRecord(json.write(empty)));
    }

    @Test
    void aDocumentLargerThanCanBeReadIsRefused() {
        assertThrows(
                JsonDocumentException.class,
                () -> json.write(new PersonalText("t-1", ID, "x".repeat(Bounds.CHARACTERS), null)));
        Ticket restless = restless(Bounds.VALUES / 3);

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(restless));

        assertTrue(refused.problem().endsWith("expected at most 16777216 and 250000"), refused.problem());
    }

    @Test
    void theLargestDocumentIsRead() {
        PersonalText text = new PersonalText("t-1", ID, "x".repeat(Bounds.CHARACTERS - 100), null);
        Ticket restless = restless(Bounds.VALUES / 3 - 10);

        assertEquals(text, json.readRecord(json.write(text)));
        assertEquals(restless, json.readTicket(json.write(restless)));
    }

    @Test
    void aCalendarDeeperThanCanBeReadIsRefused() {
        SupportCalendar calendar = SupportCalendar.always();
        for (int i = 0; i < 98; i++) {
            calendar = SupportCalendar.union(calendar, SupportCalendar.never());
        }
        Department deepest = department(calendar);
        assertEquals(deepest, json.readDepartment(json.write(deepest)));
        Department deeper = department(SupportCalendar.union(calendar));

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(deeper));

        assertTrue(refused.problem().endsWith("expected at most 200 levels"), refused.problem());
    }

    @Test
    void moreExceptionsOnADateThanCanBeReadAreRefused() {
        Department crowded = department(crowded(Bounds.EXCEPTIONS_A_DATE));
        assertEquals(crowded, json.readDepartment(json.write(crowded)));
        Department tooCrowded = department(crowded(Bounds.EXCEPTIONS_A_DATE + 1));

        assertEquals(
                "$.calendar",
                assertThrows(JsonDocumentException.class, () -> json.write(tooCrowded))
                        .path());
    }

    private static SupportCalendar crowded(int exceptions) {
        var builder = SupportCalendar.in("UTC").weekly(WeeklyHours.CLOSED);
        for (int i = 0; i < exceptions; i++) {
            builder.extraOpening(LocalDate.of(2026, 1, 1), "00:00:00." + (100 + i) + "-12:00", "");
        }
        return builder.build();
    }

    private static Ticket restless(int phases) {
        List<Phase> life = new ArrayList<>();
        for (int i = 0; i < phases; i++) {
            TicketStatus status = i % 2 == 0 ? TicketStatus.QUEUED : TicketStatus.ASSIGNED;
            life.add(new Phase(Instant.ofEpochMilli(i), status, Priority.P1));
        }
        return new Ticket(
                ID, Intake.UNKNOWN, null, null, null, life, null, Map.of(), List.of(), Instant.ofEpochMilli(phases));
    }

    private static Department department(SupportCalendar calendar) {
        return Department.named("office")
                .calendar(calendar)
                .staff(new StaffMember(StaffId.of("anna"), "Anna"))
                .manager(StaffId.of("anna"))
                .serviceLevel(ServiceLevel.promising().build())
                .build();
    }
}
