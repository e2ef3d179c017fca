package dev.tierline.examples.replay.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much working time each priority has for its first response and its resolution. Immutable.
 *
 * @param byPriority the targets of priorities 1 (highest) to 4, all of them
 */
public record Targets(SortedMap<Integer, Target> byPriority) {
    /** P1 30 min and 4 h, P2 1 h and 8 h, P3 4 h and 24 h, P4 8 h and 40 h. */
    public static final Targets DEFAULT = new Targets(new TreeMap<>(Map.of(
            1, new Target(Duration.ofMinutes(30), Duration.ofHours(4)),
            2, new Target(Duration.ofHours(1), Duration.ofHours(8)),
            3, new Target(Duration.ofHours(4), Duration.ofHours(24)),
            4, new Target(Duration.ofHours(8), Duration.ofHours(40)))));

    /** Copies the targets and checks that no priority is left out. */
    public Targets {
        byPriority = Collections.unmodifiableSortedMap(new TreeMap<>(byPriority));
        if (!List.copyOf(byPriority.keySet()).equals(List.of(1, 2, 3, 4))) {
            throw new IllegalArgumentException("targets must be for priorities 1 to 4: " + byPriority.keySet());
        }
    }

    /** Returns the targets of a priority from 1 to 4. */
    public Target of(int priority) {
        Target target = byPriority.get(priority);
        if (target == null) {
            throw new IllegalArgumentException("priority must be 1 to 4: " + priority);
        }
        return target;
    }

    /**
     * What one priority was promised, in working time.
     *
     * @param firstResponse until somebody answers
     * @param resolution until it is solved
     */
    public record Target(Duration firstResponse, Duration resolution) {
        /** Checks that both are positive. */
        public Target {
            requirePositive(firstResponse, "firstResponse");
            requirePositive(resolution, "resolution");
        }

        private static void requirePositive(Duration target, String name) {
            if (requireNonNull(target, name).isNegative() || target.isZero()) {
                throw new IllegalArgumentException(name + " must be positive: " + target);
            }
        }
    }
}
