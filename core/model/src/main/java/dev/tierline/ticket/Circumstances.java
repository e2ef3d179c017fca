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
 * @param rules what the department decides
 */
public record Circumstances(Instant at, Actor by, TicketRules rules) {

    /** Checks that all are given and floors the instant to the millisecond. */
    public Circumstances {
        requireNonNull(by, "by");
        requireNonNull(rules, "rules");
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Creates the circumstances of a ticket without a department.
     *
     * @param at when, floored to the millisecond
     * @param by who
     * @param lifeCycle which moves are legal
     */
    public Circumstances(Instant at, Actor by, LifeCycle lifeCycle) {
        this(at, by, TicketRules.of(lifeCycle));
    }
}
