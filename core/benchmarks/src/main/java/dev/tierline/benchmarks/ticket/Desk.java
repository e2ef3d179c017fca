package dev.tierline.benchmarks.ticket;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.Presence;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.ClosingRule;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A typical department: open Monday to Friday, two promises, two policies of four steps each; and one of its tickets. */
final class Desk {
    static final StaffId ANNA = StaffId.of("anna");

    private static final TeamId TEAM = TeamId.of("help-desk");
    private static final Intake INTAKE =
            Intake.UNKNOWN.through(Channel.EMAIL).about("Drucker 4711").from(RequesterId.of("customer 42"));
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Actor BY = Actor.staff(ANNA);

    static final Department DEPARTMENT = department();

    private Desk() {}

    private static Department department() {
        return Department.named("help desk")
                .calendar(SupportCalendar.in("Europe/Brussels")
                        .weekly("Mon-Fri 08:00-12:00,13:00-18:00")
                        .closedOn(LocalDate.parse("2026-04-06"), "Easter Monday")
                        .closedOn(LocalDate.parse("2026-05-01"), "Labour Day")
                        .build())
                .tiers(Tier.of(1), Tier.of(2))
                .staff(new StaffMember(ANNA, "Anna"))
                .staff(new StaffMember(StaffId.of("bo"), "Bo"))
                .team(new Team(TEAM, "Help desk", ANNA))
                .manager(StaffId.of("bo"))
                .serviceLevel(promises())
                .escalation(policy("first response", ServiceMetric.FIRST_RESPONSE))
                .escalation(policy("resolution", ServiceMetric.RESOLUTION))
                .closing(ClosingRule.never().afterWorkingDays(5))
                .handOffLimit(3)
                .build();
    }

    private static ServiceLevel promises() {
        ServiceLevel.Builder level = ServiceLevel.promising().pausedIn(TicketStatus.WAITING_CUSTOMER);
        for (int priority = 1; priority <= 5; priority++) {
            level.firstResponse(Priority.of(priority), WorkingTime.ofHours(4L * priority))
                    .resolution(Priority.of(priority), WorkingTime.ofHours(12L * priority));
        }
        return level.build();
    }

    private static EscalationPolicy policy(String name, ServiceMetric metric) {
        return EscalationPolicy.named(name)
                .atShareOf(metric, 50, Recipient.ASSIGNEE)
                .atShareOf(metric, 75, Recipient.TEAM_SUPERVISOR)
                .atShareOf(metric, 90, Recipient.TEAM_SUPERVISOR, Recipient.MANAGER)
                .onBreachOf(metric, Recipient.MANAGER)
                .build();
    }

    static Circumstances at(Instant instant) {
        return new Circumstances(instant, BY, DEPARTMENT.ticketRules(instant, Presence.AS_PLANNED));
    }

    static Transition opened(TicketId id) {
        return Ticket.open(
                Opening.of(id, Impact.MEDIUM, Urgency.MEDIUM, INTAKE)
                        .at(Tier.of(1), TEAM)
                        .withSymptoms("It won't print."),
                at(MONDAY));
    }

    /** Makes moves, ten minutes apart. */
    static Transition after(Transition before, List<Move> moves) {
        Transition life = before;
        for (Move move : moves) {
            life = life.then(life.ticket().apply(move, at(next(life.ticket()))));
        }
        return life;
    }

    static Instant next(Ticket ticket) {
        return ticket.asOf().plus(Duration.ofMinutes(10));
    }
}
