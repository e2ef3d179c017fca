package dev.tierline.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A node of a document that is read, and where it stands: refuses to be taken for what it is not. */
final class Value {

    private final Reading reading;
    private final Path path;
    private final Object node;

    Value(Reading reading, Path path, Object node) {
        this.reading = reading;
        this.path = path;
        this.node = node;
    }

    boolean isText() {
        return node instanceof String;
    }

    String text() {
        if (node instanceof String text) {
            return text;
        }
        throw expected("a text");
    }

    long number() {
        if (node instanceof Long number) {
            return number;
        }
        throw expected("an integer of 64 bits");
    }

    int integer() {
        if (node instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw expected("an integer of 32 bits");
    }

    Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    Fields fields() {
        if (node instanceof JsonObject object) {
            return new Fields(reading, path, object.members());
        }
        throw expected("an object");
    }

    boolean flag() {
        if (node instanceof Boolean word) {
            return word;
        }
        throw expected("true or false");
    }

    /** Takes a list in which nothing stands twice. */
    <T> Set<T> set(Function<Value, T> of) {
        Set<T> set = new LinkedHashSet<>();
        list(value -> {
            T element = of.apply(value);
            if (!set.add(element)) {
                throw value.fault("listed twice; expected each once");
            }
            return element;
        });
        return set;
    }

    /** Takes a list of objects, no two with one id. */
    <T> List<T> byId(Function<Fields, T> of, Function<T, ?> id) {
        Set<Object> ids = new HashSet<>();
        return list(value -> {
            T element = of.apply(value.fields());
            if (!ids.add(id.apply(element))) {
                throw value.fault("has an id that is listed before; expected each id once");
            }
            return element;
        });
    }

    <T> List<T> list(Function<Value, T> of) {
        if (node instanceof JsonArray array) {
            List<Object> elements = array.elements();
            List<T> list = new ArrayList<>(elements.size());
            for (int i = 0; i < elements.size(); i++) {
                list.add(of.apply(new Value(reading, path.element(i), elements.get(i))));
            }
            return list;
        }
        throw expected("a list");
    }

    /** Makes a value of java.time of this text, which is named as {@code what} and written as in the example. */
    <T> T parsed(String what, String example, Function<String, T> of) {
        String text = text();
        try {
            return of.apply(text);
        } catch (DateTimeException refused) {
            throw fault(Excerpt.quoted(text) + " is no " + what + "; expected one as " + example);
        }
    }

    /** Makes a value of the model of this text; what the model refuses is refused here. */
    <T> T as(Function<String, T> of) {
        return of(text(), of);
    }

    /** Makes a value of the model of what was read here; what the model refuses is refused here. */
    <S, T> T of(S read, Function<S, T> of) {
        try {
            return of.apply(read);
        } catch (IllegalArgumentException refused) {
            throw reading.fault(path, Excerpt.sentence(String.valueOf(refused.getMessage())), refused);
        }
    }

    JsonDocumentException fault(String problem) {
        return reading.fault(path, problem);
    }

    private JsonDocumentException expected(String what) {
        return reading.fault(path, found() + "; expected " + what);
    }

    private String found() {
        if (node instanceof String) {
            return "a text";
        } else if (node instanceof Long number) {
            return "the number " + number;
        } else if (node instanceof JsonNumber number) {
            return "the number " + Excerpt.sentence(number.text());
        } else if (node instanceof JsonObject) {
            return "an object";
        } else if (node instanceof JsonArray) {
            return "a list";
        }
        return node instanceof Boolean ? "the word " + node : "null";
    }
}
