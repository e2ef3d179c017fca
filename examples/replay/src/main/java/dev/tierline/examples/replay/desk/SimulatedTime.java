package dev.tierline.examples.replay.desk;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where it was put and never goes back. */
final class SimulatedTime implements InstantSource {

    private Instant now = Instant.MIN;

    void advanceTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }
}
