package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.MAX;
import static dev.tierline.life.LifeDepartment.SUE;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.sla.ClockState;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.WaitingFor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waits, with and without an end. Priority 2 is promised a solution in eight hours; clocks pause while the customer is awaited. */
class WaitTest {

    private final LifeDesk desk = LifeDesk.standard().at("09:00", new Move.Assign(ERIC), new Move.Start());

    private Optional<Instant> due() {
        return desk.timeline().clock(desk.ticket(), ServiceMetric.RESOLUTION).usedUp(100);
    }

    @ParameterizedTest
    @EnumSource(WaitingFor.class)
    @DisplayName("a wait with an end ends by itself, whatever is awaited, and work goes on")
    void endsByItself(WaitingFor on) {
        desk.at("10:00", new Move.Wait(on, time("11:00")));
        assertEquals(on.status(), desk.status());
        assertEquals(time("11:00"), desk.ticket().waitsUntil());
        assertEquals(Optional.of(time("11:00:00.001")), desk.wakeAt());

        desk.sweep("11:00");
        assertEquals(on.status(), desk.status(), "more may be said at that very instant");
        desk.sweep("11:30");

        assertEquals(new TimedEvent.WaitEnded(time("11:00"), time("11:30")), desk.last(TimedEvent.WaitEnded.class));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
        assertEquals(time("11:00"), desk.ticket().statusSince());
        assertEquals(ERIC, desk.ticket().assignee());
        assertNull(desk.ticket().waitsUntil());
        desk.sweep("11:31");
        assertEquals(1, desk.all(TimedEvent.WaitEnded.class).size());
    }

