package dev.tierline.jdbc;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Values that a desk would hand to a store. */
final class Given {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123Z");
    static final StaffId ANNA = StaffId.of("anna");

    private Given() {}

    static Instant minute(int afterNine) {
        return NINE.plusSeconds(60L * afterNine);
    }

    static TicketChange opened(String id, Instant wakeAt) {
        Intake intake = Intake.UNKNOWN
                .through(Channel.EMAIL)
                .about("Drucker \uD83D\uDDA8")
                .from(RequesterId.of("Łukasz"));
        Opening open = new Opening(TicketId.of(id), Priority.P3, Tier.of(1), TeamId.of("help-desk"), intake);
        Transition opening = Ticket.open(open, circumstances(NINE));
        return change(opening, Revision.NONE, wakeAt);
    }

    static TicketChange next(TicketChange before, Instant wakeAt) {
        Ticket ticket = before.ticket();
        Priority other = Priority.of(ticket.priority().level() % 9 + 1);
        Transition changed = ticket.apply(
                new Move.ChangePriority(other), circumstances(ticket.asOf().plusSeconds(60)));
        return change(changed, before.expected().next(), wakeAt);
    }

    static TicketChange assigned(TicketChange before, StaffId holder) {
        Ticket ticket = before.ticket();
        Transition changed = ticket.apply(
                new Move.Assign(holder), circumstances(ticket.asOf().plusSeconds(60)));
        return change(changed, before.expected().next(), before.wakeAt());
    }

    static TicketChange resolved(TicketChange before) {
        Ticket ticket = before.ticket();
        Transition changed =
                ticket.apply(new Move.Resolve(), circumstances(ticket.asOf().plusSeconds(60)));
        return change(changed, before.expected().next(), null);
    }

    static Circumstances circumstances(Instant at) {
        return new Circumstances(at, Actor.staff(ANNA), LifeCycle.lenient());
    }

    static TicketChange change(Transition transition, Revision expected, Instant wakeAt) {
        List<Recorded> events = transition.events().stream()
                .map(event -> new Recorded(event, null, 7))
                .toList();
        return new TicketChange(transition.ticket(), expected, events, wakeAt, wakeAt, 0);
    }

    static Message message(String id, Instant queuedAt) {
        return new Message(
                new MessageId(id), TicketId.of("INC-1"), "resolution/breach", ANNA, queuedAt.minusMillis(7), queuedAt);
    }

    /** To a customer whose account has the text of the staff member's that {@link #message} goes to. */
    static Message toRequester(String id, Instant queuedAt) {
        return new Message(
                new MessageId(id),
                TicketId.of("INC-1"),
                "merged",
                RequesterId.of(ANNA.value()),
                queuedAt.minusMillis(7),
                queuedAt);
    }

    static Commit consuming(TicketChange change, String reference) {
        return new Commit(
                List.of(change),
                List.of(),
                null,
                List.of(new Commit.Consumed(
                        Reference.of(reference), change.ticket().id())),
                List.of());
    }

    static Commit queueing(Message... messages) {
        return new Commit(List.of(), List.of(), null, List.of(), List.of(messages));
    }

    static Department department(String name) {
        return Department.named(name)
                .calendar(SupportCalendar.in(ZoneId.of("UTC"))
                        .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
                        .build())
                .staff(new StaffMember(ANNA, "Anna"))
                .team(new Team(TeamId.of("help-desk"), "Help desk", ANNA))
                .manager(ANNA)
                .serviceLevel(ServiceLevel.promising()
                        .resolution(Priority.P1, WorkingTime.ofHours(4))
                        .build())
                .build();
    }
}
