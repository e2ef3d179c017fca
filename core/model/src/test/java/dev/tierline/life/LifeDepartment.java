package dev.tierline.life;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.ClosingRule;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/**
 * Two teams on the first tier, one on the second and third, vendors outside on the fourth; Mon–Fri 8:00 to 18:00 in UTC. Sue supervises
 * the help desk, Nina the network team, Otto the people on site, Max manages.
 */
final class LifeDepartment {

    static final TeamId DESK = TeamId.of("help-desk");
    static final TeamId SITE = TeamId.of("on-site");
    static final TeamId NETWORK = TeamId.of("network");
    static final StaffId OLGA = StaffId.of("olga");
    static final StaffId ERIC = StaffId.of("eric");
    static final StaffId SUE = StaffId.of("sue");
    static final StaffId NINA = StaffId.of("nina");
    static final StaffId OTTO = StaffId.of("otto");
    static final StaffId MAX = StaffId.of("max");
    static final Tier FIRST = Tier.of(1);
    static final Tier SECOND = Tier.of(2);
    static final Tier THIRD = Tier.of(3);
    static final Tier VENDOR = Tier.of(4);
    static final Place AT_DESK = new Place(FIRST, DESK);
    static final Place ON_SITE = new Place(FIRST, SITE);
    static final Place AT_NETWORK = new Place(SECOND, NETWORK);

    private LifeDepartment() {}

    static Department standard() {
        return builder(LifeCycle.standard(), closing()).build();
    }

    static Department lenient() {
        return builder(LifeCycle.lenient(), closing()).build();
    }

    static ClosingRule closing() {
        return ClosingRule.never().afterWorkingDays(5).onConfirmation().reopenWithin(Duration.ofDays(14));
    }

    static DepartmentBuilder builder(LifeCycle lifeCycle, ClosingRule closing) {
        return Department.named("whole lives")
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .ladder(Ladder.fourTiers())
                .staff(new StaffMember(OLGA, "Olga"))
                .staff(new StaffMember(ERIC, "Eric"))
                .staff(new StaffMember(SUE, "Sue"))
                .staff(new StaffMember(NINA, "Nina"))
                .staff(new StaffMember(OTTO, "Otto"))
                .staff(new StaffMember(MAX, "Max"))
                .team(new Team(DESK, "Help desk", SUE, Set.of(FIRST)))
                .team(new Team(SITE, "On site", OTTO, Set.of(FIRST)))
                .team(new Team(NETWORK, "Network", NINA, Set.of(SECOND, THIRD)))
                .manager(MAX)
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.P2, WorkingTime.ofHours(8))
                        .resolution(Priority.P3, WorkingTime.ofHours(20))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .pausedIn(TicketStatus.WAITING_UNTIL)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .lifeCycle(lifeCycle)
                .closing(closing)
                .handOffLimit(2);
    }
}
