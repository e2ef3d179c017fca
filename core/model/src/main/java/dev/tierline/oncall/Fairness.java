package dev.tierline.oncall;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How evenly people carry the burden of being on call.
 *
 * <p>Example: of 30, 40 and 50 hours the mean is 40 and the mean absolute deviation 6⅔, which is 16⅔ percent of it: the score is
 * 83⅓. Shadows do not count. Immutable.
 *
 * @param loads everybody who is a member at some time of the stretch, or on call in it
 */
public record Fairness(List<StaffLoad> loads) {
    /** Keeps a copy. */
    public Fairness {
        loads = List.copyOf(loads);
    }

    /**
     * Scores how evenly a burden is spread: 100 minus the mean absolute deviation in percent of the mean, at least 0.
     *
     * @param burden which
     * @return 0 to 100; 100 where nobody carries any
     */
    public double score(Burden burden) {
        return score(loads.stream().map(load -> load.of(burden)).toList());
    }

    static double score(Collection<Duration> loads) {
        double mean = loads.stream().mapToLong(Duration::toMillis).average().orElse(0);
        if (mean == 0) {
            return 100;
        }
        double deviation = loads.stream()
                .mapToDouble(load -> Math.abs(load.toMillis() - mean))
                .average()
                .orElse(0);
        return Math.max(0, 100 - 100 * deviation / mean);
    }
}
