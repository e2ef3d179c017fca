package dev.tierline.ticket;

/**
 * How a ticket is tied to another, or to something outside the desk. A tie between two tickets stands on both, each seeing it from its
 * own side.
 */
public enum LinkKind {
    /** Was merged into another ticket, in which it goes on; only a merge makes it. */
    MERGED_INTO,
    /** Another ticket was merged into it. */
    MERGED_FROM,
    /** Asks for the same as another ticket. */
    DUPLICATE_OF,
    /** Another ticket asks for the same. */
    DUPLICATED_BY,
    /** An incident that a problem causes. */
    CAUSED_BY,
    /** A problem that causes an incident. */
    CAUSES,
    /** Goes on where another ticket ended. */
    FOLLOW_UP_OF,
    /** Another ticket goes on where it ended. */
    FOLLOWED_BY,
    /** A bug with the development team, by its reference there. */
    BUG,
    /** A case with a vendor, by the vendor's number. */
    VENDOR_CASE,
    /** An article of the knowledge base. */
    ARTICLE;

    /**
     * Tells whether the other end is a ticket too.
     *
     * @return true for all but {@link #BUG}, {@link #VENDOR_CASE} and {@link #ARTICLE}
     */
    public boolean isBetweenTickets() {
        return this != BUG && this != VENDOR_CASE && this != ARTICLE;
    }

    /**
     * Tells whether only a merge makes such a tie, for good.
     *
     * @return true for {@link #MERGED_INTO} and {@link #MERGED_FROM}
     */
    public boolean isOfMerge() {
        return this == MERGED_INTO || this == MERGED_FROM;
    }

    /**
     * Tells whether only the staff is shown such a tie: what it names may be another customer's, or a vendor's.
     *
     * @return false for where a ticket goes on, what it follows, and articles
     */
    public boolean isInternal() {
        return switch (this) {
            case MERGED_INTO, FOLLOW_UP_OF, FOLLOWED_BY, ARTICLE -> false;
            case MERGED_FROM, DUPLICATE_OF, DUPLICATED_BY, CAUSED_BY, CAUSES, BUG, VENDOR_CASE -> true;
        };
    }

    /**
     * Returns how a tie between tickets is seen from its other end.
     *
     * @return the kind there
     * @throws IllegalArgumentException if the other end is no ticket
     */
    public LinkKind inverse() {
        return switch (this) {
            case MERGED_INTO -> MERGED_FROM;
            case MERGED_FROM -> MERGED_INTO;
            case DUPLICATE_OF -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATE_OF;
            case CAUSED_BY -> CAUSES;
            case CAUSES -> CAUSED_BY;
            case FOLLOW_UP_OF -> FOLLOWED_BY;
            case FOLLOWED_BY -> FOLLOW_UP_OF;
            case BUG, VENDOR_CASE, ARTICLE ->
                throw new IllegalArgumentException(
                        "a link of kind " + this + " has no ticket at its other end: expected one between tickets");
        };
    }
}
