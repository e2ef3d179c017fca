package dev.tierline.ticket;

import dev.tierline.identity.IdText;

/**
 * Names one ticket.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "INC-2041"}
 */
public record TicketId(String value) implements Comparable<TicketId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public TicketId {
        IdText.require(value, "a ticket id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static TicketId of(String value) {
        return new TicketId(value);
    }

    @Override
    public int compareTo(TicketId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
