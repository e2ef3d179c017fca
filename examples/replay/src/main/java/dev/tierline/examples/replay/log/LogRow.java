package dev.tierline.examples.replay.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * At this time the ticket stood in this status, with this team on this tier, held by this agent, at this priority. What
 * the log leaves empty is null: an empty team means no team, an empty agent that nobody holds the ticket, an empty tier
 * that the ticket stays on its tier.
 *
 * @param n the row's number, 1 for the first row after the header
 * @param line the line of the file on which the row begins, 1 for the header
 * @param ticket whose state the row tells
 * @param time when, floored to the millisecond
 * @param status where the ticket stood
 * @param team who had it
 * @param tier 0 (self-service) or higher
 * @param agent who held it
 * @param priority 1 (highest) to 4
 * @param channel how it came in
 * @param product what it is about
 * @param customer who asked
 */
public record LogRow(
        int n,
        int line,
        String ticket,
        Instant time,
        Status status,
        @Nullable String team,
        @Nullable Integer tier,
        @Nullable String agent,
        int priority,
        @Nullable String channel,
        @Nullable String product,
        @Nullable String customer) {
    /** Checks what every row must have. */
    public LogRow {
        requireNonNull(ticket, "ticket");
        requireNonNull(time, "time");
        requireNonNull(status, "status");
        if (tier != null && tier < 0) {
            throw new IllegalArgumentException("tier must be 0 or higher: " + tier);
        }
        if (priority < 1 || priority > 4) {
            throw new IllegalArgumentException("priority must be 1 to 4: " + priority);
        }
    }
}
