package dev.tierline.role;

import java.util.Locale;

/** How far a permission reaches; each scope takes in the ones before it. */
public enum Scope {
    /** One's own: tickets that one holds (a customer: that he asked for), one's own shifts and time off. */
    OWN,
    /** What stands with a team that one belongs to or supervises, and the people of those teams. */
    TEAM,
    /** What stands on a tier that one's teams serve, those teams, and their people. */
    TIER,
    /** Everything. */
    DEPARTMENT;

    /**
     * Tells whether everything within another scope is within this one too.
     *
     * @param other the scope compared with
     * @return true if this scope is as wide, or wider
     */
    public boolean takesIn(Scope other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
