package dev.tierline.examples.replay.report;

import static java.util.Objects.requireNonNull;

import dev.tierline.examples.replay.log.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one ticket, read at the last row of the whole log. Immutable.
 *
 * @param ticket its id in the log
 * @param priority at the end; a line of the report does not show it
 * @param openedAt the instant of its first row
 * @param status at the end
 * @param tiers the tiers it stood on, consecutive repeats dropped
 * @param escalations how often its tier became higher from one row to the next
 * @param handBacks how often its tier became lower
 * @param reopens how often it left resolved, closed and cancelled for any other status
 * @param firstResponse the clock that runs until somebody answers
 * @param resolution the clock that runs until the ticket is solved
 */
public record TicketReport(
        String ticket,
        int priority,
        Instant openedAt,
        Status status,
        List<Integer> tiers,
        int escalations,
        int handBacks,
        int reopens,
        FirstResponse firstResponse,
        Resolution resolution) {
    /** Copies the tiers. */
    public TicketReport {
        requireNonNull(ticket, "ticket");
        requireNonNull(openedAt, "openedAt");
        requireNonNull(status, "status");
        requireNonNull(firstResponse, "firstResponse");
        requireNonNull(resolution, "resolution");
        tiers = List.copyOf(tiers);
    }

    /**
     * The reading of the first-response clock.
     *
     * @param target in force at the end
     * @param consumed working time from opening until the response, or to the end
     * @param metAt when the response came, late or not
     * @param breachedAt when the target was overrun
     */
    public record FirstResponse(
            Duration target,
            Duration consumed,
            @Nullable Instant metAt,
            @Nullable Instant breachedAt) {}

    /**
     * The reading of the resolution clock.
     *
     * @param target in force at the end
     * @param consumed working time during which the clock ran
     * @param dueAt when the target will be used up, while the clock runs and is not breached
     * @param breachedAt when the target was overrun
     */
    public record Resolution(
            Duration target,
            Duration consumed,
            @Nullable Instant dueAt,
            @Nullable Instant breachedAt) {}
}
