package dev.tierline.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How well work does by a criterion, from 1 to 5: 1 harmed the customer or the case, 2 falls short, 3 is what is expected, 4 is more
 * than that, 5 is an example to others. Immutable.
 *
 * @param points 1 to 5, the more the better
 */
public record Score(int points) implements Comparable<Score> {

    /** The least that can be given. */
    public static final int LOWEST = 1;

    /** The most that can be given. */
    public static final int HIGHEST = 5;

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if it is not 1 to 5
     */
    public Score {
        if (points < LOWEST || points > HIGHEST) {
            throw new IllegalArgumentException(
                    "score of " + points + ": expected " + LOWEST + " (the least) to " + HIGHEST + " (the most)");
        }
    }

    /**
     * Returns a score.
     *
     * @param points 1 to 5, the more the better
     * @return the score
     * @throws IllegalArgumentException if it is not 1 to 5
     */
    public static Score of(int points) {
        return new Score(points);
    }

    /**
     * Returns the mean of scores, each of which counts the same. Those of 4, 4 and 3 are 3.67.
     *
     * @param scores the scores, in whatever order
     * @return their sum divided by their number, rounded to two places, half up
     * @throws IllegalArgumentException if there are none
     */
    public static BigDecimal average(Collection<Score> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("the average of no scores: expected one or more");
        }
        long sum = 0;
        for (Score score : scores) {
            sum += score.points;
        }
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(points, other.points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
