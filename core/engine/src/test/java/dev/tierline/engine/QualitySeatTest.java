package dev.tierline.engine;

import static dev.tierline.engine.QualityFixture.GOOD;
import static dev.tierline.engine.QualityFixture.ID;
import static dev.tierline.engine.QualityFixture.POOR;
import static dev.tierline.engine.RotaFixture.ANNA;
import static dev.tierline.engine.RotaFixture.BO;
import static dev.tierline.engine.RotaFixture.CHEN;
import static dev.tierline.engine.RotaFixture.DORA;
import static dev.tierline.engine.RotaFixture.ELI;
import static dev.tierline.engine.RotaFixture.FAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.quality.IllegalReviewException;
import dev.tierline.quality.IllegalReviewException.Ground;
import dev.tierline.quality.QualityReview;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.role.Permission;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may review what, what is refused, and who sees what came of it. */
class QualitySeatTest {

    private final QualityFixture fixture = new QualityFixture();
    private final SupportDesk desk = fixture.desk;
    private final QualitySeat anna = fixture.quality(ANNA);
    private final QualitySeat fay = fixture.quality(FAY);

    private static Ground ground(Runnable review) {
        return assertThrows(IllegalReviewException.class, review::run).ground();
    }

    @Test
    @DisplayName(
            "a supervisor reviews his team's solved work; the same once more changes nothing, something else is refused")
    void reviewing() {
        fixture.solved("INC-1", BO);

        QualityReview review = anna.review(ID, BO, GOOD, "Ask sooner.");

        assertEquals(fixture.rota.now, review.reviewedAt());
        assertEquals(ANNA, review.reviewer());
        fixture.rota.at("2026-01-05T10:00:00Z");
        assertEquals(review, anna.review(ID, BO, GOOD, "Ask sooner."));
        assertThrows(RecordExistsException.class, () -> anna.review(ID, BO, POOR, "Ask sooner."));
        assertThrows(RecordExistsException.class, () -> anna.review(ID, BO, GOOD, ""));

        QualityReview revised = anna.revise(ID, BO, POOR, "");
        assertEquals(review.reviewedAt(), revised.reviewedAt());
        assertEquals(fixture.rota.now, revised.revisedAt());
        assertEquals(POOR, revised.scores());
        assertEquals(List.of(new ShownReview(revised, false)), anna.reviewsOf(ID));
        assertThrows(RecordNotFoundException.class, () -> fay.revise(ID, BO, POOR, ""));
    }

    @Test
    @DisplayName("two reviewers of one ticket have a review each, and so have two people reviewed")
    void several() {
        fixture.solved("INC-1", BO);
        desk.asSystem().perform(ID, new Move.LogTime(CHEN, Duration.ofMinutes(5), "reading", false));
        anna.review(ID, BO, GOOD, "");
        fixture.rota.at("2026-01-05T10:00:00Z");
        fay.review(ID, BO, POOR, "");
        fixture.rota.at("2026-01-05T11:00:00Z");
        fay.review(ID, CHEN, GOOD, "");

        assertEquals(
                List.of(ANNA, FAY, FAY),
                fay.reviewsOf(ID).stream()
                        .map(shown -> shown.review().reviewer())
                        .toList());
        assertEquals(
                List.of(GOOD, POOR),
                fay.reviewsOf(BO).stream().map(shown -> shown.review().scores()).toList());
        assertEquals(1, fay.reviewsOf(CHEN).size());
    }

    @Test
    @DisplayName("only solved work is reviewed; work that came back can neither be reviewed nor its review revised")
    void solvedOnly() {
        fixture.started("INC-1", BO);
        assertEquals(Ground.NOT_SOLVED, ground(() -> anna.review(ID, BO, GOOD, "")));
        assertThrows(TicketNotFoundException.class, () -> anna.review(TicketId.of("INC-9"), BO, GOOD, ""));

        desk.asSystem().perform(ID, new Move.Resolve());
        anna.review(ID, BO, GOOD, "");
        desk.asSystem().perform(ID, new Move.Close());
        fay.review(ID, BO, GOOD, "");
        desk.asSystem().perform(ID, new Move.Reopen(TicketStatus.IN_PROGRESS));
        assertEquals(Ground.NOT_SOLVED, ground(() -> anna.revise(ID, BO, POOR, "")));
    }

    @Test
    @DisplayName("whoever had a part in the work reviews nothing of it, however he had it and however long ago")
    void ownWork() {
        for (Move part :
                List.of(new Move.Assign(ANNA), new Move.LogTime(ANNA, Duration.ofMinutes(5), "reading", false))) {
            TicketId id = fixture.started("INC-" + part.kind(), BO);
            // further into the history than one page of it
            IntStream.range(0, 210).forEach(i -> desk.asSystem().perform(id, new Move.Note("Note " + i)));
            desk.asSystem().perform(id, part);
            desk.asSystem().perform(id, new Move.Assign(BO), new Move.Resolve());
            assertEquals(Ground.OWN_WORK, ground(() -> anna.review(id, BO, GOOD, "")));
            fay.review(id, BO, GOOD, "");
        }
        fixture.started("INC-1", BO);
        desk.as(ANNA).perform(ID, new Move.Reply("We are on it."));
        desk.as(BO).perform(ID, new Move.Resolve());
        assertEquals(Ground.OWN_WORK, ground(() -> anna.review(ID, BO, GOOD, "")));
        assertEquals(Ground.DID_NOT_WORK_ON_IT, ground(() -> fay.review(ID, CHEN, GOOD, "")));
        assertEquals(Ground.DID_NOT_WORK_ON_IT, ground(() -> fay.review(ID, StaffId.of("who"), GOOD, "")));

        TicketId later = fixture.solved("INC-2", BO);
        anna.review(later, BO, GOOD, "");
        desk.as(ANNA).perform(later, new Move.Reply("Does it print?"));
        assertEquals(Ground.OWN_WORK, ground(() -> anna.revise(later, BO, POOR, "")));
    }

