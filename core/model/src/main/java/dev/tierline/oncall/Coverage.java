package dev.tierline.oncall;

import java.time.Duration;

/**
 * How much of the time in which somebody must be on call somebody is.
 *
 * @param role the role
 * @param needed how long somebody must be
 * @param covered how long of that somebody is
 */
public record Coverage(DutyRole role, Duration needed, Duration covered) {

    /**
     * Says it in percent.
     *
     * @return 0 to 100; 100 where nobody is needed
     */
    public double percent() {
        return needed.isZero() ? 100 : 100.0 * covered.toMillis() / needed.toMillis();
    }
}
