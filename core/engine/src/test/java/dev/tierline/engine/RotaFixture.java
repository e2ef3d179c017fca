package dev.tierline.engine;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.List;

/**
 * A desk with a rota, on simulated time. Anna supervises the help desk and Dora is her deputy; Bo, Chen and nobody take turns of a
 * day on its schedule "nights", Bo first on Monday the fifth; Eli supervises the field team, which has no schedule; Fay manages.
 * The department works Mon–Fri 8:00 to 18:00, its promises run around the clock.
 */
final class RotaFixture {

    static final StaffId ANNA = StaffId.of("anna");
    static final StaffId BO = StaffId.of("bo");
    static final StaffId CHEN = StaffId.of("chen");
    static final StaffId DORA = StaffId.of("dora");
    static final StaffId ELI = StaffId.of("eli");
    static final StaffId FAY = StaffId.of("fay");
    static final TeamId HELP_DESK = TeamId.of("help-desk");
    static final ScheduleId NIGHTS = ScheduleId.of("nights");
    static final DutyWindow TUESDAY = DutyWindow.of("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z");
    static final DutyWindow THURSDAY = DutyWindow.of("2026-01-08T00:00:00Z", "2026-01-09T00:00:00Z");

    /** Monday morning; Bo is on call. */
    Instant now = Instant.parse("2026-01-05T09:00:00Z");

    final MemoryStore store = new MemoryStore();
    final SupportDesk desk = over(store, SupportCalendar.always());

    static RotaFixture inOfficeHours() {
        RotaFixture fixture = new RotaFixture();
        SupportCalendar office =
                SupportCalendar.in("UTC").weekly("Mon-Fri 08:00-18:00").build();
        fixture.desk.asSystem().replaceDepartment(department(office));
        return fixture;
    }

    SupportDesk over(TicketStore other, SupportCalendar calendar) {
        return SupportDesk.over(other)
                .department(department(calendar))
                .clock(() -> now)
                .notifier(new KeepingNotifier())
                .attempts(3)
                .build();
    }

    private static Department department(SupportCalendar calendar) {
        return builder(calendar).build();
    }

    static DepartmentBuilder builder(SupportCalendar calendar) {
        return Department.named("office")
                .calendar(calendar)
                .tiers(Tier.of(1))
                .staff(StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.SUPERVISOR)
                        .deputies("dora")
                        .build())
                .staff(engineer("bo"))
                .staff(engineer("chen"))
                .staff(StaffMember.named("dora", "Dora").build())
                .staff(StaffMember.named("eli", "Eli")
                        .role(BuiltInRoles.SUPERVISOR)
                        .build())
                .staff(StaffMember.named("fay", "Fay")
                        .role(BuiltInRoles.MANAGER)
                        .build())
                .team(new Team(HELP_DESK, "Help desk", ANNA))
                .team(new Team(TeamId.of("field"), "Field", ELI))
                .manager(FAY)
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .build())
                .onCall(OnCallSchedule.named("nights", "UTC")
                        .layer(
                                "days",
                                layer -> layer.everyDays(1)
                                        .from("2026-01-05")
                                        .members("bo", "chen")
                                        .together())
                        .build())
                .onCall(HELP_DESK, NIGHTS)
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 50, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.onCall("nights"))
                        .build());
    }

    private static StaffMember engineer(String account) {
        return StaffMember.named(account, account)
                .role(BuiltInRoles.ENGINEER)
                .team("help-desk")
                .build();
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    RotaSeat rota(StaffId who) {
        return desk.as(who).rota();
    }

    /** Opens a ticket with the help desk that is half used up after two hours and breached after four. */
    TicketId opened(String id) {
        return desk.asSystem()
                .open(new Opening(TicketId.of(id), Priority.P1, Tier.of(1), HELP_DESK, Intake.UNKNOWN))
                .id();
    }

    /** Who was told by the steps that fired on a ticket, step by step. */
    List<List<StaffId>> told(TicketId id) {
        return desk.asSystem().history(id, 0, 1000).stream()
                .map(entry -> entry.recorded().event())
                .filter(TimedEvent.StepFired.class::isInstance)
                .map(event -> ((TimedEvent.StepFired) event).recipients())
                .toList();
    }

    /** Who is on call then, as Fay sees it now. */
    List<StaffId> onCall(String instant) {
        return rota(FAY).onCall(NIGHTS).onCall(Instant.parse(instant)).staff(DutyRole.PRIMARY);
    }
}
