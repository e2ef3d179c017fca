package dev.tierline.json;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses. The same dice choose the same. */
final class Dice {

    private final Random random;
    private final List<String> ids;
    private final List<String> names;

    /** Ids are to differ from each other. */
    Dice(long seed, List<String> ids, List<String> names) {
        this.random = new Random(seed);
        this.ids = ids;
        this.names = names;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /** Returns 0 up to a number that may come too. */
    int upTo(int most) {
        return most == Integer.MAX_VALUE ? random.nextInt() >>> 1 : random.nextInt(most + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> @Nullable T maybe(List<T> values) {
        return values.isEmpty() || coin() ? null : of(values);
    }

    /** Returns some of the values, in any order. */
    <T> List<T> some(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, upTo(shuffled.size()));
    }

    /** Returns ids that differ, at most so many. */
    List<String> ids(int most) {
        List<String> some = some(ids);
        return some.subList(0, Math.min(most, some.size()));
    }

    String id() {
        return of(ids);
    }

    String name() {
        return of(names);
    }

    Priority priority() {
        return Priority.of(1 + upTo(8));
    }

    Map<Priority, WorkingTime> targets() {
        Map<Priority, WorkingTime> targets = new TreeMap<>();
        while (coin()) {
            targets.put(priority(), WorkingTime.ofMillis(1 + (random.nextLong() >>> 2)));
        }
        return targets;
    }
}
