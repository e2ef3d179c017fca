package dev.tierline.spi.storage;

/**
 * How often a stored value has been written: what makes concurrent changes visible.
 *
 * @param number 0 for a value that is not stored, 1 after the first commit, and one more with each
 */
public record Revision(long number) implements Comparable<Revision> {

    /** The revision of what is not stored. */
    public static final Revision NONE = new Revision(0);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("revision " + number + ": expected 0 (not stored) or more");
        }
    }

    /**
     * Returns the revision that the next commit makes.
     *
     * @return one more
     */
    public Revision next() {
        return new Revision(number + 1);
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }
}
