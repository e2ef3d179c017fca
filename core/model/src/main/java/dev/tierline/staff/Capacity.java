package dev.tierline.staff;

import dev.tierline.priority.Priority;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody can hold at once.
 *
 * <p>Example: with {@code Capacity.of(6).weighing(Priority.P1, 3)}, one ticket of P1 and three others fill a person; a ticket
 * weighs 1 unless said. Immutable.
 *
 * @param limit the greatest sum of weights of open tickets, null if there is none
 * @param weights what a ticket of each priority weighs, 0 or more; a priority that is absent weighs 1
 */
public record Capacity(@Nullable Integer limit, Map<Priority, Integer> weights) {

    /** No bound. */
    public static final Capacity UNLIMITED = new Capacity(null, Map.of());

    /**
     * Checks the numbers and copies the weights.
     *
     * @throws IllegalArgumentException if the limit or a weight is negative
     */
    public Capacity {
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("capacity of " + limit + ": expected 0 or more");
        }
        weights.forEach((priority, weight) -> {
            if (weight < 0) {
                throw new IllegalArgumentException("weight " + weight + " of " + priority + ": expected 0 or more");
            }
        });
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /**
     * Returns a capacity in which every ticket weighs 1.
     *
     * @param limit how many open tickets, 0 or more
     * @return the capacity
     * @throws IllegalArgumentException if it is negative
     */
    public static Capacity of(int limit) {
        return new Capacity(limit, Map.of());
    }

    /**
     * Returns this capacity with another weight for a priority.
     *
     * @param priority the priority
     * @param weight what its tickets weigh, 0 or more
     * @return the capacity
     * @throws IllegalArgumentException if it is negative
     */
    public Capacity weighing(Priority priority, int weight) {
        Map<Priority, Integer> more = new TreeMap<>(weights);
        more.put(priority, weight);
        return new Capacity(limit, more);
    }

    /**
     * Returns what a ticket weighs.
     *
     * @param priority its priority
     * @return the weight
     */
    public int weightOf(Priority priority) {
        return weights.getOrDefault(priority, 1);
    }

    /**
     * Adds up what tickets weigh.
     *
     * @param open how many of each priority
     * @return the sum of their weights
     */
    public long loadOf(Map<Priority, Integer> open) {
        long load = 0;
        for (Map.Entry<Priority, Integer> count : open.entrySet()) {
            load += (long) weightOf(count.getKey()) * count.getValue();
        }
        return load;
    }

    /**
     * Tells whether one more ticket fits.
     *
     * @param open how many open tickets of each priority somebody holds
     * @param next the priority of the next one
     * @return true if the sum of all weights stays within the limit
     */
    public boolean hasRoomFor(Map<Priority, Integer> open, Priority next) {
        return limit == null || loadOf(open) + weightOf(next) <= limit;
    }
}
