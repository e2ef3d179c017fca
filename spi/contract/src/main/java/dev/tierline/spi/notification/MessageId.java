package dev.tierline.spi.notification;

import dev.tierline.identity.IdText;

/**
 * The stable key of a message: whoever receives one twice knows by it.
 *
 * @param value the key: 1 to 5000 characters, not blank, well-formed and without NUL; ordered by code points
 */
public record MessageId(String value) implements Comparable<MessageId> {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank, longer than 5000 characters, or holds NUL or half a surrogate pair
     */
    public MessageId {
        IdText.require(value, "a message id", 5000);
    }

    @Override
    public int compareTo(MessageId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
