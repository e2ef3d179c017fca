package dev.tierline.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of an enumeration in documents. They stay when a constant is renamed.
 *
 * @param <E> the enumeration
 */
final class Words<E> {

    private final String what;
    private final Function<E, String> word;
    private final List<E> all;
    private final Map<String, E> values = new LinkedHashMap<>();

    Words(String what, E[] values, Function<E, String> word) {
        this.what = what;
        this.word = word;
        this.all = List.of(values);
        for (E value : values) {
            if (this.values.put(word.apply(value), value) != null) {
                throw new IllegalArgumentException(what + " '" + word.apply(value) + "' means two: expected one");
            }
        }
    }

    String of(E value) {
        return word.apply(value);
    }

    E read(Value value) {
        E found = values.get(value.text());
        if (found == null) {
            throw value.fault(Excerpt.quoted(value.text()) + " is no " + what + "; expected one of " + values.keySet());
        }
        return found;
    }

    List<E> values() {
        return all;
    }
}
