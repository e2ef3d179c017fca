package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

/**
 * What somebody can do, and how well.
 *
 * @param id the skill
 * @param level 1 (has begun) to 5 (teaches it)
 */
public record Skill(SkillId id, int level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not 1 to 5
     */
    public Skill {
        requireNonNull(id, "id");
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException(
                    "skill '" + id + "' at level " + level + ": expected 1 (has begun) to 5 (teaches it)");
        }
    }
}
