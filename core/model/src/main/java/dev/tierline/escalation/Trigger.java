package dev.tierline.escalation;

import static java.util.Objects.requireNonNull;

import dev.tierline.sla.ServiceClock;
import dev.tierline.ticket.ServiceMetric;
import java.time.Instant;
import java.util.Optional;

/** What makes a step of an escalation policy fire. */
public sealed interface Trigger {

    /**
     * Returns which promise the trigger watches.
     *
     * @return the metric
     */
    ServiceMetric metric();

    /**
     * Finds when the trigger fires, as far as the facts tell today.
     *
     * @param clock the clock of {@link #metric()} on the ticket
     * @return the instant, past or to come; empty if it never does unless something changes
     */
    Optional<Instant> firesAt(ServiceClock clock);

    /**
     * Fires when a share of the target is used up and the clock runs on.
     *
     * @param metric which promise
     * @param percent the share, 1 to 99
     */
    record ShareUsed(ServiceMetric metric, int percent) implements Trigger {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not 1 to 99
         */
        public ShareUsed {
            requireNonNull(metric, "metric");
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("trigger at " + percent + " % of " + metric
                        + ": expected 1 to 99; a target used up whole is a breach");
            }
        }

        @Override
        public Optional<Instant> firesAt(ServiceClock clock) {
            return clock.usedUp(percent);
        }
    }

    /**
     * Fires when a promise is broken.
     *
     * @param metric which promise
     */
    record Breach(ServiceMetric metric) implements Trigger {
        /** Checks that the metric is given. */
        public Breach {
            requireNonNull(metric, "metric");
        }

        @Override
        public Optional<Instant> firesAt(ServiceClock clock) {
            return clock.usedUp(100);
        }
    }
}
