package dev.tierline.record;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import dev.tierline.staff.StaffId;
import java.time.Instant;

/**
 * A time in which somebody does not work: leave, illness, training. Whoever it is does not take part in on-call rotations then.
 *
 * <p>Example: {@code new TimeOff("leave-7", StaffId.of("anna"), monday, friday)}. Immutable.
 *
 * @param key tells it from every other time off
 * @param staff who is away
 * @param from the first instant of absence
 * @param until the first instant at which the person is back
 */
public record TimeOff(String key, StaffId staff, Instant from, Instant until) implements DeskRecord {

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

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.TIME_OFF, key);
    }

    @Override
    public String subject() {
        return staff.value();
    }

    /**
     * Tells whether the person is away.
     *
     * @param instant when
     * @return true from the start on, false from the end on
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
