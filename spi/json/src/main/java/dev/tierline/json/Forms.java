package dev.tierline.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The forms of a closed choice: a word in one field says which it is.
 *
 * @param <T> the choice
 */
final class Forms<T> {

    /** How one type is written and read. */
    private record Form<S>(Class<S> type, String word, Output.Body<? super S> body, Function<Fields, ? extends S> of) {

        void write(Object value, Output out) throws IOException {
            body.write(type.cast(value), out);
        }
    }

    private final String what;
    private final String tag;
    private final Map<String, Form<? extends T>> byWord = new LinkedHashMap<>();
    private final Map<Class<?>, Form<? extends T>> byType = new LinkedHashMap<>();

    private Forms(String what, String tag) {
        this.what = what;
        this.tag = tag;
    }

    /** Starts without any form; {@code what} names the choice in messages. */
    static <T> Forms<T> of(String what, String tag) {
        return new Forms<>(what, tag);
    }

    <S extends T> Forms<T> with(
            Class<S> type, String word, Output.Body<? super S> body, Function<Fields, ? extends S> of) {
        Form<S> form = new Form<>(type, word, body, of);
        if (byWord.put(word, form) != null || byType.put(type, form) != null) {
            throw new IllegalArgumentException(what + " '" + word + "' has two forms: expected one");
        }
        return this;
    }

    void write(T value, Output out) throws IOException {
        Form<? extends T> form = byType.get(value.getClass());
        if (form == null) {
            throw new IllegalStateException(value.getClass() + " has no form: expected one of " + byType.keySet());
        }
        out.text(tag, form.word());
        form.write(value, out);
    }

    T read(Fields fields) {
        Value word = fields.need(tag);
        Form<? extends T> form = byWord.get(word.text());
        if (form == null) {
            throw word.fault(Excerpt.quoted(word.text()) + " is no " + what + "; expected one of " + byWord.keySet());
        }
        return form.of().apply(fields);
    }

    Set<Class<?>> types() {
        return byType.keySet();
    }
}
