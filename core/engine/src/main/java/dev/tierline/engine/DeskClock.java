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
}
