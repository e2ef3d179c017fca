package dev.tierline.engine;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A desk on simulated time: Anna supervises the help desk, Bo manages; Mon–Fri 8:00 to 18:00 in UTC, P1 in four hours. */
final class DeskFixture {

    static final TicketId ID = TicketId.of("INC-1");
    static final StaffId ANNA = StaffId.of("anna");
    static final StaffId BO = StaffId.of("bo");
    static final RequesterId CUSTOMER = RequesterId.of("customer 42");

    Instant now = Instant.parse("2026-01-07T09:00:00Z");
    final KeepingNotifier notifier = new KeepingNotifier();
    final MemoryStore store = new MemoryStore();
    final SupportDesk desk = over(store, notifier);

    SupportDesk over(TicketStore otherStore, Notifier otherNotifier) {
        return SupportDesk.over(otherStore)
                .department(department())
                .clock(() -> now)
                .notifier(otherNotifier)
                .attempts(3)
                .build();
    }

    static Department department() {
        return builder().build();
    }

    static DepartmentBuilder builder() {
        return Department.named("office")
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .tiers(Tier.of(1), Tier.of(2), Tier.of(3))
                .staff(StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.UNRESTRICTED)
                        .build())
                .staff(StaffMember.named("bo", "Bo")
                        .role(BuiltInRoles.UNRESTRICTED)
                        .build())
                .team(new Team(TeamId.of("a"), "Team A", ANNA))
                .team(new Team(TeamId.of("b"), "Team B", BO))
                .manager(BO)
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .resolution(Priority.P2, WorkingTime.ofHours(8))
                        .resolution(Priority.P3, WorkingTime.ofHours(24))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .lifeCycle(LifeCycle.lenient());
    }

    static Opening opening() {
        return new Opening(
                ID,
                Priority.P1,
                Tier.of(1),
                TeamId.of("a"),
                Intake.UNKNOWN.through(Channel.PHONE).about("printer").from(CUSTOMER));
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    List<TicketEvent> history() {
        return desk.asSystem().history(ID, 0, 1000).stream()
                .map(HistoryEntry::recorded)
                .map(Recorded::event)
                .toList();
    }
}
