package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach somebody.
 *
 * @param kind by which way
 * @param address where: a number, an address, a name in a chat; the host's notifier understands it
 * @param quiet when not to be disturbed by this way, null if never
 */
public record ContactPoint(
        ContactKind kind, String address, @Nullable QuietHours quiet) {

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ContactPoint {
        requireNonNull(kind, "kind");
        if (address.isBlank()) {
            throw new IllegalArgumentException(kind + " contact without an address: expected where to reach somebody");
        }
    }

    /**
     * Returns a way that is never quiet.
     *
     * @param kind by which way
     * @param address where
     * @return the contact point
     */
    public static ContactPoint of(ContactKind kind, String address) {
        return new ContactPoint(kind, address, null);
    }

    /**
     * Tells whether somebody may be disturbed by this way.
     *
     * @param instant the instant
     * @return true unless it is quiet then
     */
    public boolean isOpenAt(Instant instant) {
        return quiet == null || !quiet.include(instant);
    }
}
