package dev.tierline.tier;

/**
 * A rung of the support ladder, by its level.
 *
 * <p>By the field's convention 0 is self-service, 1 the first line, 2 the in-depth technicians, 3 the experts and 4 an
 * organisation outside (a vendor, the development department). A department picks the levels it has; any number works.
 *
 * <p>Example: {@code Tier.of(3).isAbove(Tier.of(1))} is true, so moving work from the first line to the experts is an
 * escalation, and the way back a hand-back. Immutable.
 *
 * @param level the height on the ladder, 0 or more
 */
public record Tier(int level) implements Comparable<Tier> {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is negative
     */
    public Tier {
        if (level < 0) {
            throw new IllegalArgumentException("tier " + level + ": a tier's level is 0 (self-service) or more");
        }
    }

    /**
     * Returns the tier of a level.
     *
     * @param level 0 or more
     * @return the tier
     */
    public static Tier of(int level) {
        return new Tier(level);
    }

    /**
     * Tells whether work that comes here from {@code other} is escalated.
     *
     * @param other the tier compared with
     * @return true if this tier is strictly higher
     */
    public boolean isAbove(Tier other) {
        return level > other.level;
    }

    @Override
    public int compareTo(Tier other) {
        return Integer.compare(level, other.level);
    }

    @Override
    public String toString() {
        return "tier " + level;
    }
}
