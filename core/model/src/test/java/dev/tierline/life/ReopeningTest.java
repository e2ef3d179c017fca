package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDesk.ID;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.intake.ClosingRule;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the customer says of the outcome, and how a ticket comes back. A closed one can be reopened for fourteen days. */
class ReopeningTest {

    private final LifeDesk desk = LifeDesk.standard()
            .by(ERIC)
            .at("09:00", new Move.Assign(ERIC), new Move.Start())
            .at("10:00", new Move.Resolve("Turned it on."));

    @Test
    @DisplayName("the customer's confirmation closes the ticket, once")
    void confirmed() {
        desk.by(LEE).at("11:00", new CaseMove.Confirm());

        assertEquals(TicketStatus.CLOSED, desk.status());
        assertTrue(desk.file().findings().confirmed());
        assertEquals(
                MoveKind.CONFIRM, desk.last(TicketEvent.StatusChanged.class).move());
        int before = desk.size();
        desk.at("11:10", new CaseMove.Confirm());
        assertEquals(before, desk.size(), "he said so before");
    }

    @Test
    @DisplayName("staff cannot confirm or rate their own work; a host that has it from the customer can")
    void notByStaff() {
        assertEquals(
                "ticket 'INC-1' is RESOLVED: cannot confirm; expected its customer to say so, not staff member 'eric'",
                desk.by(ERIC).refuses("11:00", new CaseMove.Confirm()));
        desk.refuses("11:00", new CaseMove.Rate(5, null));
        desk.by(Actor.system()).at("11:00", new CaseMove.Confirm());
        assertEquals(TicketStatus.CLOSED, desk.status());
    }

    @Test
    @DisplayName("where the department does not close on it, confirmation is recorded, once, and closes nothing")
    void confirmedOtherwise() {
        LifeDesk patient = LifeDesk.of(LifeDepartment.builder(LifeCycle.standard(), ClosingRule.never())
                        .build())
                .at("10:00", new Move.Resolve())
                .by(LEE)
                .at("11:00", new CaseMove.Confirm(), new CaseMove.Confirm());
        assertEquals(TicketStatus.RESOLVED, patient.status());
        assertTrue(patient.file().findings().confirmed());
        assertEquals(1, patient.all(CaseEvent.Confirmed.class).size());
    }

    @Test
    @DisplayName("nobody confirms or rates what is not solved")
    void notSolved() {
        LifeDesk open = LifeDesk.standard().by(LEE);

        assertEquals(
                "ticket 'INC-1' is QUEUED: cannot confirm; expected it to be one of [RESOLVED, CLOSED]",
                open.refuses("11:00", new CaseMove.Confirm()));
        open.refuses("11:00", new CaseMove.Rate(1, null));
        open.at("12:00", new Move.Cancel());
        open.refuses("13:00", new CaseMove.Confirm());
    }

    @Test
    @DisplayName("what came back is not confirmed any more; what he was content with stays")
    void cameBack() {
        desk.by(LEE).at("11:00", new CaseMove.Confirm(), new CaseMove.Rate(4, null));
        desk.at("12:00", new Move.Reply("Dark again."));

        assertFalse(desk.file().findings().confirmed());
        assertEquals(4, desk.file().findings().rating());
        assertTrue(desk.last(TicketEvent.StatusChanged.class).isReopening());
        assertEquals(MoveKind.REOPEN, desk.last(TicketEvent.StatusChanged.class).move());
    }

    @Test
    @DisplayName(
            "a closed ticket is reopened up to the last instant of fourteen days, and then refused with what to do instead")
    void withinTheDays() {
        desk.by(LEE).at("11:00", new CaseMove.Confirm());
        assertEquals(
                "ticket 'INC-1' is CLOSED: cannot reopen; it was closed at 2026-01-07T11:00:00Z, too long ago to reopen it;"
                        + " expected a follow-up, linked to it",
                desk.refuses("2026-01-21T11:00:00.001", new Move.Reopen(TicketStatus.QUEUED)));
        String said = desk.refuses("2026-01-21T11:00:00.001", new Move.Reply("Dark again."));
        assertTrue(said.contains("expected a follow-up"), said);
        IllegalMoveException refused = assertThrows(
                IllegalMoveException.class, () -> desk.at("2026-01-21T11:00:00.001", new Move.Reply("Dark again.")));
        assertEquals(MoveKind.REOPEN, refused.move(), "a host sees by the move that a follow-up is wanted");

        desk.at("2026-01-21T11:00", new Move.Reopen(TicketStatus.QUEUED));
        assertEquals(TicketStatus.QUEUED, desk.status());
    }

    @Test
    @DisplayName("the days count from the closing, by silence too, and anew from the next one")
    void daysCountFromTheClosing() {
        desk.at("2026-01-28T10:00", new Move.Reopen(TicketStatus.IN_PROGRESS));
        assertEquals(
                time("2026-01-14T10:00"),
                desk.last(TimedEvent.ClosedBySilence.class).at());

        desk.at("2026-01-29T10:00", new Move.Resolve(), new Move.Close());
        desk.refuses("2026-02-12T10:00:00.001", new Move.Reopen(TicketStatus.QUEUED));
        desk.at("2026-02-12T10:00", new Move.Reopen(TicketStatus.QUEUED));
    }

