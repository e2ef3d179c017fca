package dev.tierline.jdbc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as columns hold them: milliseconds since 1970, in the order of the instants.
 *
 * <p>Whole numbers rather than a timestamp type, because they are the same in every database and driver, exact to the
 * millisecond, and have no zone that a session could change. {@link Instant#MIN} and {@link Instant#MAX} have numbers of their
 * own.
 */
final class Millis {

    /** Later than every instant, and than {@link Instant#MAX}: what has no instant. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long MAX = Long.MAX_VALUE - 1;
    private static final long MIN = Long.MIN_VALUE + 2;

    private Millis() {}

    static long of(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            return MAX;
        }
        if (instant.equals(Instant.MIN)) {
            return MIN;
        }
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "instant " + instant + ": expected one within 292 million years of 1970", e);
        }
    }

    static long orNever(@Nullable Instant instant) {
        return instant == null ? NEVER : of(instant);
    }

    static Instant instant(long millis) {
        if (millis == MAX) {
            return Instant.MAX;
        }
        return millis == MIN ? Instant.MIN : Instant.ofEpochMilli(millis);
    }
}
