package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What becomes of a claimed message. */
public sealed interface Settlement {

    /** It was delivered and leaves the outbox. */
    record Delivered() implements Settlement {}

    /**
     * It can never be delivered and leaves the outbox.
     *
     * @param reason why
     */
    record Rejected(String reason) implements Settlement {
        /** Checks that a reason is given. */
        public Rejected {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * It is tried again.
     *
     * @param at from when on it can be claimed again
     */
    record Postponed(Instant at) implements Settlement {
        /** Checks that the instant is given. */
        public Postponed {
            requireNonNull(at, "at");
        }
    }
}
