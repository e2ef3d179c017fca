package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.AT_DESK;
import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.SECOND;
import static dev.tierline.life.LifeDepartment.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases with vendors and bugs with the development team. */
class OutsideTest {

    private final LifeDesk desk = LifeDesk.standard().by(ERIC).at("09:00", new Move.Assign(ERIC), new Move.Start());

    private static HandOffMove outside(String number) {
        return new HandOffMove.HandOutside(VENDOR, number, "It is their part.");
    }

    @Test
    @DisplayName(
            "handed outside it waits for the vendor under the case's number; whoever holds it and the team keep it")
    void handedOutside() {
        int before = desk.size();
        desk.at("10:00", outside("CASE-7"));

        assertEquals(List.of("Moved", "Linked", "StatusChanged"), desk.happened(before));
        assertEquals(new Place(VENDOR, DESK), desk.ticket().place());
        assertEquals(TicketStatus.WAITING_VENDOR, desk.status());
        assertEquals(ERIC, desk.ticket().assignee());
        assertEquals(List.of("CASE-7"), desk.file().linked(LinkKind.VENDOR_CASE));
        assertEquals(
                MoveKind.HAND_OUTSIDE,
                desk.last(TicketEvent.StatusChanged.class).move());
    }

    @Test
    @DisplayName("a second case there: no move, one more number; why it was opened is a note")
    void secondCase() {
        desk.at("10:00", outside("CASE-7")).at("11:00", new Move.Resume());
        int before = desk.size();
        desk.at("12:00", outside("CASE-8"));

        assertEquals(List.of("Noted", "Linked", "StatusChanged"), desk.happened(before));
        assertEquals(List.of("CASE-7", "CASE-8"), desk.file().linked(LinkKind.VENDOR_CASE));
        int texts = desk.ticket().effort().texts();
        assertEquals(texts, desk.written().size());
        desk.at("12:10", new Move.Note("They promised to call."));
        assertEquals(
                texts + 1,
                desk.written().stream().map(each -> each.key()).distinct().count());
    }

    @Test
    @DisplayName("from outside it comes back to where it came from")
    void handedBack() {
        desk.at("10:00", outside("CASE-7")).at("11:00", new HandOffMove.HandBack("They sent a part."));

        assertEquals(AT_DESK, desk.ticket().place());
        assertEquals(TicketStatus.QUEUED, desk.status());
    }

    @Test
    @DisplayName("a tier inside is no vendor, and what nobody has taken up is not handed on")
    void refused() {
        assertEquals(
                "ticket 'INC-1' is IN_PROGRESS: cannot hand outside; tier 2 is worked inside; expected a tier of an outside"
                        + " organisation",
                desk.refuses("10:00", new HandOffMove.HandOutside(SECOND, "CASE-7", null)));
        LifeDesk queued = LifeDesk.standard();
        queued.refuses("10:00", outside("CASE-7"));
        queued.refuses("10:00", new HandOffMove.FileBug("BUG-1"));
    }

    @Test
    @DisplayName("a bug is filed open and awaited; its end ends the wait")
    void oneBug() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"));
        assertEquals(TicketStatus.WAITING_DEVELOPMENT, desk.status());
        assertEquals(
                List.of(new Link(LinkKind.BUG, "BUG-1", BugStatus.OPEN)),
                desk.file().links());

        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.IN_PROGRESS));
        assertEquals(TicketStatus.WAITING_DEVELOPMENT, desk.status());
        int before = desk.size();
        desk.at("11:10", new HandOffMove.FollowBug("BUG-1", BugStatus.IN_PROGRESS));
        assertEquals(before, desk.size(), "nothing new");

        desk.at("12:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
        assertEquals(
                MoveKind.FOLLOW_BUG, desk.last(TicketEvent.StatusChanged.class).move());
    }

    @Test
    @DisplayName("of two bugs one is settled: the ticket waits for the other, whichever way that ends")
    void twoBugs() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"), new HandOffMove.FileBug("BUG-2"));
        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));
        assertEquals(TicketStatus.WAITING_DEVELOPMENT, desk.status());

        desk.at("12:00", new HandOffMove.FollowBug("BUG-2", BugStatus.REJECTED));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
    }

    @Test
    @DisplayName("news of a bug end no other wait, and are recorded on what is done too")
    void otherWaits() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"), new Move.Wait(WaitingFor.CUSTOMER));
        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));
        assertEquals(TicketStatus.WAITING_CUSTOMER, desk.status());

        desk.at("12:00", new HandOffMove.FileBug("BUG-2"), new Move.Resolve("A way around."));
        desk.at("13:00", new HandOffMove.FollowBug("BUG-2", BugStatus.FIXED));
        assertEquals(TicketStatus.RESOLVED, desk.status());
        assertEquals(BugStatus.FIXED, desk.last(LinkEvent.BugFollowed.class).to());
    }

    @Test
    @DisplayName("a settled bug that is filed again is open again: the ticket waits until it is settled once more")
    void filedAgain() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"));
        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));
        desk.at("12:00", new HandOffMove.FileBug("BUG-1"), new HandOffMove.FileBug("BUG-2"));
        assertEquals(2, desk.file().linked(LinkKind.BUG).size());
        desk.at("13:00", new HandOffMove.FollowBug("BUG-2", BugStatus.FIXED));
        assertEquals(TicketStatus.WAITING_DEVELOPMENT, desk.status());

        desk.at("14:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));
        assertEquals(TicketStatus.IN_PROGRESS, desk.status());
    }

    @Test
    @DisplayName("a bug that is being worked on stays so if it is filed again")
    void filedTwice() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"));
        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.IN_PROGRESS));
        desk.at("12:00", new Move.Resume(), new HandOffMove.FileBug("BUG-1"));

        assertEquals(
                List.of(new Link(LinkKind.BUG, "BUG-1", BugStatus.IN_PROGRESS)),
                desk.file().links());
        assertEquals(TicketStatus.WAITING_DEVELOPMENT, desk.status());
    }

    @Test
    @DisplayName("nobody follows a bug that was not filed, and nobody unties one that was")
    void notFiled() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"));
        assertTrue(desk.refuses("11:00", new HandOffMove.FollowBug("BUG-2", BugStatus.FIXED))
                .contains("no bug 'BUG-2' was filed; expected one of [BUG-1]"));
        Link bug = new Link(LinkKind.BUG, "BUG-1", BugStatus.OPEN);
        assertThrows(IllegalArgumentException.class, () -> new LinkMove.Untie(bug));
    }

    @Test
    @DisplayName("what nobody holds any more goes back into the queue when the wait for development is over")
    void nobodyHolds() {
        desk.at("10:00", new HandOffMove.FileBug("BUG-1"), new Move.Unassign());
        desk.at("11:00", new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED));

        assertEquals(TicketStatus.QUEUED, desk.status());
    }

    @Test
    @DisplayName(
            "an orderly department lets nothing be moved outside without the number of a case, a permissive one does")
    void movedOutside() {
        String said = desk.refuses("10:00", new Move.MoveTo(VENDOR, DESK, "theirs"));
        assertTrue(said.contains("expected it to be handed there under the number of a case"), said);
        LifeDesk lenient = LifeDesk.lenient().at("10:00", new Move.MoveTo(VENDOR, DESK));
        assertEquals(VENDOR, lenient.ticket().tier());
    }
}
