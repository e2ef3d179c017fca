package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.AT_DESK;
import static dev.tierline.life.LifeDepartment.AT_NETWORK;
import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.FIRST;
import static dev.tierline.life.LifeDepartment.MAX;
import static dev.tierline.life.LifeDepartment.NETWORK;
import static dev.tierline.life.LifeDepartment.NINA;
import static dev.tierline.life.LifeDepartment.ON_SITE;
import static dev.tierline.life.LifeDepartment.SECOND;
import static dev.tierline.life.LifeDepartment.SITE;
import static dev.tierline.life.LifeDepartment.SUE;
import static dev.tierline.life.LifeDepartment.THIRD;
import static dev.tierline.life.LifeDepartment.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work goes up, sideways and back down; somebody with more authority is called in. */
class EscalationTest {

    private final LifeDesk desk = LifeDesk.standard().by(ERIC).at("09:00", new Move.Assign(ERIC), new Move.Start());

    private static HandOffMove up() {
        return new HandOffMove.Escalate(Destination.NEXT_TIER, "too hard");
    }

    private static HandOffMove to(Destination destination) {
        return new HandOffMove.Escalate(destination, null);
    }

    @Test
    @DisplayName("up the ladder: to the team of the next tier, into its queue, held by nobody")
    void upTheLadder() {
        int before = desk.size();
        desk.at("10:00", up());

        assertEquals(List.of("Moved", "Unassigned", "StatusChanged"), desk.happened(before));
        assertEquals(AT_NETWORK, desk.ticket().place());
        assertEquals(TicketStatus.QUEUED, desk.status());
        assertNull(desk.ticket().assignee());
        assertTrue(desk.last(TicketEvent.Moved.class).isEscalation());
        assertEquals(
                MoveKind.ESCALATE, desk.last(TicketEvent.StatusChanged.class).move());
    }

    @Test
    @DisplayName("a wait ends with the escalation: in the queue it waits for those there")
    void outOfAWait() {
        desk.at("10:00", new Move.Wait(WaitingFor.CUSTOMER, EveryMove.FAR)).at("11:00", up());

        assertEquals(TicketStatus.QUEUED, desk.status());
        assertNull(desk.ticket().waitsUntil());
    }

    @Test
    @DisplayName("to a named tier, past those between; from the highest inside there is nothing above but outside")
    void toATier() {
        desk.at("10:00", to(Destination.tier(THIRD)));
        assertEquals(new Place(THIRD, NETWORK), desk.ticket().place());

        String said = desk.refuses("11:00", up());
        assertTrue(said.contains("outside; expected it to be handed there under the number of a case"), said);
        assertTrue(desk.refuses("11:00", to(Destination.tier(VENDOR))).contains("HandOutside"));
    }

    @Test
    @DisplayName("sideways to another team of the tier; to a team of a higher tier on the lowest above that it serves")
    void toATeam() {
        desk.at("10:00", to(Destination.team(SITE)));
        assertEquals(ON_SITE, desk.ticket().place());
        assertEquals(TicketStatus.QUEUED, desk.status());

        desk.at("11:00", to(Destination.team(NETWORK)));
        assertEquals(AT_NETWORK, desk.ticket().place());
    }

    @Test
    @DisplayName("a team that works below is no way up, nor is a lower tier: that is a hand-back")
    void down() {
        desk.at("10:00", up());

        String nowhere = desk.refuses("11:00", to(Destination.team(DESK)));
        assertTrue(nowhere.contains("there is no such place as team 'help-desk' to escalate it to"), nowhere);
        String below = desk.refuses("11:00", to(Destination.tier(FIRST)));
        assertTrue(below.contains("expected it to be handed back, with a reason"), below);
    }

    @Test
    @DisplayName("where it already is it cannot be escalated to, and keeps whoever holds it")
    void nowhere() {
        assertEquals(
                "ticket 'INC-1' is IN_PROGRESS: cannot escalate; it stands on " + AT_DESK
                        + "; expected a higher tier, or another team on its own",
                desk.refuses("10:00", new HandOffMove.Escalate(Destination.team(DESK), "my shift is over")));
        assertEquals(ERIC, desk.ticket().assignee());
    }

    @Test
    @DisplayName("a ticket without a tier has no next one")
    void withoutATier() {
        desk.at("10:00", new Move.MoveTo(null, null));

        assertTrue(desk.refuses("11:00", up()).contains("no such place as the next tier"));
        desk.at("11:00", to(Destination.tier(SECOND)));
        assertEquals(AT_NETWORK, desk.ticket().place());
    }

    @Test
    @DisplayName("back down it goes to where it came from, with a reason, into the queue")
    void handedBack() {
        desk.at("10:00", to(Destination.team(SITE))).at("10:10", to(Destination.tier(SECOND)));
        desk.at("10:20", new Move.Assign(NINA), new Move.Start());
        desk.at("11:00", new HandOffMove.HandBack("You have the keys."));

        assertEquals(ON_SITE, desk.ticket().place(), "not to the help desk, which is listed first on that tier");
        assertEquals(TicketStatus.QUEUED, desk.status());
        assertNull(desk.ticket().assignee());
        assertTrue(desk.last(TicketEvent.Moved.class).isHandBack());
        assertThrows(IllegalArgumentException.class, () -> new HandOffMove.HandBack(" "));
    }

