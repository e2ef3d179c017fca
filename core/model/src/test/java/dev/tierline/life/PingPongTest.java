package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.AT_DESK;
import static dev.tierline.life.LifeDepartment.AT_NETWORK;
import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.FIRST;
import static dev.tierline.life.LifeDepartment.MAX;
import static dev.tierline.life.LifeDepartment.NETWORK;
import static dev.tierline.life.LifeDepartment.NINA;
import static dev.tierline.life.LifeDepartment.OLGA;
import static dev.tierline.life.LifeDepartment.OTTO;
import static dev.tierline.life.LifeDepartment.SECOND;
import static dev.tierline.life.LifeDepartment.SITE;
import static dev.tierline.life.LifeDepartment.SUE;
import static dev.tierline.life.LifeDepartment.VENDOR;
import static dev.tierline.life.LifeDesk.LEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.HandOffs;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketFixture;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WrittenText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A ticket may come back twice to where it was before; then its supervisor decides. */
class PingPongTest {

    private final LifeDesk desk = LifeDesk.standard().by(ERIC);

    private static HandOffMove up() {
        return new HandOffMove.Escalate(Destination.NEXT_TIER, "too hard");
    }

    private static HandOffMove back() {
        return new HandOffMove.HandBack("too easy");
    }

    private HandOffs handOffs() {
        return desk.file().handOffs();
    }

    /** To the network team, back, and there again: it has come back twice. */
    private void twice() {
        desk.at("10:00", up()).at("10:10", back()).at("10:20", up());
    }

    @Test
    @DisplayName("the first time anywhere is no return; each coming back is counted")
    void counted() {
        desk.at("10:00", up());
        assertEquals(0, handOffs().returns());
        desk.at("10:10", back());
        assertEquals(1, handOffs().returns());
        desk.at("10:20", new HandOffMove.Escalate(Destination.team(SITE), null));
        assertEquals(1, handOffs().returns(), "it was never there");
        desk.at("10:30", up());
        assertEquals(2, handOffs().returns());
        assertEquals(3, handOffs().left().size());
    }

    @Test
    @DisplayName(
            "once more it stays where it is, and goes to the supervisor there, who is told who wanted what and why")
    void onceMore() {
        twice();
        int before = desk.size();
        desk.at("10:30", new Move.Assign(ERIC), new Move.Start()).at("10:40", back());

        HandOffEvent.ReturnsExhausted exhausted = desk.last(HandOffEvent.ReturnsExhausted.class);
        assertEquals(Actor.staff(ERIC), exhausted.by());
        assertEquals(AT_DESK, exhausted.asked());
        assertEquals(2, exhausted.returns());
        assertEquals(List.of(NINA), exhausted.recipients());
        assertEquals(
                "too easy", ((WrittenText) desk.written().get(desk.written().size() - 1)).text());
        assertEquals(
                List.of("Assigned", "StatusChanged", "StatusChanged", "ReturnsExhausted", "Assigned"),
                desk.happened(before));
        assertEquals(AT_NETWORK, desk.ticket().place());
        assertEquals(NINA, desk.ticket().assignee());
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
    }

    @Test
    @DisplayName("out of the queue the supervisor gets it assigned")
    void outOfTheQueue() {
        twice();
        desk.at("10:30", new Move.MoveTo(FIRST, DESK, "yours"));

        assertEquals(TicketStatus.ASSIGNED, desk.status());
        assertEquals(NINA, desk.ticket().assignee());
    }

    @Test
    @DisplayName("only whoever has to decide moves it then; nobody else brings it there, and asks no second time")
    void onlyWhoDecides() {
        twice();
        desk.at("10:30", back());
        assertEquals(2, handOffs().returns());

        assertEquals(
                "ticket 'INC-1' is ASSIGNED: cannot hand back; it came back 2 times; expected 'nina' to decide where it goes",
                desk.refuses("10:40", back()));
        assertEquals(1, desk.all(HandOffEvent.ReturnsExhausted.class).size());
    }

    @Test
    @DisplayName("once she has decided the count starts anew")
    void startsAnew() {
        twice();
        desk.at("10:30", back());
        int before = desk.size();
        desk.by(NINA).at("10:40", back());

        assertEquals(List.of("ReturnDecided", "Moved", "Unassigned", "StatusChanged"), desk.happened(before));
        assertEquals(AT_DESK, desk.ticket().place());
        assertEquals(new HandOffs(List.of(AT_NETWORK), List.of(), 0, 0), handOffs());

        desk.by(ERIC).at("10:50", up()).at("11:00", back()).at("11:10", up());
        assertEquals(2, handOffs().returns());
        assertEquals(2, desk.all(HandOffEvent.ReturnsExhausted.class).size());
        assertEquals(SUE, desk.ticket().assignee());
    }