    @Test
    @DisplayName("the rule that counts is the one in force when somebody wants to reopen")
    void anotherRule() {
        desk.at("11:00", new Move.Close());
        desk.from(
                "2026-01-09T00:00",
                LifeDepartment.builder(LifeCycle.standard(), ClosingRule.never().reopenWithin(Duration.ofDays(1)))
                        .build());

        desk.refuses("2026-01-09T10:00", new Move.Reopen(TicketStatus.QUEUED));
    }

    @Test
    @DisplayName("staff may go on writing on a closed ticket, however long ago; that reopens nothing")
    void staffWrites() {
        desk.at("11:00", new Move.Close());
        desk.at("2027-01-07T11:00", new Move.Reply("We found out why."), new Move.Note("It was the fuse."));

        assertEquals(TicketStatus.CLOSED, desk.status());
    }

    @Test
    @DisplayName(
            "the customer's reply reopens what is resolved into the queue if nobody holds it, before it is recorded")
    void intoTheQueue() {
        LifeDesk unheld = LifeDesk.standard().at("10:00", new Move.Resolve());
        unheld.by(LEE).at("11:00", new Move.Reply("No."));

        assertEquals(TicketStatus.QUEUED, unheld.status());
        assertEquals(List.of("StatusChanged", "Replied"), unheld.happened(unheld.size() - 2));
        assertEquals(LEE, unheld.last(TicketEvent.StatusChanged.class).by());
    }

    @Test
    @DisplayName("where the table does not let it come back, the customer's reply is refused: a follow-up is expected")
    void notByTheTable() {
        LifeCycle stubborn = new LifeCycle(Map.of(
                MoveKind.RESOLVE, Set.of(TicketStatus.QUEUED),
                MoveKind.CLOSE, Set.of(TicketStatus.RESOLVED)));
        LifeDesk done = LifeDesk.of(
                LifeDepartment.builder(stubborn, LifeDepartment.closing()).build());
        done.at("10:00", new Move.Resolve());
        assertEquals(
                "ticket 'INC-1' is RESOLVED: cannot reopen; it does not come back to life; expected a follow-up, linked to"
                        + " it",
                done.by(LEE).refuses("11:00", new Move.Reply("No.")));
        done.at("11:30", new Move.Close());
        done.refuses("12:00", new Move.Reply("No!"));
    }

    @Test
    @DisplayName(
            "the customer's reply on a cancelled ticket brings it back where that may be, and is refused elsewhere")
    void cancelled() {
        LifeDesk lenient = LifeDesk.lenient().at("10:00", new Move.Cancel());
        assertEquals(
                TicketStatus.QUEUED,
                lenient.by(LEE).at("11:00", new Move.Reply("Why?")).status());
        LifeDesk standard = LifeDesk.standard().at("10:00", new Move.Cancel());
        assertTrue(standard.by(LEE).refuses("11:00", new Move.Reply("Why?")).contains("expected a follow-up"));
    }

    @Test
    @DisplayName("a merged ticket takes no reply; what its customer writes on it stays there and changes nothing")
    void merged() {
        LifeDesk merged = LifeDesk.standard().at("10:00", new LinkMove.Merge(TicketId.of("INC-2")));
        assertEquals(
                "ticket 'INC-1' is MERGED: cannot reply; it goes on in 'INC-2'; expected the move there",
                merged.by(LEE).refuses("11:00", new Move.Reply("Why?")));
        merged.at("11:00", new LinkMove.WriteAfterMerge("Why?"));
        assertEquals(TicketStatus.MERGED, merged.status());
        assertEquals(LEE, merged.last(TicketEvent.Replied.class).by());
        assertTrue(merged.wakeAt().isEmpty());
        desk.refuses("11:00", new LinkMove.WriteAfterMerge("not merged"));
    }

    @Test
    @DisplayName("the customer of a merged ticket brings back the one in which it goes on, as its own does")
    void heardFromMerged() {
        LinkMove heard = new LinkMove.HearFromMerged(TicketId.of("INC-2"));
        desk.by(LEE).at("11:00", heard);
        assertEquals(TicketStatus.ASSIGNED, desk.status());
        desk.at("11:30", heard);
        assertEquals(TicketStatus.ASSIGNED, desk.status());

        desk.by(ERIC).at("12:00", new Move.Resolve(), new Move.Close());
        assertTrue(desk.by(LEE).refuses("2026-02-12T10:00", heard).contains("expected a follow-up"));
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    @DisplayName("only a reopening brings back what is done: no other move under any of the two life cycles")
    void onlyAReopening(TicketStatus done) {
        if (!done.isDone()) {
            return;
        }
        Move end = switch (done) {
            case RESOLVED -> new Move.Resolve();
            case CLOSED -> new Move.Close();
            case CANCELLED -> new Move.Cancel();
            default -> new LinkMove.Merge(TicketId.of("INC-2"));
        };
        LifeDesk ended = LifeDesk.lenient().at("10:00", new Move.Assign(ERIC), end);
        for (Move move : EveryMove.list()) {
            if (move.kind() == MoveKind.REOPEN || move instanceof LinkMove.HearFromMerged) {
                continue;
            }
            try {
                ended.at("11:00", move);
            } catch (IllegalMoveException refused) {
                assertEquals(ID, refused.ticket());
            }
            assertTrue(ended.status().isDone(), () -> move + " brought back a ticket that was " + done);
            ended = LifeDesk.lenient().at("10:00", new Move.Assign(ERIC), end);
        }
        assertEquals(
                Set.copyOf(Arrays.asList(MoveKind.values())),
                Set.copyOf(EveryMove.list().stream().map(Move::kind).toList()),
                "every kind of move was tried");
    }
}
