package dev.tierline.sla;

import dev.tierline.calendar.WorkingTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service clock shows at one instant.
 *
 * @param state whether it counts
 * @param target what is promised to the ticket's present priority, null if nothing is
 * @param consumed the working time during which it ran
 * @param dueAt when the target will be used up, or was, if the clock runs on; null unless the clock runs, has a target and
 *     is not breached, and null if its calendar never opens long enough
 * @param breachedAt when the promise was broken, null if it was not
 */
public record ClockReading(
        ClockState state,
        @Nullable WorkingTime target,
        WorkingTime consumed,
        @Nullable Instant dueAt,
        @Nullable Instant breachedAt) {}
