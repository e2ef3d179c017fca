package dev.tierline.spi.notification;

import static java.util.Objects.requireNonNull;

/**
 * The stable key of a message: whoever receives one twice knows by it.
 *
 * @param value the key, not blank
 */
public record MessageId(String value) implements Comparable<MessageId> {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public MessageId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a message id is blank: expected a key");
        }
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
