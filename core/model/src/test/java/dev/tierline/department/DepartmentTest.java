package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.category.CategoryId;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    @Test
    void everyFaultIsReportedAtOnceWithItsPath() {
        DepartmentBuilder wrong = DepartmentFixture.builder()
                .staff(new StaffMember(StaffId.of("anna"), "Anna again"))
                .team(new Team(TeamId.of("nights"), "Nights", StaffId.of("carla")))
                .manager(StaffId.of("dora"))
                .escalation(EscalationPolicy.named("resolution")
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build());

        InvalidDepartmentException refused = assertThrows(InvalidDepartmentException.class, wrong::build);

        assertEquals(
                List.of(
                        "staff[\"anna\"]: listed twice: expected ids that differ, found again \"anna\"",
                        "policies[\"resolution\"]: listed twice: expected ids that differ, found again \"resolution\"",
                        "teams[\"nights\"].supervisor: no staff member \"carla\"",
                        "manager: no staff member \"dora\""),
                texts(refused));
    }

    @Test
    void aTeamIsThereOnlyForCategoriesThatExist() {
        DepartmentBuilder wrong = DepartmentFixture.builder()
                .category(Category.top(CategoryId.of("mail"), "Mail"))
                .team(new Team(
                        TeamId.of("nights"),
                        "Nights",
                        StaffId.of("anna"),
                        Set.of(),
                        Set.of(CategoryId.of("mail"), CategoryId.of("post"), CategoryId.of("fax"))));

        assertEquals(
                List.of(
                        "teams[\"nights\"].scope[\"fax\"]: no category \"fax\"",
                        "teams[\"nights\"].scope[\"post\"]: no category \"post\""),
                texts(assertThrows(InvalidDepartmentException.class, wrong::build)));
    }

    @Test
    void onCallSchedulesNameListedPeopleAndAreNamedThemselves() {
        OnCallSchedule nights = OnCallSchedule.named("nights", "UTC")
                .layer("weeks", layer -> layer.everyWeeks(1).from("2026-01-05").members("anna", "x"))
                .build();
        DepartmentBuilder wrong = DepartmentFixture.builder()
                .onCall(nights)
                .onCall(nights)
                .onCall(TeamId.of("help-desk"), ScheduleId.of("nights"))
                .onCall(TeamId.of("help-desk"), ScheduleId.of("nights"))
                .onCall(TeamId.of("moon"), ScheduleId.of("days"))
                .escalation(EscalationPolicy.named("p1")
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.onCall("nights"))
                        .onBreachOf(ServiceMetric.FIRST_RESPONSE, Recipient.MANAGER, Recipient.onCall("days"))
                        .build());

        InvalidDepartmentException refused = assertThrows(InvalidDepartmentException.class, wrong::build);

        assertEquals(
                List.of(
                        "onCall[\"help-desk\"]: listed twice: expected ids that differ, found again \"help-desk\"",
                        "schedules[\"nights\"]: listed twice: expected ids that differ, found again \"nights\"",
                        "schedules[\"nights\"].layers[0].rotation.slots[1].members[0]: no staff member \"x\"",
                        "schedules[\"nights\"].layers[0].rotation.slots[1].members[0]: no staff member \"x\"",
                        "onCall[\"moon\"]: no team \"moon\"",
                        "onCall[\"moon\"]: no on-call schedule \"days\"",
                        "policies[\"p1\"].steps[1].targets[1]: no on-call schedule \"days\""),
                texts(refused));
    }

    @Test
    void whatIsMissingIsNamed() {
        InvalidDepartmentException refused = assertThrows(
                InvalidDepartmentException.class, () -> Department.named(" ").build());

        assertEquals(
                List.of(
                        "calendar: missing; expected when the department is open",
                        "serviceLevel: missing; expected what the department promises",
                        "manager: missing; expected the account of whoever answers for the whole",
                        "name: blank: expected text that people can read"),
                texts(refused));
    }

    @Test
    void aCategoryWithoutANameIsAFaultOfTheDepartment() {
        DepartmentBuilder wrong = DepartmentFixture.builder().category(Category.top(CategoryId.of("mail"), " "));

        assertEquals(
                "categories[\"mail\"].name",
                assertThrows(InvalidDepartmentException.class, wrong::build)
                        .faults()
                        .get(0)
                        .path());
    }

    @Test
    void aMoveThatNamesAStrangerIsRefused() {
        Department office = DepartmentFixture.office();

        assertEquals(
                "no staff member 'eve' in department 'office': expected one that it lists",
                assertThrows(
                                UnknownReferenceException.class,
                                () -> office.requireKnown(new Move.Assign(StaffId.of("eve"))))
                        .getMessage());
        assertEquals(
                "team",
                assertThrows(
                                UnknownReferenceException.class,
                                () -> office.requireKnown(new Move.MoveTo(null, TeamId.of("moon"))))
                        .kind());
        assertEquals(
                "7",
                assertThrows(
                                UnknownReferenceException.class,
                                () -> office.requireKnown(
                                        new Opening(TicketId.of("T"), Priority.P1, Tier.of(7), null, Intake.UNKNOWN)))
                        .name());
        assertDoesNotThrow(() -> office.requireKnown(new Move.MoveTo(Tier.of(2), TeamId.of("help-desk"))));
    }

    private static List<String> texts(InvalidDepartmentException refused) {
        return refused.faults().stream().map(DepartmentFault::toString).toList();
    }
}
