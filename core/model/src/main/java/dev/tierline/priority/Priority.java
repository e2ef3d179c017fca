package dev.tierline.priority;

/**
 * How soon a ticket must be worked compared with others: 1 is the most pressing.
 *
 * <p>Most departments use four; up to nine are possible. Ordered by urgency: {@code P1} comes before {@code P4}. Immutable.
 *
 * @param level 1 (most pressing) to 9
 */
public record Priority(int level) implements Comparable<Priority> {

    /** The most pressing: usually a service that is down for everybody. */
    public static final Priority P1 = new Priority(1);

    /** High. */
    public static final Priority P2 = new Priority(2);

    /** Normal. */
    public static final Priority P3 = new Priority(3);

    /** Low. */
    public static final Priority P4 = new Priority(4);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is not 1 to 9
     */
    public Priority {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("priority " + level + ": expected 1 (most pressing) to 9");
        }
    }

    /**
     * Returns the priority of a level.
     *
     * @param level 1 to 9
     * @return the priority
     */
    public static Priority of(int level) {
        return new Priority(level);
    }

    @Override
    public int compareTo(Priority other) {
        return Integer.compare(level, other.level);
    }

    @Override
    public String toString() {
        return "P" + level;
    }
}
