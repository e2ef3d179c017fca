package dev.tierline.benchmarks.storage;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.engine.Operation;
import dev.tierline.engine.Seat;
import dev.tierline.engine.SupportDesk;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.priority.Priority;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A small department with a calendar, two promises and an escalation policy, at work on simulated time.
 *
 * <p>Its tickets are opened on a Monday at nine, a millisecond apart, and are promised a solution within 24 working hours: three
 * quarters of that are over on Tuesday at 17:00.
 */
final class HelpDesk {
    /** The moves of a ticket's life, the opening included: {@link #live} makes so many. */
    static final int MOVES = 7;

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-03-04T08:00:00Z");

    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BO = StaffId.of("bo");
    private static final TeamId TEAM = TeamId.of("help-desk");
    private static final List<Move> LIFE = List.of(
            new Move.Assign(ANNA),
            new Move.Start(),
            new Move.Wait(WaitingFor.CUSTOMER),
            new Move.Resume(),
            new Move.Resolve(),
            new Move.Close());

    private final SupportDesk desk;
    private final Seat seat;
    private Instant now = MONDAY;

    HelpDesk(TicketStore store) {
        desk = SupportDesk.over(store)
                .department(department())
                .clock(() -> now)
                .notifier(new KeepingNotifier())
                .build();
        seat = desk.as(ANNA);
    }

    private static Department department() {
        return Department.named("help desk")
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .closedOn(LocalDate.parse("2026-04-06"), "Easter Monday")
                        .build())
                .tiers(Tier.of(1), Tier.of(2))
                .staff(StaffMember.named("anna", "Anna")
                        .role(BuiltInRoles.UNRESTRICTED)
                        .build())
                .staff(new StaffMember(BO, "Bo"))
                .team(new Team(TEAM, "Help desk", ANNA))
                .manager(BO)
                .serviceLevel(ServiceLevel.promising()
                        .firstResponse(Priority.P3, WorkingTime.ofHours(20))
                        .resolution(Priority.P3, WorkingTime.ofHours(24))
                        .pausedIn(TicketStatus.WAITING_CUSTOMER)
                        .build())
                .escalation(EscalationPolicy.named("resolution")
                        .atShareOf(ServiceMetric.RESOLUTION, 75, Recipient.TEAM_SUPERVISOR)
                        .onBreachOf(ServiceMetric.RESOLUTION, Recipient.MANAGER)
                        .build())
                .build();
    }

    static TicketId ticket(int number) {
        return TicketId.of(String.format(Locale.ROOT, "INC-%08d", number));
    }

    void setTime(Instant instant) {
        now = instant;
    }

    /** Opens a ticket for the mail that asked for it. */
    void open(int number) {
        setTime(MONDAY.plusMillis(number));
        TicketId id = ticket(number);
        seat.perform(Operation.opening(opening(id)).withReference(Reference.of("<" + id + "@mail.example>")));
    }

    private static Opening opening(TicketId id) {
        Intake intake =
                Intake.UNKNOWN.through(Channel.EMAIL).about("Drucker 4711").from(RequesterId.of("customer " + id));
        return new Opening(id, Priority.P3, Tier.of(1), TEAM, intake);
    }

    void assign(int number) {
        seat.perform(ticket(number), new Move.Assign(ANNA));
    }

    void runDue() {
        while (desk.runDue(1000).woken() > 0) {
            // What is left is due as well.
        }
    }

    /** Takes a ticket through its life, a move and a minute at a time, each a call of its own. */
    void live(TicketId id) {
        setTime(MONDAY);
        seat.open(opening(id));
        for (Move move : LIFE) {
            setTime(now.plusSeconds(60));
            seat.perform(id, move);
        }
    }
}
