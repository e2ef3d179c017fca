package dev.tierline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what was filled in, and stops where a field by itself is missing or wrong. */
final class Given {

    private Given() {}

    /** A field by itself is missing or wrong: its own constraint says so, where it stands. */
    static final class FieldException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        FieldException(String field, String problem, @Nullable RuntimeException cause) {
            super(field + ": " + problem, cause);
        }
    }

    /** Returns a value that must be there. */
    static <T> T in(String field, @Nullable T value) {
        if (value == null) {
            throw new FieldException(field, "missing, expected a value", null);
        }
        return value;
    }

    /** Returns what a value that must be there says. */
    static <T, R> R read(String field, @Nullable T value, Function<T, R> reading) {
        T given = in(field, value);
        try {
            return reading.apply(given);
        } catch (RuntimeException refused) {
            throw new FieldException(field, String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Returns what a value says that may be missing. */
    static <T, R> @Nullable R readIfAny(String field, @Nullable T value, Function<T, R> reading) {
        return value == null ? null : read(field, value, reading);
    }

    /** Turns a value into its raw form, if there is one. */
    static <T, R> @Nullable R ifAny(@Nullable T value, Function<T, R> form) {
        return value == null ? null : form.apply(value);
    }

    /** Returns what the elements of a list say, all of which must be there. */
    static <T, R> List<R> each(String field, @Nullable List<T> values, Function<T, R> reading) {
        List<T> given = in(field, values);
        List<R> all = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            all.add(read(field + "[" + i + "]", given.get(i), reading));
        }
        return all;
    }

    /** Returns what the drafts of a list describe. */
    static <T> List<T> values(String field, @Nullable List<? extends Draft<T>> drafts) {
        return each(field, drafts, Draft::toValue);
    }

    /** Returns what the drafts of a list describe, by their keys, which must differ. */
    static <D extends Draft<V>, K, V> Map<K, V> map(String field, @Nullable List<D> drafts, Function<D, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        List<K> keys = each(field, drafts, key);
        List<V> values = values(field, drafts);
        for (int i = 0; i < keys.size(); i++) {
            if (map.put(keys.get(i), values.get(i)) != null) {
                throw new IllegalArgumentException(field + " have " + keys.get(i) + " twice: expected each once");
            }
        }
        return map;
    }
}
