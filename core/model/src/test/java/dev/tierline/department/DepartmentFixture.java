package dev.tierline.department;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.ZoneId;

/** Anna supervises the help desk, Bo manages; Mon–Fri 8:00 to 18:00 in UTC, P1 in four hours, P2 in eight. */
public final class DepartmentFixture {

    private DepartmentFixture() {}

    public static Department office() {
        return builder().build();
    }

    public static DepartmentBuilder builder() {
        return withoutPolicies()
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build());
    }

    public static DepartmentBuilder withoutPolicies() {
        return Department.named("office")
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .tiers(Tier.of(1), Tier.of(2))
                .staff(new StaffMember(StaffId.of("anna"), "Anna"))
                .staff(new StaffMember(StaffId.of("bo"), "Bo"))
                .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna")))
                .manager(StaffId.of("bo"))
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.P2, WorkingTime.ofHours(8))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build());
    }
}