    @Test
    @DisplayName("back down means the last place below that it left, also if it had left that one before")
    void theLastPlaceThatItLeft() {
        desk.at("10:00", to(Destination.team(SITE)));
        desk.at("10:10", to(Destination.team(DESK)));
        desk.at("10:20", up());
        desk.at("10:30", new HandOffMove.HandBack("Ask for the serial number."));

        assertEquals(AT_DESK, desk.ticket().place());
    }

    @Test
    @DisplayName(
            "what came in higher up goes back to the next tier down and the team there; below the lowest is nothing")
    void nothingBelow() {
        LifeDesk higher = new LifeDesk(LifeDepartment.standard())
                .open(new Opening(LifeDesk.ID, Priority.P2, THIRD, NETWORK, Intake.UNKNOWN));
        higher.at("10:00", new HandOffMove.HandBack("routine"));
        assertEquals(AT_NETWORK, higher.ticket().place());
        higher.at("10:10", new HandOffMove.HandBack("routine"));
        assertEquals(FIRST, higher.ticket().tier());

        String said = higher.refuses("10:20", new HandOffMove.HandBack("routine"));
        assertTrue(said.contains("nobody works below") && said.contains("expected a higher tier"), said);
    }

    @Test
    @DisplayName("back to a named place, which must be below")
    void backToAPlace() {
        desk.at("10:00", to(Destination.tier(THIRD)));
        assertTrue(desk.refuses("10:10", new HandOffMove.HandBack(new Place(THIRD, SITE), "theirs"))
                .contains("expected a place on a lower tier"));
        desk.refuses("10:10", new HandOffMove.HandBack(new Place(null, DESK), "theirs"));
        desk.at("10:10", new HandOffMove.HandBack(ON_SITE, "theirs"));
        assertEquals(ON_SITE, desk.ticket().place());
    }

    @Test
    @DisplayName("a move down the ladder wants a reason in an orderly department, and none in a permissive one")
    void movedDown() {
        desk.at("10:00", up());
        String said = desk.refuses("11:00", new Move.MoveTo(FIRST, DESK));
        assertTrue(said.contains("expected a reason to give it back from tier 2"), said);
        desk.at("11:00", new Move.MoveTo(FIRST, DESK, "theirs"));
        assertEquals(AT_DESK, desk.ticket().place());

        LifeDesk lenient = LifeDesk.lenient()
                .at("10:00", new Move.MoveTo(SECOND, NETWORK))
                .at("11:00", new Move.MoveTo(FIRST, DESK));
        assertEquals(AT_DESK, lenient.ticket().place());
    }

    @Test
    @DisplayName("moved, it keeps its status and whoever holds it; moved to where it is, nothing happens")
    void moved() {
        desk.at("10:00", new Move.MoveTo(SECOND, NETWORK));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
        assertEquals(ERIC, desk.ticket().assignee());
        int before = desk.size();
        desk.at("11:00", new Move.MoveTo(SECOND, NETWORK, "again"));
        assertEquals(before, desk.size());
    }

    @Test
    @DisplayName("the supervisor of the ticket's team or the manager is called in; the work stays where it is")
    void calledIn() {
        desk.at("10:00", new HandOffMove.CallIn(Authority.SUPERVISOR, "He shouts."));
        HandOffEvent.AuthorityCalled called = desk.last(HandOffEvent.AuthorityCalled.class);
        assertEquals(List.of(SUE), called.recipients());
        assertEquals(ERIC, desk.ticket().assignee());
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());

        desk.at("10:10", new HandOffMove.CallIn(Authority.MANAGER, "He still shouts."));
        assertEquals(List.of(MAX), desk.last(HandOffEvent.AuthorityCalled.class).recipients());
        desk.at("10:20", new Move.MoveTo(null, null), new HandOffMove.CallIn(Authority.SUPERVISOR, "Whose is it?"));
        assertEquals(List.of(MAX), desk.last(HandOffEvent.AuthorityCalled.class).recipients(), "without a team");
        assertEquals(3, desk.file().handOffs().calls());

        desk.at("11:00", new Move.Resolve());
        desk.refuses("11:10", new HandOffMove.CallIn(Authority.MANAGER, "He shouts again."));
    }

    @Test
    @DisplayName(
            "what is done is neither escalated nor handed back, even where the department's table lets it be moved")
    void done() {
        for (Move end : List.of(new Move.Resolve(), new Move.Close(), new Move.Cancel())) {
            LifeDesk lenient = LifeDesk.lenient().at("10:00", new Move.MoveTo(SECOND, NETWORK), end);
            lenient.refuses("11:00", up());
            lenient.refuses("11:00", new HandOffMove.HandBack("theirs"));
            lenient.at("11:00", new Move.MoveTo(FIRST, DESK));
            assertTrue(lenient.status().isDone());
        }
    }
}
