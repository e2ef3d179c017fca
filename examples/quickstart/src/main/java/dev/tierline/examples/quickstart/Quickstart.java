package dev.tierline.examples.quickstart;

import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.engine.Seat;
import dev.tierline.engine.SupportDesk;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.sla.ClockReading;
import dev.tierline.sla.ServiceClock;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.notification.Message;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Describes a department, opens a ticket on a Friday afternoon and asks when it is due and who is told. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run().forEach(System.out::println);
    }

    static List<String> run() {
        List<String> said = new ArrayList<>();
        KeepingNotifier notifier = new KeepingNotifier();
        Instant[] now = {Instant.parse("2026-04-03T14:00:00Z")};
        InstantSource clock = () -> now[0];
        Department department = department();
        TicketId id = TicketId.of("INC-1");

        // readme: desk
        SupportDesk desk = SupportDesk.over(new MemoryStore())
                .department(department)
                .clock(clock)
                .notifier(notifier)
                .build();
        Seat anna = desk.as(StaffId.of("anna"));
        anna.open(new Opening(id, Priority.P1, Tier.of(1), TeamId.of("help-desk"), Intake.UNKNOWN));
        anna.perform(id, new Move.Assign(StaffId.of("anna")), new Move.Start());

        ServiceClock resolution = department.clock(anna.get(id), ServiceMetric.RESOLUTION);
        ClockReading reading = resolution.read(clock.instant()); // running, four hours, none consumed, due ...
        // readme: end
        said.add("due " + reading.dueAt());

        // readme: permits
        Decision decision = department.permits(
                Actor.staff(StaffId.of("anna")),
                Permission.ADMINISTER_STAFF,
                Subject.wholeDepartment(),
                clock.instant());
        // denied: permission 'administer staff' is missing: expected a role that grants it
        // readme: end
        said.add(decision.reason());

        now[0] = Instant.parse("2026-04-07T08:30:00Z");
        // readme: time
        desk.runDue(100); // what time brought about since the last call, each thing once, at its own instant
        desk.deliver(100); // what is to be told, through the host's notifier
        // readme: end
        for (Message message : notifier.sent()) {
            said.add(message.about() + " " + message.kind() + " to " + message.recipient());
        }
        return said;
    }

    private static Department department() {
        // readme: department
        SupportCalendar calendar = SupportCalendar.in(ZoneId.of("Europe/Brussels"))
                .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                .closedOn(LocalDate.parse("2026-04-06"), "Easter Monday")
                .build();
        ServiceLevel level = ServiceLevel.promising()
                .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
                .resolution(Priority.P1, WorkingTime.ofHours(4))
                .pausedIn(TicketStatus.WAITING_CUSTOMER)
                .build();
        EscalationPolicy escalation = EscalationPolicy.named("resolution")
                .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                .build();
        Department department = Department.named("IT support")
                .calendar(calendar)
                .ladder(Ladder.twoTiers())
                .staff(StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.SUPERVISOR)
                        .role(BuiltInRoles.ENGINEER)
                        .team("help-desk")
                        .reportsTo("bo")
                        .build())
                .staff(StaffMember.named("bo", "Bo").role(BuiltInRoles.MANAGER).build())
                .team(new Team(
                        TeamId.of("help-desk"),
                        "Help desk",
                        StaffId.of("anna"),
                        Ladder.twoTiers().tiers()))
                .manager(StaffId.of("bo"))
                .serviceLevel(level)
                .escalation(escalation)
                .build();
        // readme: end
        return department;
    }
}
