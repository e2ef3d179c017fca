package dev.tierline.quality;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.NameKey;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.IllegalRecordChangeException;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.WrittenText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer made of what one person did on one ticket: scores by criteria, and a note that helps the person to do better.
 *
 * <p>Whoever reviews the work of two people on a ticket makes two reviews: scores and a note are about a person, and each of the two
 * may see his own and no more. There is one review for each ticket, reviewer and person, so its key follows from these and begins
 * with the person's part ({@link #keyPrefix}), by which a store lists the reviews of one person as it lists those of one ticket.
 *
 * <pre>{@code
 * QualityReview review = QualityReview.of(
 *     work, fay, bo, Map.of(Criterion.of("diagnosis"), Score.of(4), Criterion.of("tone"), Score.of(3)), "Ask sooner.", now);
 * review.average(); // 3.50
 * }</pre>
 *
 * Immutable.
 *
 * @param ticket on which ticket
 * @param reviewer whose opinion it is
 * @param reviewed whose work it is about; never the reviewer
 * @param scores the scores, 1 to 100, in the order of their criteria
 * @param note a coaching note of at most {@link WrittenText#LONGEST} characters, not all blank; empty if there is none, and once it
 *     is erased
 * @param reviewedAt when the review was made
 * @param revisedAt when the reviewer last changed it, null if he never did
 * @param erasedAt when the note was erased, null if it was not
 */
public record QualityReview(
        TicketId ticket,
        StaffId reviewer,
        StaffId reviewed,
        Map<Criterion, Score> scores,
        String note,
        Instant reviewedAt,
        @Nullable Instant revisedAt,
        @Nullable Instant erasedAt)
        implements DeskRecord {

    private static final int MOST_SCORES = 100;

    /**
     * Checks the parts and copies the scores.
     *
     * @throws IllegalArgumentException if somebody reviews himself, there are no scores or more than 100, the note is all blank, too
     *     long or was erased, or the review was revised before it was made
     */
    public QualityReview {
        requireNonNull(ticket, "ticket");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(reviewed, "reviewed");
        requireNonNull(reviewedAt, "reviewedAt");
        String what = "review of ticket '" + ticket + "'";
        if (reviewer.equals(reviewed)) {
            throw new IllegalArgumentException(
                    what + " by '" + reviewer + "' of his own work: expected the work of somebody else");
        }
        if (scores.isEmpty() || scores.size() > MOST_SCORES) {
            throw new IllegalArgumentException(
                    what + " with " + scores.size() + " scores: expected 1 to " + MOST_SCORES);
        }
        scores = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(scores)));
        if ((note.isBlank() && !note.isEmpty()) || note.length() > WrittenText.LONGEST) {
            throw new IllegalArgumentException(what + " with a note of " + note.length() + " characters, "
                    + (note.isBlank() ? "all blank" : "too long") + ": expected none, or at most "
                    + WrittenText.LONGEST + " characters, not all of them blank");
        }
        if (erasedAt != null && !note.isEmpty()) {
            throw new IllegalArgumentException(what + " whose note was erased and is still there: expected none");
        }
        if (revisedAt != null && revisedAt.isBefore(reviewedAt)) {
            throw new IllegalArgumentException(what + " made at " + reviewedAt + " and revised at " + revisedAt
                    + ": expected a revision that is not earlier");
        }
    }

    /**
     * Makes a review.
     *
     * @param work the ticket, and who worked on it
     * @param reviewer whose opinion it is
     * @param reviewed whose work it is about
     * @param scores the scores, 1 to 100
     * @param note a coaching note, empty for none
     * @param at when
     * @return the review
     * @throws IllegalReviewException if the ticket is not solved, the reviewer worked on it himself, or the person did not
     * @throws IllegalArgumentException if there are no scores or too many, or the note is all blank or too long
     */
    public static QualityReview of(
            WorkDone work, StaffId reviewer, StaffId reviewed, Map<Criterion, Score> scores, String note, Instant at) {
        work.requireReview(reviewer, reviewed);
        return new QualityReview(work.ticket().id(), reviewer, reviewed, scores, note, at, null, null);
    }

    /**
     * Returns the id of the one review that a reviewer makes of what a person did on a ticket.
     *
     * @param ticket on which ticket
     * @param reviewer whose opinion
     * @param reviewed whose work
     * @return the id
     */
    public static RecordId id(TicketId ticket, StaffId reviewer, StaffId reviewed) {
        return new RecordId(
                RecordKind.QUALITY_REVIEW, keyPrefix(reviewed) + NameKey.of(ticket.value(), reviewer.value()));
    }

    /**
     * Returns how the keys of all reviews of one person's work begin, and of nobody else's.
     *
     * @param reviewed whose work
     * @return a name-based UUID and a slash
     */
    public static String keyPrefix(StaffId reviewed) {
        return NameKey.of(reviewed.value()) + "/";
    }

    @Override
    public RecordId id() {
        return id(ticket, reviewer, reviewed);
    }

    @Override
    public String subject() {
        return ticket.value();
    }

    /**
     * Returns the mean of the scores.
     *
     * @return their sum divided by their number, rounded to two places, half up: 1.00 to 5.00
     */
    public BigDecimal average() {
        return Score.average(scores.values());
    }

    /**
     * Tells whether this review says something, whenever it said it.
     *
     * @param otherScores the scores
     * @param otherNote the note
     * @return true if both are the same
     */
    public boolean says(Map<Criterion, Score> otherScores, String otherNote) {
        return scores.equals(otherScores) && note.equals(otherNote);
    }

    /**
     * Says something else instead.
     *
     * @param work the ticket as it stands now, and who worked on it
     * @param newScores the scores, 1 to 100
     * @param newNote a coaching note, empty for none
     * @param at when; a clock that is behind does not revise a review before it was made
     * @return the review as it is now; this one if it says that already
     * @throws IllegalReviewException if the ticket is not solved any more, or the reviewer has worked on it himself meanwhile
     * @throws IllegalRecordChangeException if there is a note and the one before was erased on request
     * @throws IllegalArgumentException if there are no scores or too many, or the note is all blank or too long
     */
    public QualityReview revised(WorkDone work, Map<Criterion, Score> newScores, String newNote, Instant at) {
        work.requireReview(reviewer, reviewed);
        if (says(newScores, newNote)) {
            return this;
        }
        if (erasedAt != null && !newNote.isEmpty()) {
            throw new IllegalRecordChangeException(
                    id(), "write a note on it", "had its note erased at " + erasedAt, "scores alone, without a note");
        }
        Instant later = at.isBefore(reviewedAt) ? reviewedAt : at;
        return new QualityReview(ticket, reviewer, reviewed, newScores, newNote, reviewedAt, later, erasedAt);
    }

    /**
     * Returns this review without its note; the scores stay.
     *
     * @param at when it is erased
     * @return the review that stays; this one if there is no note
     */
    public QualityReview erased(Instant at) {
        return note.isEmpty()
                ? this
                : new QualityReview(ticket, reviewer, reviewed, scores, "", reviewedAt, revisedAt, at);
    }

    /**
     * Returns this review for somebody who may see the scores and not the note.
     *
     * @return the review with an empty note
     */
    public QualityReview withoutNote() {
        return note.isEmpty()
                ? this
                : new QualityReview(ticket, reviewer, reviewed, scores, "", reviewedAt, revisedAt, erasedAt);
    }
}
