package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import dev.tierline.tier.Tier;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who work one queue, and the supervisor who answers for it.
 *
 * <p>A ticket stands on a tier <em>and</em> with a team, because departments have several teams on a tier (help desk beside
 * on-site) and teams that serve more than one.
 *
 * <p>Example: {@code new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna.k"), Set.of(Tier.of(1)))}. Immutable.
 *
 * @param id the team
 * @param name the name people read
 * @param supervisor who coordinates the team's work; where its hierarchical escalations go first
 * @param tiers which tiers the team serves; empty if the department does not say
 */
public record Team(TeamId id, String name, StaffId supervisor, Set<Tier> tiers) {

    /**
     * Checks that all are given and copies the set.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Team {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(supervisor, "supervisor");
        if (name.isBlank()) {
            throw new IllegalArgumentException("team '" + id + "' has a blank name: expected the name people read");
        }
        tiers = Collections.unmodifiableSet(new TreeSet<>(tiers));
    }

    /**
     * Creates a team of which nobody says what tier it serves.
     *
     * @param id the team
     * @param name the name people read
     * @param supervisor who coordinates the team's work
     * @throws IllegalArgumentException if the name is blank
     */
    public Team(TeamId id, String name, StaffId supervisor) {
        this(id, name, supervisor, Set.of());
    }
}