    @Test
    @DisplayName(
            "the supervisor of the team it is with and the manager decide; nobody else does, not the desk nor customers")
    void whoDecides() {
        for (Actor deciding : List.of(Actor.staff(NINA), Actor.staff(MAX))) {
            LifeDesk each = LifeDesk.standard()
                    .by(ERIC)
                    .at("10:00", up())
                    .at("10:10", back())
                    .at("10:20", up());
            each.by(deciding).at("10:30", back());
            assertEquals(AT_DESK, each.ticket().place());
            assertEquals(0, each.file().handOffs().returns());
            assertEquals(1, each.all(HandOffEvent.ReturnDecided.class).size());
        }
        for (Actor bounded : List.of(Actor.staff(SUE), Actor.system(), LEE)) {
            LifeDesk each = LifeDesk.standard()
                    .by(ERIC)
                    .at("10:00", up())
                    .at("10:10", back())
                    .at("10:20", up());
            each.by(bounded).at("10:30", back());
            assertEquals(AT_NETWORK, each.ticket().place());
            assertEquals(1, each.all(HandOffEvent.ReturnsExhausted.class).size());
        }
    }

    @Test
    @DisplayName("from hand to hand counts too, if it is given from one to the other directly")
    void fromHandToHand() {
        desk.at("10:00", new Move.Assign(ERIC), new Move.Assign(OLGA), new Move.Assign(ERIC), new Move.Assign(OLGA));
        assertEquals(2, handOffs().returns());
        desk.at("10:10", new Move.Assign(OTTO));
        assertEquals(OTTO, desk.ticket().assignee(), "he never had it");
        desk.at("10:20", new Move.Assign(ERIC));

        assertEquals(SUE, desk.ticket().assignee());
        assertEquals(ERIC, desk.last(HandOffEvent.ReturnsExhausted.class).holder());
        assertEquals(AT_DESK, desk.last(HandOffEvent.ReturnsExhausted.class).asked());
        assertTrue(desk.refuses("10:30", new Move.Assign(ERIC)).contains("expected 'sue' to decide"));
        desk.by(SUE).at("10:40", new Move.Assign(ERIC));
        assertEquals(ERIC, desk.ticket().assignee());
        assertEquals(0, handOffs().returns());
    }

    @Test
    @DisplayName("a place where it never was is free to go to, however often it came back")
    void elsewhere() {
        twice();
        desk.at("10:30", new Move.MoveTo(FIRST, SITE, "look at it there"));

        assertEquals(SITE, desk.ticket().team());
        assertEquals(List.of(), desk.all(HandOffEvent.ReturnsExhausted.class));
    }

    @Test
    @DisplayName("ways outside count too; past the bound the case is kept by its number, and the supervisor decides")
    void outside() {
        desk.at("10:00", new Move.Assign(ERIC), new Move.Start());
        desk.at("10:10", new HandOffMove.HandOutside(VENDOR, "CASE-1", null)).at("10:20", back());
        desk.at("10:30", new Move.Assign(ERIC), new HandOffMove.HandOutside(VENDOR, "CASE-2", null));
        assertEquals(2, handOffs().returns());
        desk.by(SUE).at("10:40", new HandOffMove.HandBack(AT_DESK, "ours"));
        desk.by(ERIC).at("10:50", new Move.Assign(ERIC), new HandOffMove.HandOutside(VENDOR, "CASE-3", null));
        desk.at("11:00", back(), new Move.Assign(ERIC));
        assertEquals(2, handOffs().returns());
        desk.at("11:20", new HandOffMove.HandOutside(VENDOR, "CASE-4", "theirs"));

        assertEquals(1, desk.all(HandOffEvent.ReturnsExhausted.class).size());
        assertEquals(
                List.of("CASE-1", "CASE-2", "CASE-3", "CASE-4"), desk.file().linked(LinkKind.VENDOR_CASE));
        assertEquals(AT_DESK, desk.ticket().place());
        assertEquals(SUE, desk.ticket().assignee());
        assertEquals(TicketStatus.ASSIGNED, desk.status(), "it waits for nobody before she decides");
    }

    @Test
    @DisplayName("without a bound it goes round in circles, and is counted")
    void withoutABound() {
        HandOffMove.Escalate there = new HandOffMove.Escalate(Destination.tier(SECOND), null);
        Ticket ticket = TicketFixture.opened("2026-01-07T09:00:00Z", Priority.P2);
        for (int i = 0; i < 10; i++) {
            ticket = TicketFixture.then(ticket, "2026-01-07T09:00:00Z", there, back());
        }
        assertEquals(19, ticket.caseFile().handOffs().returns());
        assertEquals(2, ticket.caseFile().handOffs().left().size());
    }

    @Test
    @DisplayName("the network team's queue is where it stands all the while: no event says that it moved")
    void noMove() {
        twice();
        int moves = desk.all(TicketEvent.Moved.class).size();
        desk.at("10:30", back());

        assertEquals(moves, desk.all(TicketEvent.Moved.class).size());
        assertEquals(NETWORK, desk.ticket().team());
    }
}
