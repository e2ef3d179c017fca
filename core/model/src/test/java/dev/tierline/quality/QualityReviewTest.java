package dev.tierline.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QualityReviewTest {

    private static final StaffId FAY = StaffId.of("fay");
    private static final StaffId BO = StaffId.of("bo");
    private static final StaffId CHEN = StaffId.of("chen");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Criterion TONE = Criterion.of("tone");
    private static final Criterion DIAGNOSIS = Criterion.of("diagnosis");
    private static final Map<Criterion, Score> SCORES = Map.of(TONE, Score.of(4), DIAGNOSIS, Score.of(3));

    private final Ticket opened = Ticket.open(
                    new Opening(TicketId.of("INC-1"), Priority.P3, null, null, Intake.UNKNOWN), by(Actor.system()))
            .ticket();
    private final Ticket resolved =
            opened.apply(new Move.Resolve(), by(Actor.staff(BO))).ticket();
    private final WorkDone work = new WorkDone(resolved, Set.of(BO, CHEN));

    private static Circumstances by(Actor actor) {
        return new Circumstances(NINE, actor, LifeCycle.lenient());
    }

    private QualityReview review(String note) {
        return QualityReview.of(work, FAY, BO, SCORES, note, NINE);
    }

    private static IllegalReviewException.Ground refused(WorkDone work, StaffId reviewer, StaffId reviewed) {
        IllegalReviewException refusal = assertThrows(
                IllegalReviewException.class, () -> QualityReview.of(work, reviewer, reviewed, SCORES, "", NINE));
        assertEquals(work.ticket().id(), refusal.ticket());
        assertEquals(reviewer, refusal.reviewer());
        assertEquals(reviewed, refusal.reviewed());
        return refusal.ground();
    }

    @Test
    @DisplayName("the average counts each criterion the same, and is rounded half up to two places")
    void average() {
        assertEquals(new BigDecimal("3.50"), review("").average());
        assertEquals(new BigDecimal("3.67"), Score.average(List.of(Score.of(4), Score.of(4), Score.of(3))));
        assertEquals(new BigDecimal("1.00"), Score.average(List.of(Score.of(1))));
        assertEquals(
                new BigDecimal("4.63"), // 37 / 8 = 4.625
                Score.average(
                        List.of(5, 5, 5, 5, 5, 5, 5, 2).stream().map(Score::of).toList()));
        assertThrows(IllegalArgumentException.class, () -> Score.average(List.of()));
    }

    @Test
    @DisplayName("scores are 1 to 5")
    void scale() {
        assertThrows(IllegalArgumentException.class, () -> Score.of(0));
        assertThrows(IllegalArgumentException.class, () -> Score.of(6));
        assertTrue(Score.of(Score.LOWEST).compareTo(Score.of(Score.HIGHEST)) < 0);
    }

    @Test
    @DisplayName("a review needs solved work of somebody else, in which the reviewer had no part")
    void refusals() {
        assertEquals(IllegalReviewException.Ground.NOT_SOLVED, refused(new WorkDone(opened, Set.of(BO)), FAY, BO));
        assertEquals(IllegalReviewException.Ground.OWN_WORK, refused(work, CHEN, BO));
        assertEquals(IllegalReviewException.Ground.OWN_WORK, refused(work, FAY, FAY));
        assertEquals(IllegalReviewException.Ground.DID_NOT_WORK_ON_IT, refused(work, FAY, StaffId.of("eli")));
        Ticket cancelled = opened.apply(new Move.Cancel(), by(Actor.system())).ticket();
        assertEquals(IllegalReviewException.Ground.NOT_SOLVED, refused(new WorkDone(cancelled, Set.of(BO)), FAY, BO));
    }

    @Test
    @DisplayName("a refusal names what was found and what would be accepted")
    void message() {
        assertEquals(
                "'fay' cannot review what 'eli' did on ticket 'INC-1': 'eli' never worked on it; expected one of [bo, chen]",
                assertThrows(
                                IllegalReviewException.class,
                                () -> QualityReview.of(work, FAY, StaffId.of("eli"), SCORES, "", NINE))
                        .getMessage());
    }

    @Test
    @DisplayName("a review has scores, and a note that says something or none")
    void parts() {
        assertThrows(
                IllegalArgumentException.class, () -> QualityReview.of(work, FAY, BO, Map.of(), "Well done.", NINE));
        Map<Criterion, Score> many = new HashMap<>();
        for (int i = 0; i <= 100; i++) {
            many.put(Criterion.of("c" + i), Score.of(3));
        }
        assertThrows(IllegalArgumentException.class, () -> QualityReview.of(work, FAY, BO, many, "", NINE));
        assertThrows(IllegalArgumentException.class, () -> review(" \n"));
        assertThrows(IllegalArgumentException.class, () -> review("x".repeat(100_001)));
        assertEquals(List.of(DIAGNOSIS, TONE), List.copyOf(review("").scores().keySet()));
    }

    @Test
    @DisplayName("revising keeps when it was made; saying the same once more changes nothing")
    void revising() {
        QualityReview review = review("Ask sooner.");
        assertSame(review, review.revised(work, SCORES, "Ask sooner.", NINE.plusSeconds(60)));

        QualityReview revised = review.revised(work, Map.of(TONE, Score.of(5)), "", NINE.plusSeconds(60));
        assertEquals(NINE, revised.reviewedAt());
        assertEquals(NINE.plusSeconds(60), revised.revisedAt());
        assertEquals(Map.of(TONE, Score.of(5)), revised.scores());
        assertEquals(review.id(), revised.id());
        assertEquals(
                NINE, review.revised(work, SCORES, "", NINE.minusSeconds(60)).revisedAt());

        WorkDone meanwhile = new WorkDone(resolved, Set.of(BO, FAY));
        assertThrows(IllegalReviewException.class, () -> review.revised(meanwhile, SCORES, "", NINE));
    }

    @Test
    @DisplayName("an erased note is gone for good; the scores stay and can be revised")
    void erasing() {
        assertSame(review("").erased(NINE).erasedAt(), null);
        QualityReview erased = review("Ask sooner.").erased(NINE.plusSeconds(1));
        assertEquals("", erased.note());
        assertEquals(NINE.plusSeconds(1), erased.erasedAt());
        assertEquals(SCORES, erased.scores());
        assertSame(erased, erased.erased(NINE.plusSeconds(2)));
        assertThrows(IllegalRecordChangeException.class, () -> erased.revised(work, SCORES, "Ask sooner.", NINE));
        assertEquals(
                NINE.plusSeconds(1),
                erased.revised(work, Map.of(TONE, Score.of(1)), "", NINE).erasedAt());
    }

    @Test
    @DisplayName("the key follows from ticket, reviewer and person, and begins with the person's part")
    void keys() {
        QualityReview ofBo = review("");
        QualityReview ofChen = QualityReview.of(work, FAY, CHEN, SCORES, "", NINE);
        assertTrue(ofBo.id().key().startsWith(QualityReview.keyPrefix(BO)));
        assertTrue(ofChen.id().key().startsWith(QualityReview.keyPrefix(CHEN)));
        assertEquals(
                3,
                Set.of(ofBo.id(), ofChen.id(), QualityReview.id(TicketId.of("INC-1"), StaffId.of("eli"), BO))
                        .size());
        String longest = "x".repeat(200);
        assertEquals(
                73,
                QualityReview.id(TicketId.of(longest), StaffId.of(longest), BO)
                        .key()
                        .length());
    }

    @Test
    @DisplayName("work is done by whoever held it, resolved it, replied or has time on it")
    void whoWorked() {
        List<StaffId> workers = new ArrayList<>();
        Ticket ticket = opened;
        for (Move move : List.of(
                new Move.Assign(CHEN),
                new Move.ChangePriority(Priority.P1),
                new Move.Note("The fuser again."),
                new Move.Reply("We are on it."),
                new Move.LogTime(StaffId.of("eli"), Duration.ofMinutes(5), "reading", false),
                new Move.Resolve(),
                new Move.Close())) {
            var made = ticket.apply(move, by(Actor.staff(BO)));
            made.events().forEach(event -> WorkDone.workerIn(event).ifPresent(workers::add));
            ticket = made.ticket();
        }
        assertEquals(List.of(CHEN, BO, StaffId.of("eli"), BO), workers);
        Actor eli = Actor.staff(StaffId.of("eli"));
        for (TicketEvent part : List.of(
                new CaseEvent.Diagnosed(NINE, eli, "t-1"),
                new CaseEvent.CourseProposed(NINE, eli, "t-2"),
                new CaseEvent.Solved(NINE, eli, "t-3", null),
                new RemoteEvent.SessionStarted(NINE, Actor.system(), StaffId.of("eli")))) {
            assertEquals(StaffId.of("eli"), WorkDone.workerIn(part).orElseThrow());
        }
        assertTrue(WorkDone.workerIn(new CaseEvent.SolutionPublished(NINE, eli, ArticleId.of("KB-1")))
                .isEmpty());
        var byNobody = resolved.apply(new Move.Reply("Thanks."), by(Actor.system()));
        assertTrue(byNobody.events().stream()
                .allMatch(event -> WorkDone.workerIn(event).isEmpty()));
    }

    @Test
    @DisplayName("solved since it was last resolved, whenever it was closed; not since before it was reopened")
    void solvedAt() {
        assertTrue(WorkDone.solvedAt(opened).isEmpty());
        Ticket closed = resolved.apply(
                        new Move.Close(), new Circumstances(NINE.plusSeconds(60), Actor.system(), LifeCycle.lenient()))
                .ticket();
        assertEquals(NINE, WorkDone.solvedAt(closed).orElseThrow());
        Ticket again = closed.apply(
                        new Move.Reopen(TicketStatus.QUEUED),
                        new Circumstances(NINE.plusSeconds(120), Actor.system(), LifeCycle.lenient()))
                .ticket();
        assertTrue(WorkDone.solvedAt(again).isEmpty());
        Ticket solvedAgain = again.apply(
                        new Move.Resolve(),
                        new Circumstances(NINE.plusSeconds(180), Actor.staff(BO), LifeCycle.lenient()))
                .ticket();
        assertEquals(NINE.plusSeconds(180), WorkDone.solvedAt(solvedAgain).orElseThrow());
    }
}
