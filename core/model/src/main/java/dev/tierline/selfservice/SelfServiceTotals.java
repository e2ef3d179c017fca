package dev.tierline.selfservice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many requests solved themselves: by day, by topic, and in all. The three agree: each is the same counts, added up.
 *
 * <p>Example: of counts of 3 and 2 on Monday and 1 on Tuesday, {@code perDay()} has 5 and 1 and {@code solved()} is 6. Immutable.
 *
 * @param perDay how many on each day on which there were any, in order
 * @param perTopic how many of each topic, on all days together
 * @param solved how many in all
 */
public record SelfServiceTotals(SortedMap<LocalDate, Long> perDay, Map<SelfServiceTopic, Long> perTopic, long solved) {

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if they do not agree with the sum
     */
    public SelfServiceTotals {
        perDay = Collections.unmodifiableSortedMap(new TreeMap<>(perDay));
        perTopic = Map.copyOf(perTopic);
        long inDays = sum(perDay);
        long inTopics = sum(perTopic);
        if (inDays != solved || inTopics != solved) {
            throw new IllegalArgumentException(solved + " requests solved by self-service, of which " + inDays
                    + " are counted by day and " + inTopics + " by topic: expected the same number each time");
        }
    }

    /**
     * Adds counts up.
     *
     * @param counts the counts, in whatever order
     * @return the totals
     * @throws ArithmeticException if there are more than 64 bits can hold
     */
    public static SelfServiceTotals of(Collection<SelfServiceCount> counts) {
        return new SelfServiceTotals(
                new TreeMap<>(sums(counts, SelfServiceCount::day)),
                sums(counts, SelfServiceCount::topic),
                counts.stream().mapToLong(SelfServiceCount::solved).reduce(0, Math::addExact));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    private static <K> Map<K, Long> sums(Collection<SelfServiceCount> counts, Function<SelfServiceCount, K> of) {
        Map<K, Long> sums = new HashMap<>();
        counts.forEach(count -> sums.merge(of.apply(count), count.solved(), Math::addExact));
        return sums;
    }
}
