package dev.tierline.draft;

import dev.tierline.consistency.Outline;
import dev.tierline.consistency.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps that every walk over a draft takes: past what is missing, which has constraints of its own. */
final class OutlineWalk {

    private final Outline outline;

    OutlineWalk(Outline outline) {
        this.outline = outline;
    }

    /** What is done at one element. */
    interface Step<T> {
        void at(T value, Place place);
    }

    /** Visits the elements that are there. */
    <T> void each(@Nullable List<T> values, Place list, Step<T> step) {
        if (values == null) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (value != null) {
                step.at(value, list.at(i));
            }
        }
    }

    /** Finds the elements that have a key which one before them has. */
    <T> void distinct(@Nullable List<T> values, Place list, Function<T, @Nullable Object> key) {
        Set<Object> seen = new HashSet<>();
        each(values, list, (value, place) -> {
            Object name = key.apply(value);
            if (name != null && !seen.add(name)) {
                outline.fault(place, "tierline.twice", name.toString());
            }
        });
    }

    /** Finds a time that ends before it begins, or at once. */
    void tenure(@Nullable LocalDate from, @Nullable LocalDate until, Place end) {
        if (from != null && until != null && !from.isBefore(until)) {
            outline.fault(end, "tierline.tenure", until.toString());
        }
    }

    /** Finds what is missing because of something else. */
    void required(@Nullable Object value, Place place) {
        if (value == null) {
            outline.fault(place, "tierline.missing", null);
        }
    }

    static @Nullable String text(@Nullable Integer level) {
        return level == null ? null : level.toString();
    }

    /** Returns two values as one key, or null if one is missing. */
    static @Nullable Object pair(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? null : one + " " + other;
    }
}
