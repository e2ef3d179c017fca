package dev.tierline.tck;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.category.CategoryId;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Departments as a host would describe them, each different from the others. */
final class Departments {

    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId ZOE = StaffId.of("zoë \uD83D\uDCDE");
    private static final Map<Long, DepartmentRevision> MADE = new ConcurrentHashMap<>();

    private Departments() {}

    static List<DepartmentRevision> upTo(int last) {
        return LongStream.rangeClosed(1, last).mapToObj(Departments::revision).toList();
    }

    /** A revision that holds from its own instant on, to the millisecond. */
    static DepartmentRevision revision(long number) {
        return MADE.computeIfAbsent(
                number,
                n -> new DepartmentRevision(
                        n, Samples.minute(0).plusMillis(61_001 * n), department(Math.toIntExact(n)), by(n)));
    }

    /** Who made a revision: the desk the first, then staff and customers whose accounts have one text. */
    private static Actor by(long number) {
        if (number == 1) {
            return Actor.system();
        }
        return number % 2 == 0 ? Actor.staff(ZOE) : Actor.requester(RequesterId.of(ZOE.value()));
    }

    private static Department department(int number) {
        SupportCalendar brussels = SupportCalendar.in("Europe/Brussels")
                .named("Bruxelles n\u00ba " + number)
                .weekly("Mon-Fri 08:00-12:00,13:00-17:30; Sat 09:00-12:00")
                .from(LocalDate.parse("2024-07-01"), "Mon-Fri 07:00-15:00", "summer")
                .closedOn(LocalDate.parse("2024-04-01").plusDays(number), "Easter Monday")
                .specialHours(LocalDate.parse("2024-12-24"), "08:00-12:00", "Christmas Eve")
                .build();
        SupportCalendar night = SupportCalendar.in("Asia/Kathmandu")
                .weekly("Mon-Sun 22:00-06:00")
                .build();
        return Department.named("Support \u7968 " + number)
                .calendar(number % 2 == 0 ? brussels : SupportCalendar.union(brussels, night))
                .locale(Locale.forLanguageTag(number % 2 == 0 ? "fr-BE" : "en"))
                .calendar("nights", night)
                .tiers(Tier.of(1), Tier.of(2), Tier.of(2 + number))
                .role(Role.named("dispatcher", "Dispatcher n\u00ba " + number)
                        .duty("hands out the work", Scope.DEPARTMENT, Permission.ASSIGN_TICKETS)
                        .build())
                .staff(StaffMember.named(ANNA.value(), "Anna Kowalska")
                        .role(BuiltInRoles.ENGINEER)
                        .role(RoleId.of("dispatcher"), Tenure.from(LocalDate.parse("2024-04-01")))
                        .contact(ContactPoint.of(ContactKind.PHONE, "+32 2 555 01 " + number))
                        .team("front desk")
                        .languages("pl", "en")
                        .hours("nights")
                        .capacity(Capacity.of(number).weighing(Priority.P1, 3))
                        .build())
                .staff(StaffMember.named(ZOE.value(), "Zoë O'Hara")
                        .role(BuiltInRoles.MANAGER)
                        .deputies(ANNA.value())
                        .build())
                .team(new Team(TeamId.of("front desk"), "Front \"desk\"", ANNA))
                .team(new Team(
                        TeamId.of("experts"),
                        "Experts",
                        ZOE,
                        Set.of(Tier.of(1), Tier.of(2), Tier.of(2 + number)),
                        number % 2 == 0 ? Set.of() : Set.of(CategoryId.of("network"))))
                .manager(number % 2 == 0 ? ANNA : ZOE)
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMillis(1_800_001L * number))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.of(9), WorkingTime.ofHours(400))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER, Recipient.person(ANNA.value()))
                        .build())
                .category(Category.top(CategoryId.of("network"), "Network " + number))
                .intake(IntakeRule.named("network")
                        .category(CategoryId.of("network"))
                        .to(Tier.of(2), TeamId.of("experts")))
                .closing(ClosingRule.never().afterWorkingDays(number))
                .lifeCycle(number % 2 == 0 ? LifeCycle.standard() : LifeCycle.lenient())
                .build();
    }
}
