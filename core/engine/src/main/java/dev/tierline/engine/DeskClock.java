package dev.tierline.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The desk's one clock, floored to the millisecond, and how long its claims last. */
record DeskClock(InstantSource source, Duration lease) {

    Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Instant leaseEnd(Instant now) {
        return now.plusMillis(lease.toMillis());
    }

    /** Returns the first millisecond at which so much time will have passed. */
    Instant after(Duration delay) {
        return source.instant().plus(delay).plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }
}
