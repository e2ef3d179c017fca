package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.priority.Priority;
import dev.tierline.record.PersonalText;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.StaffMemberBuilder;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is written that could not be read again. */
class WriteTest {

    private static final TicketId ID = TicketId.of("INC-1");

    private final TierlineJson json = TierlineJson.strict();

    @Test
    void anInstantFinerThanAMillisecondIsRefused() {
        Instant fine = Instant.parse("2026-01-07T09:00:00.0000001Z");
        TicketEvent event = new TimedEvent.Breached(Instant.EPOCH, ServiceMetric.RESOLUTION, fine);

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(event));

        assertEquals(
                "event document at $.ranAt: 2026-01-07T09:00:00.000000100Z is finer than a millisecond; expected whole"
                        + " milliseconds",
                refused.getMessage());
    }

    @Test
    void anInstantBeyondMillisecondsIsRefused() {
        TicketEvent event = new TimedEvent.Breached(Instant.MAX, ServiceMetric.RESOLUTION, Instant.EPOCH);

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

        assertTrue(refused.problem().endsWith("expected at most 16777216 and 1000000"), refused.problem());
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

    /** The largest department that the library is measured with, everybody with all that a staff member can have. */
    @Test
    void aLargeDepartmentIsRead() {
        DepartmentBuilder large = Department.named("large")
                .calendar(SupportCalendar.always())
                .manager(StaffId.of("s0"))
                .serviceLevel(ServiceLevel.promising().build());
        for (int i = 0; i < 5_000; i++) {
            StaffMemberBuilder member = StaffMember.named("s" + i, "Somebody " + i)
                    .role(BuiltInRoles.ENGINEER)
                    .role(BuiltInRoles.OPERATOR)
                    .team("t" + i % 200)
                    .skill("mail", 3)
                    .skill("networking", 2)
                    .skill("printers", 5)
                    .languages("en", "pl")
                    .contact(ContactPoint.of(ContactKind.PHONE, "+32 2 555 " + i))
                    .contact(ContactPoint.of(ContactKind.EMAIL, "s" + i + "@example.org"))
                    .capacity(Capacity.of(8).weighing(Priority.P1, 3));
            large.staff((i == 0 ? member : member.reportsTo("s" + i / 10).deputies("s" + i / 2)).build());
        }
        for (int i = 0; i < 200; i++) {
            large.team(new Team(TeamId.of("t" + i), "Team " + i, StaffId.of("s" + i)));
        }
        for (int i = 0; i < 500; i++) {
            large.escalation(EscalationPolicy.named("p" + i)
                    .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.ASSIGNEE)
                    .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                    .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                    .build());
        }
        Department department = large.build();

        String written = json.write(department);
        assertEquals(department, json.readDepartment(written));
    }

    @Test
    void aLocaleThatNoLanguageTagSaysWholeIsRefused() {
        for (Locale odd : List.of(new Locale("no", "NO", "NY"), new Locale("two words"))) {
            Department department = department(SupportCalendar.always(), odd);
            JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(department));

            assertEquals("$", refused.path());
            assertTrue(refused.problem().contains("expected one that a language tag"), refused.problem());
        }
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
        return department(calendar, Locale.ENGLISH);
    }

    private static Department department(SupportCalendar calendar, Locale locale) {
        return Department.named("office")
                .locale(locale)
                .calendar(calendar)
                .staff(new StaffMember(StaffId.of("anna"), "Anna"))
                .manager(StaffId.of("anna"))
                .serviceLevel(ServiceLevel.promising().build())
                .build();
    }
}
