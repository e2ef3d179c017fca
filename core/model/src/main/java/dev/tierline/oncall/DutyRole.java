package dev.tierline.oncall;

import dev.tierline.identity.IdText;

/**
 * In which role somebody is on call. Roles are data: three come built in, a host adds its own. Each has layers of its own, so
 * that several people are on call at once.
 *
 * <p>Example: {@code new DutyRole("incident-commander")}. Ordered primary, secondary, then by name, shadow last. Immutable.
 *
 * @param name what people call it, 1 to 200 characters
 */
public record DutyRole(String name) implements Comparable<DutyRole> {
    /** Who answers first. */
    public static final DutyRole PRIMARY = new DutyRole("primary");

    /** Who answers when the primary does not. */
    public static final DutyRole SECONDARY = new DutyRole("secondary");

    /** Who looks on to learn: on the rota, never counted on and told by no step. A time without a shadow is no gap. */
    public static final DutyRole SHADOW = new DutyRole("shadow");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public DutyRole {
        IdText.require(name, "a duty role");
    }

    /**
     * Tells whether somebody has to be there.
     *
     * @return false for {@link #SHADOW}
     */
    public boolean isCountedOn() {
        return !equals(SHADOW);
    }

    private int rank() {
        return equals(PRIMARY) ? 0 : equals(SECONDARY) ? 1 : equals(SHADOW) ? 3 : 2;
    }

    @Override
    public int compareTo(DutyRole other) {
        return rank() != other.rank() ? Integer.compare(rank(), other.rank()) : IdText.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
