package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When, by whom and under which rules a move is made.
 *
 * @param at when, floored to the millisecond
 * @param by who
 * @param rules which moves are legal
 */
public record Circumstances(Instant at, Actor by, LifeCycle rules) {

    /** Checks that all are given and floors the instant to the millisecond. */
    public Circumstances {
        requireNonNull(by, "by");
        requireNonNull(rules, "rules");
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
