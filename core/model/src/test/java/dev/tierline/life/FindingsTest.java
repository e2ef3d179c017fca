package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDesk.LEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.Course;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Findings;
import dev.tierline.ticket.Formality;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WrittenText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the work brings to light: how hard, what is wrong, what was tried, what solved it, where that was published, and the verdict. */
class FindingsTest {

    private final LifeDesk desk = LifeDesk.standard().by(ERIC).at("09:00", new Move.Assign(ERIC), new Move.Start());

    private Findings findings() {
        return desk.file().findings();
    }

    private String text(String key) {
        return desk.written().stream()
                .filter(written -> written.key().equals(key))
                .map(written -> ((WrittenText) written).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("the last judgement and the last diagnosis count; a judgement without a recommendation has none")
    void judged() {
        desk.at("10:00", new CaseMove.JudgeComplexity(Complexity.MODERATE, "Ask the experts."));
        assertEquals(Complexity.MODERATE, findings().complexity());
        assertEquals("Ask the experts.", text(findings().recommendation()));
        desk.at("10:10", new CaseMove.JudgeComplexity(Complexity.ROUTINE, null));
        assertEquals(Complexity.ROUTINE, findings().complexity());
        assertNull(findings().recommendation());

        desk.at("10:20", new CaseMove.Diagnose("A broken cable."), new CaseMove.Diagnose("A loose cable."));
        assertEquals("A loose cable.", text(findings().diagnosis()));
        assertEquals(2, desk.all(CaseEvent.Diagnosed.class).size(), "the history keeps both");
    }

    @Test
    @DisplayName("courses are numbered as they are proposed; each keeps the result of its last trial")
    void courses() {
        desk.at("10:00", new CaseMove.ProposeCourse("Restart it."), new CaseMove.ProposeCourse("Replace it."));
        desk.at("10:10", new CaseMove.TryCourse(2, CourseResult.HELPED, "Better."));
        desk.at("10:20", new CaseMove.TryCourse(1, CourseResult.FAILED, null));
        desk.at("10:30", new CaseMove.TryCourse(2, CourseResult.WORKED, null));

        assertEquals(
                List.of(CourseResult.FAILED, CourseResult.WORKED),
                findings().courses().stream().map(Course::result).toList());
        assertEquals(
                List.of("Restart it.", "Replace it."),
                findings().courses().stream().map(course -> text(course.text())).toList());
    }

    @Test
    @DisplayName("a course that nobody proposed cannot be tried, nor one tried with no result")
    void noSuchCourse() {
        assertEquals(
                "ticket 'INC-1' is IN_PROGRESS: cannot try course; no course was proposed; expected one of them, not 1",
                desk.refuses("10:00", new CaseMove.TryCourse(1, CourseResult.WORKED, null)));
        desk.at("10:00", new CaseMove.ProposeCourse("Restart it."));
        assertTrue(desk.refuses("10:00", new CaseMove.TryCourse(2, CourseResult.WORKED, "seen"))
                .contains("courses 1 to 1 were proposed"));
        assertThrows(IllegalArgumentException.class, () -> new CaseMove.TryCourse(0, CourseResult.WORKED, null));
        assertThrows(IllegalArgumentException.class, () -> new CaseMove.TryCourse(1, CourseResult.UNTRIED, null));
    }

    @Test
    @DisplayName("a hundred courses are enough")
    void manyCourses() {
        for (int i = 1; i <= CaseMove.ProposeCourse.MOST; i++) {
            desk.at("10:00", new CaseMove.ProposeCourse("Try " + i));
        }
        assertTrue(
                desk.refuses("10:01", new CaseMove.ProposeCourse("Once more")).contains("100 courses were proposed"));
        desk.at("10:02", new CaseMove.TryCourse(100, CourseResult.WORKED, null));
    }

    @Test
    @DisplayName("the solution is read by the customer, its root cause by the staff only")
    void solved() {
        desk.at("10:00", new Move.Resolve("New cable.", "The old one was bent."));

        assertEquals("New cable.", text(findings().solution()));
        assertEquals("The old one was bent.", text(findings().rootCause()));
        assertEquals(
                List.of(false, true),
                desk.written().stream()
                        .map(written -> ((WrittenText) written).internal())
                        .toList());
        assertEquals(TicketStatus.RESOLVED, desk.status());
        assertThrows(IllegalArgumentException.class, () -> new Move.Resolve(null, "because"));
    }

    @Test
    @DisplayName(
            "a ticket that came back keeps its solution until there is another, and its root cause if no other is given")
    void solvedAgain() {
        desk.at("10:00", new Move.Resolve("New cable.", "The old one was bent."));
        String first = findings().solution();
        String cause = findings().rootCause();
        desk.at("11:00", new Move.Reopen(TicketStatus.IN_PROGRESS));
        assertEquals(first, findings().solution());

        desk.at("12:00", new Move.Resolve("Newer cable."));
        assertNotEquals(first, findings().solution());
        assertEquals(cause, findings().rootCause());
    }

    @Test
    @DisplayName(
            "where the department wants the solution written down, a resolution without one is refused, every time")
    void solutionDemanded() {
        LifeDesk strict = LifeDesk.of(
                LifeDepartment.builder(LifeCycle.standard().demanding(Formality.SOLUTION), LifeDepartment.closing())
                        .build());
        assertEquals(
                "ticket 'INC-1' is QUEUED: cannot resolve; expected the solution to be written down",
                strict.refuses("10:00", new Move.Resolve()));
        strict.at("10:00", new Move.Resolve("It works."));
        strict.at("11:00", new Move.Reopen(TicketStatus.QUEUED));
        strict.refuses("12:00", new Move.Resolve());
    }

    @Test
    @DisplayName("only a solution that was written down is published, and the ticket is tied to the article")
    void published() {
        desk.refuses("09:30", new CaseMove.PublishSolution(ArticleId.of("KB-1")));
        LifeDesk mute = LifeDesk.standard().at("10:00", new Move.Resolve());
        assertEquals(
                "ticket 'INC-1' is RESOLVED: cannot publish solution; no solution was written down; expected one, given with"
                        + " its resolution",
                mute.refuses("11:00", new CaseMove.PublishSolution(ArticleId.of("KB-1"))));

        desk.at("10:00", new Move.Resolve("New cable."));
        int before = desk.size();
        desk.at("11:00", new CaseMove.PublishSolution(ArticleId.of("KB-1")));
        assertEquals(List.of("SolutionPublished", "Linked"), desk.happened(before));
        assertEquals(ArticleId.of("KB-1"), findings().article());
        assertEquals(List.of("KB-1"), desk.file().linked(LinkKind.ARTICLE));

        desk.at("11:10", new CaseMove.PublishSolution(ArticleId.of("KB-1")));
        assertEquals(before + 2, desk.size(), "it was published before");
        desk.at("11:20", new Move.Close(), new CaseMove.PublishSolution(ArticleId.of("KB-2")));
        assertEquals(List.of("KB-1", "KB-2"), desk.file().linked(LinkKind.ARTICLE));
    }

    @Test
    @DisplayName("an article that the ticket was tied to before can be the one of its solution")
    void publishedWhereTied() {
        desk.at("10:00", new LinkMove.Tie(new Link(LinkKind.ARTICLE, "KB-1")), new Move.Resolve("As written there."));
        desk.at("11:00", new CaseMove.PublishSolution(ArticleId.of("KB-1")));

        assertEquals(List.of("KB-1"), desk.file().linked(LinkKind.ARTICLE));
        assertEquals(ArticleId.of("KB-1"), findings().article());
    }

    @Test
    @DisplayName("the customer rates what is resolved or closed, from one to five; the last rating counts")
    void rated() {
        desk.at("10:00", new Move.Resolve("New cable."));
        desk.by(LEE).at("11:00", new CaseMove.Rate(2, "Slow."));
        desk.at("12:00", new CaseMove.Confirm(), new CaseMove.Rate(5, null));

        assertEquals(5, findings().rating());
        assertEquals(2, desk.all(CaseEvent.Rated.class).size());
        assertThrows(IllegalArgumentException.class, () -> new CaseMove.Rate(0, null));
        assertThrows(IllegalArgumentException.class, () -> new CaseMove.Rate(6, null));
        assertThrows(IllegalArgumentException.class, () -> new CaseMove.Rate(3, " "));
    }

    @Test
    @DisplayName("nobody works on what is done: no judgement, diagnosis or course")
    void done() {
        desk.at("10:00", new Move.Resolve());
        for (Move move : List.of(
                new CaseMove.JudgeComplexity(Complexity.COMPLEX, null),
                new CaseMove.Diagnose("late"),
                new CaseMove.ProposeCourse("late"))) {
            desk.refuses("11:00", move);
        }
    }
}
