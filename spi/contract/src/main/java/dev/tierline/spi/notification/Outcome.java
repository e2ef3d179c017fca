package dev.tierline.spi.notification;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What became of an attempt to send a message. */
public sealed interface Outcome {

    /** The other side has it; it is not sent again. */
    record Accepted() implements Outcome {}

    /**
     * It can never be delivered; it is not sent again.
     *
     * @param reason why, for a person to read
     */
    record Rejected(String reason) implements Outcome {
        /** Checks that a reason is given. */
        public Rejected {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Not now; it is sent again later.
     *
     * @param delay after how long, more than zero, at most 366 days
     */
    record RetryAfter(Duration delay) implements Outcome {
        /**
         * Checks the delay.
         *
         * @throws IllegalArgumentException if it is not positive, or longer than 366 days
         */
        public RetryAfter {
            if (delay.isNegative() || delay.isZero() || delay.compareTo(Duration.ofDays(366)) > 0) {
                throw new IllegalArgumentException(
                        "retry after " + delay + ": expected more than zero and at most 366 days");
            }
        }
    }
}