    @Test
    @DisplayName("a wait without an end never ends by itself")
    void withoutAnEnd() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER));

        assertEquals(Optional.empty(), desk.wakeAt());
        desk.sweep("2027-01-07T10:00");
        assertEquals(TicketStatus.WAITING_CUSTOMER, desk.status());
    }

    @Test
    @DisplayName("a clock pauses in the wait and goes on from its end, however late that is taken note of")
    void theClockPauses() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("12:00")));
        assertEquals(
                ClockState.PAUSED,
                desk.timeline()
                        .clock(desk.ticket(), ServiceMetric.RESOLUTION)
                        .read(time("11:00"))
                        .state());
        assertEquals(Optional.empty(), due());

        desk.sweep("17:59");

        assertEquals(Optional.of(time("2026-01-08T09:00")), due(), "1 hour, then 6 hours till 18:00, then 1 more");
    }

    @Test
    @DisplayName("performed late or punctually, the history is the same but for when the desk took note")
    void lateIsPunctual() {
        LifeDesk punctual = LifeDesk.standard();
        LifeDesk late = LifeDesk.standard();
        for (LifeDesk each : List.of(punctual, late)) {
            each.at("09:00", new Move.Start());
            each.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("12:00")));
        }
        for (String at : List.of("12:00:00.001", "17:00:00.001", "2026-01-08T09:00:00.001")) {
            punctual.sweep(at);
        }
        late.sweep("2026-01-09T09:00");

        assertEquals(Lateness.timeless(punctual.history()), Lateness.timeless(late.history()));
        assertEquals(1, late.all(TimedEvent.Breached.class).size());
        assertEquals(2, late.all(TimedEvent.StepFired.class).size());
    }

    @Test
    @DisplayName(
            "a wait ends at the instant of a breach: the wait's end comes first, and the breach is that instant's too")
    void endAndBreachAtOneInstant() {
        desk.at("10:00", new Move.Wait(WaitingFor.VENDOR, time("17:00")));
        int before = desk.size();
        desk.sweep("17:00:00.001");

        assertEquals(List.of("StepFired", "WaitEnded", "Breached", "StepFired"), desk.happened(before));
        assertEquals(time("17:00"), desk.last(TimedEvent.Breached.class).at());
        assertEquals(time("17:00"), desk.last(TimedEvent.WaitEnded.class).at());
    }

    @Test
    @DisplayName("a paused clock with nothing left is due the instant the wait ends")
    void resumedWithNothingLeft() {
        desk.at("17:00", new Move.Wait(WaitingFor.CUSTOMER, time("2026-01-08T09:00")));
        desk.sweep("2026-01-08T09:00");
        assertEquals(List.of(), desk.all(TimedEvent.Breached.class), "paused exactly then, it is in time");

        desk.sweep("2026-01-08T12:00");

        assertEquals(
                time("2026-01-08T09:00"), desk.last(TimedEvent.Breached.class).at());
        assertEquals(List.of(SUE), desk.all(TimedEvent.StepFired.class).get(0).recipients());
        assertEquals(List.of(MAX), desk.last(TimedEvent.StepFired.class).recipients());
    }

    @Test
    @DisplayName("what is said at the instant of the end counts: work resumed then needs no end of the wait")
    void resumedAtTheEnd() {
        desk.at("10:00", new Move.Wait(WaitingFor.VENDOR, time("11:00")));
        desk.at("11:00", new Move.Resume());
        desk.sweep("12:00");

        assertEquals(List.of(), desk.all(TimedEvent.WaitEnded.class));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
    }

    @Test
    @DisplayName("another priority at the instant of the end does not keep the wait from ending then")
    void anotherPriorityAtTheEnd() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("11:00")));
        desk.at("11:00", new Move.ChangePriority(Priority.P1, "urgent now"));
        desk.sweep("11:30");

        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
        assertEquals(time("11:00"), desk.ticket().statusSince());
        assertEquals(Optional.of(time("14:00")), due());
    }

    @Test
    @DisplayName("a wait is prolonged, shortened, freed of its end and turned into another; the last word counts")
    void changedWaits() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("12:00")));
        desk.at("10:10", new Move.Wait(WaitingFor.CUSTOMER, time("15:00")));
        assertEquals(time("15:00"), desk.ticket().waitsUntil());
        assertEquals(
                new TicketEvent.StatusChanged(
                        time("10:10"),
                        desk.last(TicketEvent.StatusChanged.class).by(),
                        MoveKind.WAIT,
                        TicketStatus.WAITING_CUSTOMER,
                        TicketStatus.WAITING_CUSTOMER,
                        time("15:00")),
                desk.last(TicketEvent.StatusChanged.class));
        assertEquals(time("10:00"), desk.ticket().statusSince(), "it has waited since then");

        desk.at("12:30", new Move.Wait(WaitingFor.CUSTOMER));
        assertNull(desk.ticket().waitsUntil());
        int before = desk.size();
        desk.at("12:31", new Move.Wait(WaitingFor.CUSTOMER));
        assertEquals(before, desk.size(), "nothing changed");

        desk.at("12:40", Move.Wait.until(time("13:00")));
        desk.sweep("14:00");
        assertEquals(List.of(time("13:00")), atOf(desk.all(TimedEvent.WaitEnded.class)));
    }

    private static List<Instant> atOf(List<? extends TicketEvent> events) {
        return events.stream().map(TicketEvent::at).toList();
    }

    @Test
    @DisplayName("the customer's reply ends a wait for him and its end with it, and no other wait")
    void theCustomersReply() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("12:00")));
        desk.by(LEE).at("11:00", new Move.Reply("It is the blue one."));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
        assertEquals(
                List.of("Replied", "StatusChanged"), desk.happened(desk.size() - 2), "he spoke, and so work goes on");
        assertNull(desk.ticket().waitsUntil());

        desk.by(ERIC).at("11:10", Move.Wait.until(time("15:00")));
        desk.by(LEE).at("11:20", new Move.Reply("Thank you."));
        assertEquals(TicketStatus.WAITING_UNTIL, desk.status());
        assertEquals(time("15:00"), desk.ticket().waitsUntil());
    }

    @Test
    @DisplayName("a reply by staff leaves a wait for the customer as it is")
    void aReplyByStaff() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("12:00")), new Move.Reply("Which one?"));

        assertEquals(TicketStatus.WAITING_CUSTOMER, desk.status());
        assertEquals(time("12:00"), desk.ticket().waitsUntil());
    }

    @Test
    @DisplayName("whatever else becomes of the ticket takes the end of the wait with it")
    void leavingTheWait() {
        for (Move move : List.of(
                new Move.Release(false),
                new Move.Resolve("It works."),
                new Move.Cancel(),
                new HandOffMove.FileBug("BUG-1"))) {
            LifeDesk each = LifeDesk.standard()
                    .at("09:00", new Move.Assign(ERIC), new Move.Wait(WaitingFor.VENDOR, time("11:00")))
                    .at("10:00", move);
            assertNull(each.ticket().waitsUntil(), move::toString);
            each.sweep("12:00");
            assertEquals(List.of(), each.all(TimedEvent.WaitEnded.class), move::toString);
        }
    }

    @Test
    @DisplayName("a wait that would be over when it begins is refused, and a date must be given to wait for one")
    void noWaitIntoThePast() {
        assertEquals(
                "ticket 'INC-1' is IN_PROGRESS: cannot wait; expected a wait that ends after 2026-01-07T10:00:00Z, not at"
                        + " 2026-01-07T10:00:00Z",
                desk.refuses("10:00", Move.Wait.until(time("10:00"))));
        assertTrue(desk.refuses("10:00", new Move.Wait(WaitingFor.CUSTOMER, time("09:30")))
                .contains("2026-01-07T09:30:00Z"));
        assertThrows(IllegalArgumentException.class, () -> new Move.Wait(WaitingFor.DATE));
        assertThrows(IllegalArgumentException.class, () -> new Move.Reopen(TicketStatus.WAITING_UNTIL));
        assertEquals(
                time("10:00:00.001"),
                new Move.Wait(WaitingFor.DATE, time("10:00:00.001999")).until(),
                "floored to the millisecond");
    }
}
