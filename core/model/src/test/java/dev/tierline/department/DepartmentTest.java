package dev.tierline.department;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Priority;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.util.List;
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
                        "staff[\"anna\"]: listed twice; expected accounts that differ",
                        "manager: no staff member \"dora\"; expected one that the department lists",
                        "teams[\"nights\"].supervisor: no staff member \"carla\"; expected one that the department lists",
                        "policies[1].id: \"resolution\" is used twice; expected ids that differ"),
                refused.faults());
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
                        "name: is blank; expected what people call the department"),
                refused.faults());
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
                                        new Move.Open(TicketId.of("T"), Priority.P1, Tier.of(7), null, Intake.UNKNOWN)))
                        .name());
        assertDoesNotThrow(() -> office.requireKnown(new Move.MoveTo(Tier.of(2), TeamId.of("help-desk"))));
    }
}
