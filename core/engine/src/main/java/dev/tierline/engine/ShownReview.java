package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.quality.QualityReview;

/**
 * A review as somebody may see it. Immutable.
 *
 * @param review the review; its note is empty if it is withheld
 * @param noteWithheld true if there is a coaching note that is not for whoever asked
 */
public record ShownReview(QualityReview review, boolean noteWithheld) {

    /**
     * Checks that nothing is shown that is withheld.
     *
     * @throws IllegalArgumentException if the note is withheld and is there
     */
    public ShownReview {
        requireNonNull(review, "review");
        if (noteWithheld && !review.note().isEmpty()) {
            throw new IllegalArgumentException("review of ticket '" + review.ticket()
                    + "' whose note is withheld and is there: expected an empty note");
        }
    }
}
