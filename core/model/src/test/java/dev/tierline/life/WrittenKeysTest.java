package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.AT_DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.MAX;
import static dev.tierline.life.LifeDepartment.SUE;
import static dev.tierline.life.LifeDepartment.VENDOR;
import static dev.tierline.life.LifeDesk.LEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tierline.ticket.Authority;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Written;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The keys under which texts are kept: none comes twice, and what is written is what the events cite, in that order. */
class WrittenKeysTest {

    /** Checks that the events cite what was written, each text once. */
    static void requireKept(List<TicketEvent> history, List<Written> written, TicketId id) {
        List<String> cited = new ArrayList<>();
        history.forEach(event -> cited.addAll(event.texts()));
        assertEquals(written.stream().map(Written::key).toList(), cited);
        assertEquals(cited.size(), cited.stream().distinct().count(), () -> "a key came twice among " + cited);
        for (int i = 0; i < cited.size(); i++) {
            assertEquals(Written.key(id, i + 1), cited.get(i));
        }
    }

    @Test
    @DisplayName("several texts in one move, several moves in one operation, several operations at one instant")
    void severalTexts() {
        LifeDesk desk = LifeDesk.standard().by(ERIC);
        desk.at(
                "10:00",
                new Move.Assign(ERIC),
                new Move.Reply("We look into it."),
                new Move.Note("Again?"),
                new CaseMove.JudgeComplexity(Complexity.COMPLEX, "Ask."),
                new CaseMove.ProposeCourse("Restart."),
                new CaseMove.TryCourse(1, CourseResult.WORKED, "It helped."),
                new CaseMove.Diagnose("A bug."),
                new Move.Resolve("Restarted.", "A bug."));
        desk.by(LEE).at("10:00", new CaseMove.Rate(5, "Great.")).by(ERIC);
        desk.at("10:00", new Move.Reopen(TicketStatus.QUEUED), new Move.Resolve("Restarted again.", "Still the bug."));

        requireKept(desk.history(), desk.written(), LifeDesk.ID);
        assertEquals(11, desk.ticket().effort().texts());
    }

    @Test
    @DisplayName("a refused move uses up no key")
    void refused() {
        LifeDesk desk = LifeDesk.standard().by(ERIC);
        desk.refuses("10:00", new Move.Note("first"), new CaseMove.TryCourse(1, CourseResult.WORKED, "seen"));
        desk.at("10:00", new Move.Note("second"));

        assertEquals(
                List.of(Written.key(LifeDesk.ID, 1)),
                desk.last(TicketEvent.Noted.class).texts());
    }

    @Test
    @DisplayName("reasons of hand-offs are kept wherever the hand-off leads, also where it is not let go")
    void reasons() {
        LifeDesk desk = LifeDesk.standard().by(ERIC).at("09:00", new Move.Assign(ERIC), new Move.Start());
        HandOffMove outside = new HandOffMove.HandOutside(VENDOR, "CASE-1", "their part");
        desk.at("10:00", outside, outside, new Move.Note("twice"));
        for (int i = 0; i < 4; i++) {
            desk.by(MAX).at("10:1" + i, new HandOffMove.HandBack(AT_DESK, "ours"), new Move.Assign(ERIC));
            desk.by(ERIC).at("10:1" + i, outside, new HandOffMove.CallIn(Authority.MANAGER, "Whose is it?"));
            if (desk.ticket().place().equals(AT_DESK)) {
                desk.by(SUE).at("10:1" + i, outside);
            }
        }

        requireKept(desk.history(), desk.written(), LifeDesk.ID);
    }

    @Test
    @DisplayName("keys of two tickets differ, also where id and number run together")
    void twoTickets() {
        assertNotEquals(Written.key(TicketId.of("INC-1"), 11), Written.key(TicketId.of("INC-11"), 1));
        assertNotEquals(Written.key(TicketId.of("INC-1"), 1), Written.key(TicketId.of("INC-2"), 1));
    }
}
