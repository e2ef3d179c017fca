package dev.tierline.spi.storage;

import dev.tierline.identity.Digest;
import dev.tierline.identity.IdText;
import dev.tierline.ticket.Channel;

/**
 * The outside name of an operation, such as the message id of an e-mail: an operation with a reference that was consumed
 * before is not done again.
 *
 * @param value 1 to 500 characters, not blank, well-formed and without NUL; compared exactly, ordered by code points
 */
public record Reference(String value) implements Comparable<Reference> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, longer than 500 characters, or holds NUL or half a surrogate pair
     */
    public Reference {
        IdText.require(value, "a reference", 500);
    }

    /**
     * Returns the reference for a text.
     *
     * @param value the text
     * @return the reference
     */
    public static Reference of(String value) {
        return new Reference(value);
    }

    /**
     * Returns the reference of what came in through a channel under a name there, so that channels do not clash.
     *
     * <p>Example: {@code Reference.of(Channel.EMAIL, "<4711@example.com>")}. References are kept for good, and the names of messages may be
     * about people: the name is not kept, only its digest.
     *
     * @param channel how it came in
     * @param name its name there, such as an e-mail's message id, of any length
     * @return the reference: the channel's name, a colon, and SHA-256 of the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Reference of(Channel channel, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name within channel '" + channel.name()
                    + "': expected what tells one message there from another");
        }
        return new Reference(channel.name() + ":" + Digest.of(name));
    }

    @Override
    public int compareTo(Reference other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
