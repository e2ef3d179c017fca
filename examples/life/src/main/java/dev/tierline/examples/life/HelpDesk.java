package dev.tierline.examples.life;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A department of three tiers: a help desk, a network team, and the makers of what it supports. */
final class HelpDesk {

    static final CategoryId VPN = CategoryId.of("vpn");

    private HelpDesk() {}

    static Department department() {
        return Department.named("IT support")
                .calendar(SupportCalendar.in(ZoneId.of("Europe/Brussels"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .ladder(Ladder.threeTiers().withOutside("Makers"))
                .staff(member("olga", BuiltInRoles.OPERATOR, "help-desk"))
                .staff(member("eric", BuiltInRoles.ENGINEER, "network"))
                .staff(member("sue", BuiltInRoles.SUPERVISOR, "help-desk"))
                .staff(member("nina", BuiltInRoles.SUPERVISOR, "network"))
                .staff(StaffMember.named("max", "Max")
                        .role(BuiltInRoles.MANAGER)
                        .build())
                .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("sue"), Set.of(Tier.of(1))))
                .team(new Team(TeamId.of("network"), "Network", StaffId.of("nina"), Set.of(Tier.of(2), Tier.of(3))))
                .manager(StaffId.of("max"))
                .category(Category.top(VPN, "VPN"))
                .intake(IntakeRule.named("everything").to(Tier.of(1), TeamId.of("help-desk")))
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P2, WorkingTime.ofHours(1))
                        .resolution(Priority.P2, WorkingTime.ofHours(16))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .pausedIn(TicketStatus.WAITING_DEVELOPMENT)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .closing(
                        ClosingRule.never().afterWorkingDays(5).onConfirmation().reopenWithin(Duration.ofDays(14)))
                .handOffLimit(3)
                .build();
    }

    private static StaffMember member(String id, Role role, String team) {
        return StaffMember.named(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
                .role(role)
                .team(team)
                .build();
    }
}
