package dev.tierline.ticket;

/** How far the development team is with a bug. */
public enum BugStatus {
    /** Filed; nobody there has taken it up. */
    OPEN,
    /** Being worked on. */
    IN_PROGRESS,
    /** Mended. */
    FIXED,
    /** Will not be mended. */
    REJECTED;

    /**
     * Tells whether there is nothing more to wait for.
     *
     * @return true for {@link #FIXED} and {@link #REJECTED}
     */
    public boolean isSettled() {
        return this == FIXED || this == REJECTED;
    }
}
