package dev.tierline.tier;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One tier of a ladder: what it is and how long work may stay there.
 *
 * <p>Example: {@code Rung.of(Tier.of(1), "First line").withInnerTarget(Priority.P1, WorkingTime.ofMinutes(20))} wants urgent work
 * to be solved or passed on within twenty minutes. Immutable.
 *
 * @param tier which tier
 * @param name the name people read
 * @param kind who works it
 * @param innerTargets within how much working time a ticket of each priority is to leave the tier; a priority that is absent has
 *     no such target
 */
public record Rung(Tier tier, String name, TierKind kind, Map<Priority, WorkingTime> innerTargets) {

    /**
     * Checks the parts and copies the targets.
     *
     * @throws IllegalArgumentException if the name is blank, a target is zero, or a tier that nobody here works has targets
     */
    public Rung {
        requireNonNull(tier, "tier");
        requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException(tier + " has a blank name: expected the name people read");
        }
        innerTargets = Collections.unmodifiableMap(new TreeMap<>(innerTargets));
        innerTargets.forEach((priority, target) -> {
            if (target.equals(WorkingTime.ZERO)) {
                throw new IllegalArgumentException(
                        "inner target of " + tier + " for " + priority + " is zero: expected some working time");
            }
        });
        if (kind == TierKind.SELF_SERVICE && !innerTargets.isEmpty()) {
            throw new IllegalArgumentException(
                    tier + " is self-service and has inner targets: expected none, for nobody works it");
        }
    }

    /**
     * Returns a tier that the department's own teams work.
     *
     * @param tier which tier
     * @param name the name people read
     * @return the rung, without inner targets
     */
    public static Rung of(Tier tier, String name) {
        return new Rung(tier, name, TierKind.INTERNAL, Map.of());
    }

    /**
     * Returns this rung with one more inner target.
     *
     * @param priority to which tickets
     * @param target within how much working time they are to leave the tier
     * @return the rung
     * @throws IllegalArgumentException if the target is zero
     */
    public Rung withInnerTarget(Priority priority, WorkingTime target) {
        Map<Priority, WorkingTime> more = new TreeMap<>(innerTargets);
        more.put(priority, target);
        return new Rung(tier, name, kind, more);
    }
}
