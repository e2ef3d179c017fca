package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.FIRST;
import static dev.tierline.life.LifeDesk.ID;
import static dev.tierline.life.LifeDesk.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.intake.PriorityMatrix;
import dev.tierline.priority.Priority;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WrittenText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Impact and urgency give the priority, until somebody overrules them and says why. */
class AssessmentTest {

    private final LifeDesk desk = new LifeDesk(LifeDepartment.standard())
            .open(Opening.of(ID, Impact.MEDIUM, Urgency.MEDIUM, Intake.UNKNOWN).at(FIRST, DESK));

    @Test
    @DisplayName("a ticket opened with impact and urgency has the priority of the matrix")
    void opened() {
        assertEquals(Priority.P3, desk.ticket().priority());
        assertEquals(new Assessment(Impact.MEDIUM, Urgency.MEDIUM), desk.file().assessment());
    }

    @Test
    @DisplayName("either a priority or impact and urgency: not both, not neither")
    void eitherOr() {
        Assessment assessment = new Assessment(Impact.LOW, Urgency.LOW);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opening(ID, Priority.P1, null, null, Intake.UNKNOWN, assessment, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Opening(ID, null, null, null, Intake.UNKNOWN, null, null, null));
    }

    @Test
    @DisplayName("judging anew changes the priority, and the clock with it, in two events")
    void judgedAnew() {
        int before = desk.size();
        desk.at("10:00", new CaseMove.Assess(Impact.HIGH, Urgency.HIGH));

        assertEquals(List.of("Assessed", "PriorityChanged"), desk.happened(before));
        assertEquals(Priority.P1, desk.ticket().priority());
        assertNull(desk.last(TicketEvent.PriorityChanged.class).reason());
        assertEquals(
                Optional.of(time("13:00")),
                desk.timeline().clock(desk.ticket(), ServiceMetric.RESOLUTION).usedUp(100));
    }

    @Test
    @DisplayName("another judgement of the same priority is recorded; the same judgement is not")
    void samePriority() {
        int before = desk.size();
        desk.at("10:00", new CaseMove.Assess(Impact.HIGH, Urgency.LOW));
        assertEquals(List.of("Assessed"), desk.happened(before));
        desk.at("10:01", new CaseMove.Assess(Impact.HIGH, Urgency.LOW));
        assertEquals(before + 1, desk.size());
    }

    @Test
    @DisplayName("overruling without a reason is refused; with one the reason is kept for the staff")
    void overruled() {
        assertEquals(
                "ticket 'INC-1' is QUEUED: cannot change priority; impact and urgency give P3; expected a reason to"
                        + " overrule them with P1",
                desk.refuses("10:00", new Move.ChangePriority(Priority.P1)));

        desk.at("10:00", new Move.ChangePriority(Priority.P1, "The minister waits."));

        TicketEvent.PriorityChanged changed = desk.last(TicketEvent.PriorityChanged.class);
        assertEquals(Priority.P3, changed.from());
        assertEquals(Priority.P1, changed.to());
        assertEquals(
                List.of(new WrittenText(assertNotNullAnd(changed.reason()), "The minister waits.", true)),
                desk.written());
        assertEquals(new Assessment(Impact.MEDIUM, Urgency.MEDIUM), desk.file().assessment());
    }

    private static String assertNotNullAnd(String key) {
        assertNotNull(key);
        return key;
    }

    @Test
    @DisplayName("back to what impact and urgency give needs no reason; judging again undoes the overruling")
    void undone() {
        desk.at("10:00", new Move.ChangePriority(Priority.P1, "The minister waits."));
        desk.at("10:10", new Move.ChangePriority(Priority.P3));
        assertEquals(Priority.P3, desk.ticket().priority());

        desk.at("10:20", new Move.ChangePriority(Priority.P1, "He waits again."));
        desk.at("10:30", new CaseMove.Assess(Impact.MEDIUM, Urgency.MEDIUM));
        assertEquals(Priority.P3, desk.ticket().priority());
        assertEquals(List.of(), desk.all(CaseEvent.Assessed.class), "the judgement is the old one");
    }

    @Test
    @DisplayName("where nobody judged, or the department does not demand it, a priority needs no reason")
    void notDemanded() {
        LifeDesk unjudged = LifeDesk.standard().at("10:00", new Move.ChangePriority(Priority.P1));
        assertEquals(Priority.P1, unjudged.ticket().priority());

        LifeDesk lenient = new LifeDesk(LifeDepartment.lenient())
                .open(Opening.of(ID, Impact.LOW, Urgency.LOW, Intake.UNKNOWN))
                .at("10:00", new Move.ChangePriority(Priority.P1));
        assertEquals(Priority.P1, lenient.ticket().priority());
    }

    @Test
    @DisplayName("the matrix that counts is the one in force; another one changes no ticket by itself")
    void anotherMatrix() {
        desk.from(
                "10:00",
                LifeDepartment.builder(LifeCycle.standard(), LifeDepartment.closing())
                        .priorities(PriorityMatrix.standard().with(Impact.MEDIUM, Urgency.MEDIUM, Priority.P2))
                        .build());
        desk.sweep("10:30");
        assertEquals(Priority.P3, desk.ticket().priority());

        desk.refuses("11:00", new Move.ChangePriority(Priority.P1));
        desk.at("11:00", new Move.ChangePriority(Priority.P2));
        desk.at("11:10", new Move.ChangePriority(Priority.P3, "as it was"));
        desk.at("11:20", new CaseMove.Assess(Impact.MEDIUM, Urgency.MEDIUM));
        assertEquals(Priority.P2, desk.ticket().priority());
    }
}
