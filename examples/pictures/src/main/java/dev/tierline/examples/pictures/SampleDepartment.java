package dev.tierline.examples.pictures;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.IntakeRule;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The department that comes with the program: four teams on three tiers, self-service below and makers above, an outside company in
 * Toronto that takes the evenings, and a maintenance window in the night from Saturday to Sunday.
 */
final class SampleDepartment {

    /** The Monday of the week in which the clocks of Brussels go forward in 2026. */
    static final LocalDate WEEK = LocalDate.of(2026, 3, 23);

    private static final Tier FIRST = Tier.of(1);
    private static final Tier SECOND = Tier.of(2);
    private static final Tier THIRD = Tier.of(3);
    private static final CategoryId NETWORK = CategoryId.of("network");

    private SampleDepartment() {}

    static Department department() {
        DepartmentBuilder department = Department.named("Meridian Instruments support")
                .calendar(SupportCalendar.in("Europe/Brussels")
                        .weekly("Mon-Fri 07:00-21:00;Sat 09:00-13:00;Sun 00:00-06:00")
                        .build())
                .ladder(ladder())
                .manager(StaffId.of("marta"))
                .handOffLimit(3);
        calendars(department);
        promises(department);
        teams(department);
        SamplePeople.addTo(department);
        intake(department);
        return department.build();
    }

    private static void calendars(DepartmentBuilder department) {
        department
                .calendar("office", hours("Europe/Brussels", "Mon-Fri 08:00-12:00,12:30-17:00"))
                .calendar("early", hours("Europe/Brussels", "Mon-Fri 07:00-15:00"))
                .calendar("saturday", hours("Europe/Brussels", "Tue-Fri 09:00-17:30;Sat 09:00-13:00"))
                .calendar("windows", hours("Europe/Brussels", "Mon-Thu 10:00-18:00;Sun 00:00-06:00"))
                .calendar("toronto", hours("America/Toronto", "Mon-Fri 08:00-16:00"));
    }

    private static SupportCalendar hours(String zone, String weekly) {
        return SupportCalendar.in(zone).weekly(weekly).build();
    }

    private static Ladder ladder() {
        return Ladder.NONE
                .with(new Rung(Tier.of(0), "Self-service", TierKind.SELF_SERVICE, Map.of()))
                .with(Rung.of(FIRST, "First line")
                        .withInnerTarget(Priority.P1, WorkingTime.ofMinutes(20))
                        .withInnerTarget(Priority.P2, WorkingTime.ofHours(1))
                        .withInnerTarget(Priority.P3, WorkingTime.ofHours(4)))
                .with(Rung.of(SECOND, "In-depth support")
                        .withInnerTarget(Priority.P1, WorkingTime.ofMinutes(90))
                        .withInnerTarget(Priority.P2, WorkingTime.ofHours(6)))
                .with(Rung.of(THIRD, "Experts"))
                .withOutside("Makers");
    }

    private static void promises(DepartmentBuilder department) {
        department
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                        .firstResponse(Priority.P2, WorkingTime.ofHours(2))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.P2, WorkingTime.ofHours(16))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .serviceLevel(
                        "gold",
                        ServiceLevel.promising()
                                .firstResponse(Priority.P1, WorkingTime.ofMinutes(15))
                                .resolution(Priority.P1, WorkingTime.ofHours(2))
                                .build())
                .escalation(EscalationPolicy.named("first response")
                        .atShareOf(ServiceMetric.FIRST_RESPONSE, 60, Recipient.ASSIGNEE)
                        .onBreachOf(ServiceMetric.FIRST_RESPONSE, Recipient.TEAM_SUPERVISOR)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.ASSIGNEE)
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR, Recipient.person("ingrid"))
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.TEAM_SUPERVISOR, Recipient.MANAGER)
                        .build());
    }

    private static void teams(DepartmentBuilder department) {
        department
                .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("henrik"), Set.of(FIRST)))
                .team(new Team(TeamId.of("on-site"), "On-site", StaffId.of("petra"), Set.of(FIRST, SECOND)))
                .team(new Team(TeamId.of("systems"), "Systems", StaffId.of("ingrid"), Set.of(SECOND), Set.of(NETWORK)))
                .team(new Team(TeamId.of("product"), "Product experts", StaffId.of("noor"), Set.of(THIRD)));
    }

    private static void intake(DepartmentBuilder department) {
        department
                .category(Category.top(NETWORK, "Network"))
                .intake(IntakeRule.named("portal").channel(Channel.SELF_SERVICE).to(Tier.of(0), null))
                .intake(IntakeRule.named("key customer")
                        .customer(CustomerId.of("Port of Ghent"))
                        .to(SECOND, TeamId.of("systems"))
                        .serviceLevel(ServiceLevelId.of("gold")))
                .intake(IntakeRule.named("visits").channel(Channel.ON_SITE).to(FIRST, TeamId.of("on-site")))
                .intake(IntakeRule.named("network").category(NETWORK).to(SECOND, TeamId.of("systems")));
    }
}
