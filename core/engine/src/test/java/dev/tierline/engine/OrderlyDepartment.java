package dev.tierline.engine;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.FormField;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.RequestForm;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/** A department with every rule on: an operator, an engineer, their supervisors, a manager, three tiers and makers outside. */
final class OrderlyDepartment {

    static final TeamId DESK = TeamId.of("help-desk");
    static final TeamId NETWORK = TeamId.of("network");
    static final CategoryId VPN = CategoryId.of("vpn");

    private OrderlyDepartment() {}

    static Department department() {
        return Department.named("orderly")
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .ladder(Ladder.threeTiers().withOutside("Vendors"))
                .staff(member("olga", "operator", DESK))
                .staff(member("eric", "engineer", NETWORK))
                .staff(member("sue", "supervisor", DESK))
                .staff(member("nina", "supervisor", NETWORK))
                .staff(StaffMember.named("max", "Max")
                        .role(BuiltInRoles.MANAGER)
                        .build())
                .team(new Team(DESK, "Help desk", StaffId.of("sue"), Set.of(Tier.of(1))))
                .team(new Team(NETWORK, "Network", StaffId.of("nina"), Set.of(Tier.of(2), Tier.of(3))))
                .manager(StaffId.of("max"))
                .category(Category.top(VPN, "VPN"))
                .form(RequestForm.of(
                        "vpn-access",
                        "VPN access",
                        FormField.choice("device", "Device", "laptop", "phone").required(true),
                        FormField.text("reason", "Why?")))
                .intake(IntakeRule.named("all").to(Tier.of(1), DESK))
                .serviceLevel(ServiceLevel.promising().build())
                .closing(
                        ClosingRule.never().afterWorkingDays(5).onConfirmation().reopenWithin(Duration.ofDays(14)))
                .handOffLimit(2)
                .build();
    }

    private static StaffMember member(String id, String role, TeamId team) {
        return StaffMember.named(id, id)
                .role(BuiltInRoles.ALL.stream()
                        .filter(each -> each.id().value().equals(role))
                        .findFirst()
                        .orElseThrow())
                .team(team.value())
                .build();
    }
}
