package dev.tierline.record;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody does not work: leave, illness, training. Whoever it is does not take part in on-call rotations then.
 *
 * <p>Example: {@code new TimeOff("leave-7", StaffId.of("anna"), monday, friday)}. What was recorded is never deleted: a leave that
 * is not taken is cancelled and counts for nothing, one that has begun ends earlier. Immutable.
 *
 * @param key tells it from every other time off
 * @param staff who is away
 * @param from the first instant of absence
 * @param until the first instant at which the person is back
 * @param cancelledAt when it was cancelled, null if it stands
 */
public record TimeOff(
        String key,
        StaffId staff,
        Instant from,
        Instant until,
        @Nullable Instant cancelledAt) implements DeskRecord {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless it starts before it ends
     */
    public TimeOff {
        IdText.require(key, "a record's key");
        requireNonNull(staff, "staff");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "time off '" + key + "' from " + from + " until " + until + ": expected a start before its end");
        }
    }

    /**
     * Creates a time off that stands.
     *
     * @param key tells it from every other time off
     * @param staff who is away
     * @param from the first instant of absence
     * @param until the first instant at which the person is back
     * @throws IllegalArgumentException unless it starts before it ends
     */
    public TimeOff(String key, StaffId staff, Instant from, Instant until) {
        this(key, staff, from, until, null);
    }

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.TIME_OFF, key);
    }

    @Override
    public String subject() {
        return staff.value();
    }

    /**
     * Tells whether it was cancelled, and so counts for nothing.
     *
     * @return true if it was
     */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /**
     * Tells whether the person is away.
     *
     * @param instant when
     * @return true from the start on, false from the end on; never if it was cancelled
     */
    public boolean contains(Instant instant) {
        return !isCancelled() && !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Ends it earlier: the person is back before the time.
     *
     * @param back the first instant at which the person is back
     * @return the shorter time off; this one if it ends then already
     * @throws IllegalRecordChangeException if it was cancelled, or the instant is not within it
     */
    public TimeOff endingAt(Instant back) {
        if (isCancelled() || !back.isAfter(from) || back.isAfter(until)) {
            throw new IllegalRecordChangeException(
                    id(),
                    "end it at " + back,
                    "is " + (isCancelled() ? "cancelled" : "from " + from + " until " + until),
                    "one that stands, and an instant after its start and not after its end");
        }
        return new TimeOff(key, staff, from, back);
    }

    /**
     * Takes it back: before it begins as a whole, after that the rest of it, since what was stays what it was.
     *
     * @param at when
     * @return the cancelled time off, or the one that ends then
     * @throws IllegalRecordChangeException if it was cancelled before, or is over
     */
    public TimeOff cancelled(Instant at) {
        if (isCancelled() || !at.isBefore(until)) {
            throw new IllegalRecordChangeException(
                    id(),
                    "cancel it at " + at,
                    isCancelled() ? "was cancelled at " + cancelledAt : "is over since " + until,
                    "one that stands and is not over");
        }
        return at.isAfter(from) ? endingAt(at) : new TimeOff(key, staff, from, until, at);
    }
}