    @Test
    @DisplayName("reviewing needs the permission to review on the ticket; a note, that to coach the person")
    void permissions() {
        fixture.solved("INC-1", BO);
        for (StaffId who : List.of(CHEN, DORA, ELI)) {
            DeniedException denied = assertThrows(
                    DeniedException.class, () -> fixture.quality(who).review(ID, BO, GOOD, ""));
            assertEquals(Permission.REVIEW_WORK, denied.permission());
            assertThrows(DeniedException.class, () -> fixture.quality(who).reviewsOf(ID));
            assertThrows(
                    DeniedException.class,
                    () -> fixture.quality(who).sample(RotaFixture.HELP_DESK, fixture.rota.now, 5, 1));
        }
        assertThrows(
                IllegalStateException.class, () -> desk.asSystem().quality().review(ID, BO, GOOD, ""));
        assertThrows(
                DeniedException.class,
                () -> desk.asRequester(RequesterId.of("c")).quality().reviewsOf(ID));

        // Bo's work for the field team: Eli may review it, but Bo is not one of his people
        TicketId field = fixture.solved("INC-2", TeamId.of("field"), BO);
        assertEquals(
                Permission.COACH_STAFF,
                assertThrows(DeniedException.class, () -> fixture.quality(ELI).review(field, BO, GOOD, "Ask sooner."))
                        .permission());
        fixture.quality(ELI).review(field, BO, GOOD, "");
        assertThrows(DeniedException.class, () -> fixture.quality(ELI).revise(field, BO, GOOD, "Ask sooner."));
    }

    @Test
    @DisplayName(
            "a note is for whoever wrote it, whoever it is about and whoever may coach him; others see that there is one")
    void whoSeesWhat() {
        TicketId field = fixture.solved("INC-2", TeamId.of("field"), BO);
        QualityReview review = fay.review(field, BO, GOOD, "Ask sooner.");
        List<ShownReview> whole = List.of(new ShownReview(review, false));

        assertEquals(whole, fay.reviewsOf(field));
        assertEquals(whole, fixture.quality(BO).reviewsOf(field));
        assertEquals(whole, fixture.quality(BO).reviewsOf(BO));
        assertEquals(whole, anna.reviewsOf(field), "Anna coaches Bo");
        assertEquals(whole, anna.reviewsOf(BO));
        assertEquals(
                List.of(new ShownReview(review.withoutNote(), true)),
                fixture.quality(ELI).reviewsOf(field));
        assertThrows(DeniedException.class, () -> fixture.quality(CHEN).reviewsOf(field));
        assertThrows(DeniedException.class, () -> fixture.quality(CHEN).reviewsOf(BO));
        assertThrows(DeniedException.class, () -> fixture.quality(ELI).reviewsOf(BO));
        assertEquals(List.of(), fixture.quality(CHEN).reviewsOf(CHEN));

        QualityReview elis = fixture.quality(ELI).review(field, BO, POOR, "");
        assertEquals(List.of(new ShownReview(elis, false)), fixture.quality(ELI).reviewsOf(BO), "what he made himself");
    }

    @Test
    @DisplayName("erasing the texts of a ticket empties its coaching notes, once, and leaves the scores")
    void erasing() {
        fixture.started("INC-1", BO);
        desk.as(BO).perform(ID, new Move.Reply("It is the fuser."), new Move.Resolve());
        TicketId other = fixture.solved("INC-2", BO);
        anna.review(ID, BO, GOOD, "Ask sooner.");
        fay.review(ID, BO, POOR, "");
        anna.review(other, BO, GOOD, "Well done.");
        fixture.rota.at("2026-01-06T09:00:00Z");

        assertEquals(2, desk.as(FAY).eraseTexts(ID));
        assertEquals(0, desk.as(FAY).eraseTexts(ID));

        QualityReview erased = anna.reviewsOf(ID).get(0).review();
        assertEquals("", erased.note());
        assertEquals(fixture.rota.now, erased.erasedAt());
        assertEquals(GOOD, erased.scores());
        assertEquals("Well done.", anna.reviewsOf(other).get(0).review().note());
        assertThrows(IllegalRecordChangeException.class, () -> anna.revise(ID, BO, GOOD, "Ask sooner."));
        assertEquals(POOR, anna.revise(ID, BO, POOR, "").scores());
    }

    @Test
    @DisplayName("somebody's reviews are his alone and all of them, however many others have")
    void manyReviews() {
        for (int i = 0; i < 120; i++) {
            anna.review(fixture.solved("B-" + i, BO), BO, GOOD, "");
        }
        anna.review(fixture.solved("C-1", CHEN), CHEN, POOR, "");

        assertEquals(120, anna.reviewsOf(BO).size());
        assertEquals(1, anna.reviewsOf(CHEN).size());
        assertEquals(List.of(), fay.reviewsOf(DORA));
    }
}
