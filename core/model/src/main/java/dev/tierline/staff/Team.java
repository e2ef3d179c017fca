package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

/**
 * People who work one queue, and the supervisor who answers for it.
 *
 * <p>A team is not bound to one tier: a ticket stands on a tier <em>and</em> with a team, because departments have several
 * teams on a tier and teams that serve more than one.
 *
 * @param id the team
 * @param name the name people read
 * @param supervisor who coordinates the team's work; where its hierarchical escalations go first
 */
public record Team(TeamId id, String name, StaffId supervisor) {

    /**
     * Checks that all are given.
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
    }
}
