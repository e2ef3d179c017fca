package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.UnknownReferenceException;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.IllegalReviewException;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.quality.WorkDone;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one actor does about the quality of work: he draws a sample of what was solved, reviews it, and reads reviews. Nobody reviews
 * a ticket on which he worked himself ({@link WorkDone} says who did).
 *
 * <pre>{@code
 * QualitySeat fay = desk.as(StaffId.of("fay")).quality();
 * Ticket ticket = fay.sample(TeamId.of("help-desk"), monday, 5, 2026_02).get(0);
 * fay.review(ticket.id(), StaffId.of("bo"), Map.of(Criterion.of("tone"), Score.of(4)), "Ask for the error text at once.");
 * desk.as(StaffId.of("bo")).quality().reviewsOf(StaffId.of("bo")); // with the note
 * }</pre>
 *
 * <p>There is one review for each ticket, reviewer and person whose work it is about. When it was made is what the desk's clock shows
 * then; a ticket is judged as it stands when it is read. Reviewing the same once more changes nothing, so that a call whose outcome is
 * not known can be made again.
 *
 * <p>Every operation may also throw {@link StoreUnavailableException} if the store cannot answer, and those that record something
 * {@link ContendedRecordException} if others kept changing the review. Safe for use by any number of threads.
 */
public final class QualitySeat {

    private final QualityWork work;
    private final Actor actor;

    QualitySeat(QualityWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    /**
     * Reviews what somebody did on a solved ticket.
     *
     * @param ticket the ticket
     * @param reviewed whose work
     * @param scores the scores, 1 to 100
     * @param note a coaching note for that person, empty for none
     * @return what is recorded
     * @throws DeniedException if the actor may not review work on the ticket as it stands; or leaves a note and may not coach the
     *     person
     * @throws TicketNotFoundException if the ticket was never opened
     * @throws IllegalReviewException if the ticket is neither resolved nor closed, the actor worked on it himself, or the person
     *     never did
     * @throws RecordExistsException if the actor reviewed that before and said something else: {@link #revise} changes it
     * @throws IllegalArgumentException if there are no scores or too many, or the note is all blank or too long
     * @throws IllegalStateException if the seat is not a staff member's
     */
    public QualityReview review(TicketId ticket, StaffId reviewed, Map<Criterion, Score> scores, String note) {
        requireNonNull(note, "note");
        return work.review(
                actor,
                requireNonNull(ticket, "ticket"),
                requireNonNull(reviewed, "reviewed"),
                Map.copyOf(scores),
                note);
    }

    /**
     * Says something else in a review that the actor made before.
     *
     * @param ticket the ticket
     * @param reviewed whose work
     * @param scores the scores, all of them
     * @param note the coaching note, empty for none
     * @return what is recorded now
     * @throws DeniedException if the actor may not review work on the ticket as it stands; or leaves a note and may not coach the
     *     person
     * @throws TicketNotFoundException if the ticket was never opened
     * @throws RecordNotFoundException if he made no review of that
     * @throws IllegalReviewException if the ticket is not solved any more, or the actor worked on it meanwhile
     * @throws IllegalRecordChangeException if there is a note and the one before was erased on request
     * @throws IllegalArgumentException if there are no scores or too many, or the note is all blank or too long
     * @throws IllegalStateException if the seat is not a staff member's
     */
    public QualityReview revise(TicketId ticket, StaffId reviewed, Map<Criterion, Score> scores, String note) {
        requireNonNull(note, "note");
        return work.revise(
                actor,
                requireNonNull(ticket, "ticket"),
                requireNonNull(reviewed, "reviewed"),
                Map.copyOf(scores),
                note);
    }

    /**
     * Lists the reviews of a ticket.
     *
     * <p>Whoever may review work on the ticket sees all of them, others those that they made or are about, and those about people whom
     * they may coach. The coaching note is for whoever wrote it, whoever it is about and whoever may coach that person.
     *
     * @param ticket the ticket
     * @return the reviews that the actor may see, by when they were made
     * @throws DeniedException if he may not review work there and there is none that he may see
     * @throws TicketNotFoundException if the ticket was never opened
     */
    public List<ShownReview> reviewsOf(TicketId ticket) {
        return work.reviewsOf(actor, requireNonNull(ticket, "ticket"));
    }

    /**
     * Lists the reviews of somebody's work.
     *
     * <p>The person himself, whoever may review his work and whoever may coach him see all of them, others those that they made. The
     * coaching note is for whoever wrote it, the person, and whoever may coach him.
     *
     * @param reviewed whose work
     * @return the reviews that the actor may see, by when they were made
     * @throws DeniedException if he may not review that person's work and there is none that he may see
     */
    public List<ShownReview> reviewsOf(StaffId reviewed) {
        return work.reviewsOf(actor, requireNonNull(reviewed, "reviewed"));
    }

    /**
     * Draws a random sample of solved work that the actor may review: of the whole department, or of the teams for which he may.
     *
     * @param solvedSince only tickets that were solved at this instant or later, and still are
     * @param howMany how many tickets at most, 1 to 1000; fewer if there are not so many
     * @param seed tells one sample from another: the same seed draws the same tickets from the same work, wherever it is stored, and a
     *     larger sample begins with the smaller one
     * @return the tickets in the order in which they were drawn; none on which the actor worked, or nobody did. A ticket that changes
     *     while the sample is drawn may be passed over
     * @throws DeniedException if the actor may review work nowhere, or not see what he may review
     * @throws IllegalArgumentException if it is not 1 to 1000 tickets
     */
    public List<Ticket> sample(Instant solvedSince, int howMany, long seed) {
        return work.sample(actor, null, requireNonNull(solvedSince, "solvedSince"), howMany, seed);
    }

    /**
     * Draws a random sample of the work of one team.
     *
     * @param team with which team the tickets stand
     * @param solvedSince only tickets that were solved at this instant or later, and still are
     * @param howMany how many tickets at most, 1 to 1000
     * @param seed tells one sample from another
     * @return the tickets in the order in which they were drawn
     * @throws DeniedException if the actor may not review the team's work, or not see it
     * @throws UnknownReferenceException if the department has no such team
     * @throws IllegalArgumentException if it is not 1 to 1000 tickets
     * @see #sample(Instant, int, long)
     */
    public List<Ticket> sample(TeamId team, Instant solvedSince, int howMany, long seed) {
        return work.sample(
                actor, requireNonNull(team, "team"), requireNonNull(solvedSince, "solvedSince"), howMany, seed);
    }
}
