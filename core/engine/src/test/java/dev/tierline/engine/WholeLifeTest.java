package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.category.CategoryId;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.intake.InvalidAnswersException;
import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An orderly department at its desk: an operator, an engineer, an expert, their supervisors, the manager, and a customer. */
class WholeLifeTest {

    private static final TicketId ID = TicketId.of("INC-1");
    private static final TeamId DESK = OrderlyDepartment.DESK;
    private static final TeamId NETWORK = OrderlyDepartment.NETWORK;
    private static final RequesterId LEE = RequesterId.of("lee");
    private static final CategoryId VPN = OrderlyDepartment.VPN;

    private Instant now = Instant.parse("2026-01-07T09:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private final KeepingNotifier notifier = new KeepingNotifier();
    private final SupportDesk desk = SupportDesk.over(store)
            .department(OrderlyDepartment.department())
            .clock(() -> now)
            .notifier(notifier)
            .build();
    private final Seat operator = desk.as(StaffId.of("olga"));
    private final Seat engineer = desk.as(StaffId.of("eric"));
    private final Seat customer = desk.asRequester(LEE);

    private static Intake intake() {
        return Intake.UNKNOWN.from(LEE).through(Channel.EMAIL).inCategory(VPN);
    }

    private Ticket opened() {
        return operator.open(
                Opening.of(ID, Impact.MEDIUM, Urgency.HIGH, intake()).withSymptoms("No VPN at home."));
    }

    private void later(Duration time) {
        now = now.plus(time);
        desk.runDue(100);
    }

    private List<TicketEvent> history() {
        return desk.asSystem().history(ID, 0, 1000).stream()
                .map(HistoryEntry::recorded)
                .map(Recorded::event)
                .toList();
    }

    private List<String> told() {
        desk.deliver(100);
        return notifier.sent().stream()
                .map(message -> message.kind() + " to " + message.recipient())
                .sorted()
                .toList();
    }

    private static String reason(IllegalArgumentException refused) {
        return refused.getMessage();
    }

    @Nested
    class Intakes {

        @Test
        @DisplayName("impact and urgency give the priority, rules the place, symptoms are kept apart")
        void matrix() {
            Ticket ticket = opened();

            assertEquals(Priority.P2, ticket.priority());
            assertEquals(DESK, ticket.team());
            TicketEvent.Opened opened = (TicketEvent.Opened) history().get(0);
            assertEquals(
                    "No VPN at home.",
                    customer.text(ID, opened.symptoms()).orElseThrow().text());
        }

        @Test
        @DisplayName(
                "the same e-mail twice is one ticket, whatever id the second was to have; another channel's name is another")
        void once() {
            Reference mail = Reference.of(Channel.EMAIL, "4711");
            operator.perform(Operation.opening(Opening.of(ID, Impact.LOW, Urgency.LOW, intake()))
                    .withReference(mail));
            Operation again = Operation.opening(Opening.of(TicketId.of("INC-2"), Impact.LOW, Urgency.LOW, intake()));

            assertEquals(
                    ID, operator.perform(again.withReference(mail)).ticket().id());
            assertEquals(Optional.empty(), operator.find(TicketId.of("INC-2")));
            assertEquals(
                    TicketId.of("INC-2"),
                    operator.perform(again.withReference(Reference.of(Channel.CHAT, "4711")))
                            .ticket()
                            .id());
        }

        @Test
        @DisplayName(
                "answers are judged by their form; good ones can be read by whoever sees the ticket, and be erased")
        void forms() {
            Opening open = Opening.of(ID, Impact.LOW, Urgency.LOW, intake());
            FormAnswers bad = new FormAnswers(FormId.of("vpn-access"), Map.of("device", FormValue.choices("car")));
            FormAnswers unknown = new FormAnswers(FormId.of("gone"), Map.of());
            FormAnswers good = new FormAnswers(
                    FormId.of("vpn-access"),
                    Map.of("device", FormValue.choices("phone"), "reason", FormValue.text("On call")));

            assertThrows(InvalidAnswersException.class, () -> operator.open(open.withAnswers(bad)));
            assertThrows(UnknownReferenceException.class, () -> operator.open(open.withAnswers(unknown)));
            assertEquals(Optional.empty(), operator.find(ID));
            operator.open(open.withAnswers(good).withSymptoms("Needs access."));

            assertEquals(good, customer.answers(ID).orElseThrow().answers());
            assertEquals(2, desk.as(StaffId.of("max")).eraseTexts(ID));
            assertEquals(Map.of(), customer.answers(ID).orElseThrow().answers().values());
            assertEquals(0, desk.as(StaffId.of("max")).eraseTexts(ID));
            assertEquals(
                    List.of(1, 1),
                    history().stream()
                            .filter(TicketEvent.TextsErased.class::isInstance)
                            .map(event -> ((TicketEvent.TextsErased) event).erased())
                            .toList());
            assertEquals(operator.get(ID), Ticket.fold(history()));
        }

        @Test
        @DisplayName("either a priority or impact and urgency: not both, not neither")
        void priority() {
            assertTrue(reason(assertThrows(
                            IllegalArgumentException.class,
                            () -> new Opening(ID, null, null, null, intake(), null, null, null)))
                    .contains("expected either"));
        }
    }

    @Nested
    class HandingOn {

        @Test
        @DisplayName(
                "up to the team that fits, back down with a reason, and past the bound to the supervisor, who is told")
        void pingPong() {
            opened();
            operator.perform(ID, new Move.Assign(StaffId.of("olga")), new Move.Start());
            operator.perform(ID, new Move.LogTime(StaffId.of("olga"), Duration.ofMinutes(20), "triage", true));
            for (int i = 0; i < 2; i++) {
                operator.perform(ID, new HandOffMove.Escalate(Destination.NEXT_TIER, "Beyond me."));
                assertEquals(NETWORK, operator.get(ID).team());
                assertEquals(TicketStatus.QUEUED, operator.get(ID).status());
                engineer.perform(ID, new Move.Assign(StaffId.of("eric")), new Move.Start());
                if (i == 0) {
                    engineer.perform(ID, new HandOffMove.HandBack("No router logs."));
                    assertEquals(DESK, operator.get(ID).team());
                }
            }
            assertEquals(2, operator.get(ID).caseFile().handOffs().returns());
            TicketEvent.Moved moved = (TicketEvent.Moved) history().stream()
                    .filter(TicketEvent.Moved.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Duration.ofMinutes(20), moved.spent());
            assertEquals(
                    Set.of(Duration.ZERO),
                    customer.history(ID, 0, 100).stream()
                            .map(entry -> entry.recorded().event())
                            .filter(TicketEvent.Moved.class::isInstance)
                            .map(event -> ((TicketEvent.Moved) event).spent())
                            .collect(Collectors.toSet()),
                    "customers are not shown for how long others worked");

            engineer.perform(ID, new HandOffMove.HandBack("Still none."));

            Ticket stuck = operator.get(ID);
            assertEquals(NETWORK, stuck.team());
            assertEquals(StaffId.of("nina"), stuck.assignee());
            assertEquals(List.of("hand-off/returns-exhausted to staff member 'nina'"), told());
            for (Move past : List.of(
                    new Move.Assign(StaffId.of("eric")), new Move.Unassign(), new Move.MoveTo(Tier.of(3), NETWORK))) {
                assertThrows(IllegalMoveException.class, () -> desk.asSystem().perform(ID, past), "she decides");
            }
            desk.as(StaffId.of("nina")).perform(ID, new HandOffMove.HandBack("Olga, please ask for the logs."));
            assertEquals(DESK, operator.get(ID).team());
            assertEquals(operator.get(ID), Ticket.fold(history()));
        }

        @Test
        @DisplayName("somebody with more authority is told, and the work stays")
        void callIn() {
            opened();

            operator.perform(ID, new HandOffMove.CallIn(Authority.SUPERVISOR, "The customer threatens to leave."));
            operator.perform(ID, new HandOffMove.CallIn(Authority.MANAGER, "Sue does not answer."));

            assertEquals(
                    List.of("call-in/manager to staff member 'max'", "call-in/supervisor to staff member 'sue'"),
                    told());
            assertEquals(DESK, operator.get(ID).team());
            assertTrue(desk.asRequester(LEE).history(ID, 0, 100).stream()
                    .map(entry -> entry.recorded().event())
                    .noneMatch(TicketEvent::isInternal));
        }
    }

    @Nested
    class Ending {

        private void resolved() {
            opened();
            operator.perform(
                    ID,
                    new Move.Assign(StaffId.of("olga")),
                    new Move.Start(),
                    new Move.Resolve("Reset the token.", "Clock drift."));
        }

        @Test
        @DisplayName("silence closes after five working days; a word from the staff starts the silence anew")
        void silence() {
            resolved();
            later(Duration.ofDays(2));
            operator.perform(ID, new Move.Reply("Does it work now?"));
            later(Duration.ofDays(6));
            assertEquals(TicketStatus.RESOLVED, operator.get(ID).status());
            later(Duration.ofDays(1).plusMillis(1));

            assertEquals(TicketStatus.CLOSED, operator.get(ID).status());
            assertEquals(Instant.parse("2026-01-16T09:00:00Z"), operator.get(ID).statusSince());
        }

        @Test
        @DisplayName(
                "the customer's confirmation closes at once, his later answer reopens, a much later one is a follow-up")
        void confirmation() {
            resolved();
            customer.perform(ID, new CaseMove.Confirm(), new CaseMove.Rate(4, null));
            assertEquals(TicketStatus.CLOSED, operator.get(ID).status());

            later(Duration.ofDays(14));
            TicketId next = TicketId.of("INC-2");
            assertEquals(
                    ID, customer.links().answer(ID, "Broken again.", next, null).writtenOn());
            assertEquals(TicketStatus.ASSIGNED, operator.get(ID).status());
            operator.perform(ID, new Move.Start(), new Move.Resolve("Reset it again."));
            customer.perform(ID, new CaseMove.Confirm());

            later(Duration.ofDays(14).plusMillis(1));
            Reference mail = Reference.of(Channel.EMAIL, "9");
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        next,
                        customer.links().answer(ID, "And again.", next, mail).writtenOn());
            }
            Ticket followUp = operator.get(next);
            assertEquals(DESK, followUp.team());
            assertEquals(TicketStatus.CLOSED, operator.get(ID).status());
            assertEquals(1, followUp.effort().texts());
        }
    }

    @Nested
    class RemoteSessions {

        @Test
        @DisplayName("the end of the consent ends the session, however late it is noticed; withdrawal ends it at once")
        void consent() {
            opened();
            assertThrows(
                    IllegalMoveException.class,
                    () -> customer.perform(ID, new RemoteMove.GiveConsent("see the screen", now.plusSeconds(3600))),
                    "nobody was verified");
            operator.perform(ID, new Move.Assign(StaffId.of("olga")), new RemoteMove.VerifyRequester("call back"));
            operator.perform(ID, new HandOffMove.Escalate(Destination.NEXT_TIER, null));
            engineer.perform(ID, new Move.Assign(StaffId.of("eric")), new Move.Start());
            Move start = new RemoteMove.StartSession(StaffId.of("eric"));
            assertThrows(IllegalMoveException.class, () -> engineer.perform(ID, start));
            assertThrows(
                    DeniedException.class,
                    () -> engineer.perform(ID, new RemoteMove.GiveConsent("see the screen", now.plusSeconds(3600))));

            customer.perform(ID, new RemoteMove.GiveConsent("see the screen", now.plusSeconds(3600)));
            engineer.perform(ID, start);
            later(Duration.ofHours(5));

            assertEquals(null, engineer.get(ID).caseFile().remote().session());
            assertTrue(history().stream()
                    .anyMatch(event -> event instanceof RemoteEvent.ConsentExpired expired
                            && expired.lasted().equals(Duration.ofHours(1))));
            assertThrows(IllegalMoveException.class, () -> engineer.perform(ID, start));

            customer.perform(ID, new RemoteMove.GiveConsent("see the screen", now.plusSeconds(3600)));
            engineer.perform(ID, start);
            assertNotEquals(null, engineer.get(ID).caseFile().remote().session());
            customer.perform(ID, new RemoteMove.WithdrawConsent());
            assertEquals(null, engineer.get(ID).caseFile().remote().session());
            assertEquals(engineer.get(ID), Ticket.fold(history()));
        }
    }
}
