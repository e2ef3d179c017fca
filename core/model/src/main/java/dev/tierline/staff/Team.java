package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import dev.tierline.category.CategoryId;
import dev.tierline.tier.Tier;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who work one queue, and the supervisor who answers for it.
 *
 * <p>A ticket stands on a tier <em>and</em> with a team, because departments have several teams on a tier (help desk beside
 * on-site) and teams that serve more than one. Of several teams on a tier, the one whose scope names the nearest category gets the work
 * that is moved up to it.
 *
 * <p>Example: {@code new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna.k"), Set.of(Tier.of(1)))} takes anything;
 * {@code new Team(TeamId.of("net"), "Network", StaffId.of("chen"), Set.of(Tier.of(2)), Set.of(CategoryId.of("network")))} is there for
 * the network and all that is below it. Immutable.
 *
 * @param id the team
 * @param name the name people read
 * @param supervisor who coordinates the team's work; where its hierarchical escalations go first
 * @param tiers which tiers the team serves; empty if the department does not say
 * @param scope which categories the team is there for, each with all below it; empty if for anything
 */
public record Team(TeamId id, String name, StaffId supervisor, Set<Tier> tiers, Set<CategoryId> scope) {

    /**
     * Checks that all are given and copies the sets.
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
        scope = Collections.unmodifiableSet(new TreeSet<>(scope));
    }

    /**
     * Creates a team that is there for anything.
     *
     * @param id the team
     * @param name the name people read
     * @param supervisor who coordinates the team's work
     * @param tiers which tiers the team serves
     * @throws IllegalArgumentException if the name is blank
     */
    public Team(TeamId id, String name, StaffId supervisor, Set<Tier> tiers) {
        this(id, name, supervisor, tiers, Set.of());
    }

    /**
     * Creates a team that is there for anything and of which nobody says what tier it serves.
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
