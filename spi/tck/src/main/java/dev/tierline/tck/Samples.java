package dev.tierline.tck;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.Priority;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as a desk would hand them to a store, made through the model's public doors. */
final class Samples {

    private static final Instant NINE = Instant.parse("2024-02-29T09:00:00.123Z");
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId ZOE = StaffId.of("zoë \uD83D\uDCDE");

    /**
     * Texts that are different identifiers though they look alike to a store that folds, trims, normalises or cuts; and
     * texts that are dangerous to whoever builds a statement or a path from them.
     */
    static final List<String> EXACT_TEXTS = List.of(
            "INC-1",
            "inc-1",
            "INC-1 ",
            " INC-1",
            "\u0130NC-1",
            "\u0131nc-1",
            "caf\u00e9",
            "cafe\u0301",
            "cafe",
            "stra\u00dfe",
            "strasse",
            "\u7968-7",
            "\u05de\u05e1\u05e4\u05e8 7",
            "\uD83D\uDCDE call",
            "O'Hara\"; --",
            "50%_\\",
            "../a/b",
            "a\tb\nc",
            "x".repeat(199),
            "x".repeat(200),
            "\uD83D\uDCDE".repeat(100));

    private Samples() {}

    static Instant minute(int minutesAfterNine) {
        return NINE.plusSeconds(60L * minutesAfterNine);
    }

    static Instant justBefore(Instant instant) {
        return instant.minusMillis(1);
    }

    /** A new ticket, never due by itself. */
    static TicketChange opened(String id) {
        return opened(id, null);
    }

    static TicketChange opened(String id, @Nullable Instant wakeAt) {
        return change(openedAt(id, NINE), wakeAt);
    }

    /** A new ticket about which as little as possible is known. */
    static Transition openedAt(String id, Instant at) {
        Move.Open open = new Move.Open(TicketId.of(id), Priority.P3, null, null, Intake.UNKNOWN);
        return Ticket.open(open, new Circumstances(at, Actor.system(), LifeCycle.standard()));
    }

    static TicketChange change(Transition opening, @Nullable Instant wakeAt) {
        return new TicketChange(opening.ticket(), Revision.NONE, recorded(opening.events(), null), wakeAt);
    }

    /** The next change of a ticket: one event, and never due by itself. */
    static TicketChange next(TicketChange before) {
        return next(before, null);
    }

    static TicketChange next(TicketChange before, @Nullable Instant wakeAt) {
        return next(before, wakeAt, null);
    }

    static TicketChange next(TicketChange before, @Nullable Instant wakeAt, @Nullable Reference reference) {
        Ticket ticket = before.ticket();
        Priority other = Priority.of(ticket.priority().level() % 9 + 1);
        Transition changed = ticket.apply(
                new Move.ChangePriority(other),
                new Circumstances(ticket.asOf().plusMillis(1001), Actor.staff(ANNA), LifeCycle.standard()));
        return new TicketChange(
                changed.ticket(), before.expected().next(), recorded(changed.events(), reference), wakeAt);
    }

    static TicketChange expecting(TicketChange change, long revision) {
        return new TicketChange(change.ticket(), new Revision(revision), change.events(), change.wakeAt());
    }

    /** A ticket of which everything is known and to which everything happened that can. */
    static Transition fullLife(String id) {
        Intake intake = new Intake(Channel.EMAIL, "Imprimante n\u00ba 5 \uD83D\uDDA8", RequesterId.of("Łukasz O'Hara"));
        Move.Open open = new Move.Open(TicketId.of(id), Priority.P2, Tier.of(1), TeamId.of("front desk"), intake);
        Circumstances opening =
                new Circumstances(NINE, Actor.requester(RequesterId.of("Łukasz O'Hara")), LifeCycle.lenient());
        Transition life = Ticket.open(open, opening);
        for (Move move : List.of(
                new Move.ChangePriority(Priority.P1),
                new Move.MoveTo(Tier.of(3), TeamId.of("experts")),
                new Move.Assign(ANNA),
                new Move.Unassign(),
                new Move.Assign(ZOE),
                new Move.Start(),
                new Move.Wait(WaitingFor.CUSTOMER),
                new Move.Resume())) {
            life = life.then(made(life.ticket(), move));
        }
        Instant due = life.ticket().asOf().plusMillis(999);
        Instant ranAt = due.plusSeconds(61);
        StepKey step = new StepKey(PolicyId.of("resolution"), 1, StepId.of("tell the manager"), 2);
        StepKey silent = new StepKey(PolicyId.of("resolution"), 1, StepId.of("tell nobody"), 1);
        for (TicketEvent event : List.of(
                new TicketEvent.Breached(due, ServiceMetric.FIRST_RESPONSE, ranAt),
                new TicketEvent.Breached(due, ServiceMetric.RESOLUTION, ranAt),
                new TicketEvent.StepFired(due, step, List.of(ZOE, ANNA), ranAt),
                new TicketEvent.StepFired(due, silent, List.of(), ranAt))) {
            life = life.then(new Transition(life.ticket().after(event), List.of(event)));
        }
        for (Move move : List.of(new Move.Resolve(), new Move.Close(), new Move.Reopen(TicketStatus.WAITING_VENDOR))) {
            life = life.then(made(life.ticket(), move));
        }
        return life;
    }

    private static Transition made(Ticket ticket, Move move) {
        Instant later = ticket.asOf().plusMillis(60_001);
        return ticket.apply(move, new Circumstances(later, Actor.staff(ANNA), LifeCycle.lenient()));
    }

    static List<Recorded> recorded(List<TicketEvent> events, @Nullable Reference reference) {
        return events.stream().map(event -> new Recorded(event, reference)).toList();
    }

    static Message message(String id, TicketId ticket, Instant queuedAt) {
        return new Message(
                new MessageId(id), ticket, "resolution/resolution-75", ANNA, queuedAt.minusMillis(7), queuedAt);
    }
}
