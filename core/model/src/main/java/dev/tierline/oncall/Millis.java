package dev.tierline.oncall;

import java.time.Instant;

/** Instants of records, which may lie anywhere, as epoch milliseconds. */
final class Millis {

    private Millis() {}

    /** Cuts down to the millisecond; what is too far away for 64 bits is as far as they go. */
    static long floor(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException beyond) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
