package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ID;
import static dev.tierline.engine.DeskFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the desk promises about time: when it is swept makes no difference to what happened. */
class SweepProperties {

    record Step(Duration later, Move move) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Duration> later =
                Arbitraries.of(0, 1, 30, 60, 180, 240, 540, 600, 1440, 4000).map(Duration::ofMinutes);
        Arbitrary<Move> move = Arbitraries.of(
                new Move.ChangePriority(Priority.P1),
                new Move.ChangePriority(Priority.P2),
                new Move.ChangePriority(Priority.P3),
                new Move.ChangePriority(Priority.P4),
                new Move.MoveTo(null, null),
                new Move.MoveTo(Tier.of(2), TeamId.of("b")),
                new Move.Start(),
                new Move.Release(false),
                new Move.Wait(WaitingFor.CUSTOMER),
                new Move.Resume(),
                new Move.Resolve(),
                new Move.Close(),
                new Move.Reopen(TicketStatus.QUEUED),
                new Move.Reopen(TicketStatus.WAITING_CUSTOMER));
        return Combinators.combine(later, move).as(Step::new).list().ofMaxSize(15);
    }

    @Property(tries = 500, seed = "20100331")
    @Label("a desk swept late has the history of one swept all the time, but for when things ran")
    void sweptLateOrAlways(@ForAll("lives") List<Step> life) {
        DeskFixture always = new DeskFixture();
        DeskFixture late = new DeskFixture();
        live(always, life, true);
        live(late, life, false);
        Instant end = late.now.plus(Duration.ofDays(30));
        sweepUntil(always, end);
        late.now = end;
        late.desk.runDue(1000);

        assertEquals(withoutRanAt(always.history()), withoutRanAt(late.history()));
        assertEquals(always.desk.asSystem().get(ID), late.desk.asSystem().get(ID));
        assertEquals(late.desk.asSystem().get(ID), Ticket.fold(late.history()));
    }

    @Property(tries = 300, seed = "20100331")
    @Label(
            "cut off after any operation and run again from the first by a new desk over the same store, nothing changes")
    void cutOffAndRunAgain(@ForAll("lives") List<Step> life, @ForAll @IntRange(max = 15) int cut) {
        DeskFixture whole = new DeskFixture();
        live(whole, life, true);
        DeskFixture again = new DeskFixture();
        live(again, life.subList(0, Math.min(cut, life.size())), true);
        again.now = new DeskFixture().now;
        live(again, life, true);

        assertEquals(whole.desk.asSystem().get(ID), again.desk.asSystem().get(ID));
        assertEquals(withoutRanAt(whole.history()), withoutRanAt(again.history()));
    }

    private static void live(DeskFixture fixture, List<Step> life, boolean sweep) {
        perform(fixture, 0, opening());
        for (int i = 0; i < life.size(); i++) {
            Instant next = fixture.now.plus(life.get(i).later());
            if (sweep) {
                sweepUntil(fixture, next);
            }
            fixture.now = next;
            try {
                perform(fixture, i + 1, life.get(i).move());
            } catch (IllegalMoveException refused) {
                perform(fixture, i + 1);
            }
        }
    }

    private static void perform(DeskFixture fixture, int number, Move... moves) {
        fixture.desk.asSystem().perform(Operation.on(ID, moves).withReference(Reference.of("step:" + number)));
    }

    private static void sweepUntil(DeskFixture fixture, Instant end) {
        Instant due = fixture.store.nextDue().ticket();
        while (due != null && !due.isAfter(end)) {
            fixture.now = due.isAfter(fixture.now) ? due : fixture.now;
            due = fixture.desk.runDue(1000).nextDue();
        }
    }

    private static List<Object> withoutRanAt(List<TicketEvent> history) {
        List<Object> kept = new ArrayList<>();
        for (TicketEvent event : history) {
            if (event instanceof TimedEvent.Breached breached) {
                kept.add(List.of("breached", breached.metric(), breached.at()));
            } else if (event instanceof TimedEvent.StepFired fired) {
                kept.add(List.of("fired", fired.key(), fired.at(), fired.recipients()));
            } else {
                kept.add(event);
            }
        }
        return kept;
    }
}
