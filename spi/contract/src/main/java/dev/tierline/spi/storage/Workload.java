package dev.tierline.spi.storage;

import dev.tierline.priority.Priority;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a person holds.
 *
 * @param open how many tickets that are not done he holds, by priority; priorities with none are absent
 */
public record Workload(Map<Priority, Integer> open) {

    /** Nothing. */
    public static final Workload NONE = new Workload(Map.of());

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if a count is below 1
     */
    public Workload {
        open.forEach((priority, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException(
                        count + " open tickets of " + priority + ": expected 1 or more, or no count");
            }
        });
        open = Collections.unmodifiableMap(new TreeMap<>(open));
    }

    /**
     * Returns how many open tickets there are in all.
     *
     * @return the sum over the priorities
     */
    public int tickets() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
