package dev.tierline.ticket;

import dev.tierline.staff.RequesterId;
import org.jspecify.annotations.Nullable;

/**
 * What was known about a request when it came in; it does not change afterwards.
 *
 * @param channel how it came in, null if not recorded
 * @param product what it is about, null if not recorded
 * @param requester who asked, null if not recorded
 */
public record Intake(
        @Nullable Channel channel,
        @Nullable String product,
        @Nullable RequesterId requester) {

    /** Nothing recorded. */
    public static final Intake UNKNOWN = new Intake(null, null, null);
}
