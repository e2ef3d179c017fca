package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ServiceMetric;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DepartmentScheduleTest {

    private static Department department() {
        return Department.named("office")
                .calendar(SupportCalendar.always())
                .staff(new StaffMember(StaffId.of("anna"), "Anna"))
                .team(new Team(TeamId.of("a"), "Team A", StaffId.of("anna")))
                .manager(StaffId.of("anna"))
                .serviceLevel(ServiceLevel.promising().build())
                .onCall(OnCallSchedule.named("nights", "UTC")
                        .layer(
                                "weeks",
                                layer -> layer.everyWeeks(1).from("2026-01-05").members("anna"))
                        .build())
                .onCall(TeamId.of("a"), ScheduleId.of("nights"))
                .escalation(EscalationPolicy.named("p1")
                        .onBreachOf(ServiceMetric.RESOLUTION, new Recipient.OnCall(ScheduleId.of("nights")))
                        .build())
                .build();
    }

    @Test
    @DisplayName("on-call schedules, the teams for which they answer and the steps that tell them are kept")
    void roundTrip() {
        TierlineJson json = TierlineJson.strict();
        String document = json.write(department());

        assertEquals(department(), json.readDepartment(document));
        assertEquals(document, json.write(json.readDepartment(document)));
    }

    @Test
    @DisplayName("a schedule that is not there is named where it is referred to")
    void missing() {
        String document = TierlineJson.strict().write(department());
        int from = document.indexOf(",\"schedules\":");
        String without = document.substring(0, from) + document.substring(document.indexOf(",\"onCall\":", from));

        JsonDocumentException refused = assertThrows(
                JsonDocumentException.class, () -> TierlineJson.strict().readDepartment(without));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("no on-call schedule \"nights\""), refused::getMessage);
    }
}
