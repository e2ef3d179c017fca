package dev.tierline.staff;

import dev.tierline.identity.IdText;

/**
 * Names one customer's account: somebody who asks for support.
 *
 * <p>Any text of 1 to 200 characters that is not blank, well-formed and without NUL; compared exactly, letter case included, and
 * ordered by code points. Immutable.
 *
 * @param value the identifier as the host writes it, such as {@code "customer 42"}
 */
public record RequesterId(String value) implements Comparable<RequesterId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public RequesterId {
        IdText.require(value, "a requester id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the identifier as the host writes it
     * @return the identifier
     */
    public static RequesterId of(String value) {
        return new RequesterId(value);
    }

    @Override
    public int compareTo(RequesterId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
