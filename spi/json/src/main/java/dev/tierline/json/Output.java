package dev.tierline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the fields of objects in the order in which it is told. Null is left out. */
final class Output {

    /**
     * Writes the fields of a value, between the braces.
     *
     * @param <T> the type of the value
     */
    interface Body<T> {
        void write(T value, Output out) throws IOException;
    }

    private final DocumentKind kind;
    private final JsonGenerator json;
    private int values = 1;

    Output(DocumentKind kind, JsonGenerator json) {
        this.kind = kind;
        this.json = json;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            element(value);
        }
    }

    <T> void text(String name, @Nullable T value, Function<T, String> text) throws IOException {
        if (value != null) {
            text(name, text.apply(value));
        }
    }

    /** Leaves the text out if it is empty. */
    void textUnlessEmpty(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeFieldName(name);
        element(value);
    }

    void numberUnless(long ordinary, String name, long value) throws IOException {
        if (value != ordinary) {
            number(name, value);
        }
    }

    /** Leaves the word out if it is false. */
    void flag(String name, boolean value) throws IOException {
        if (value) {
            word(name, true);
        }
    }

    void word(String name, boolean value) throws IOException {
        json.writeFieldName(name);
        values++;
        json.writeBoolean(value);
    }

    void instant(String name, @Nullable Instant value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            element(millis(value));
        }
    }

    /** Writes how long something took, in milliseconds. */
    void millis(String name, Duration value) throws IOException {
        json.writeFieldName(name);
        long millis;
        try {
            millis = value.toMillis();
        } catch (ArithmeticException beyond) {
            throw fault(value + " is out of range; expected milliseconds that 64 bits hold", beyond);
        }
        if (!Duration.ofMillis(millis).equals(value)) {
            throw fault(value + " is finer than a millisecond; expected whole milliseconds");
        }
        element(millis);
    }

    /** Writes the time that work took, in minutes. */
    void minutes(String name, Duration value) throws IOException {
        json.writeFieldName(name);
        long minutes = value.toMinutes();
        if (minutes != (int) minutes || !Duration.ofMinutes(minutes).equals(value)) {
            throw fault(value + " is no time of work; expected whole minutes that 32 bits hold");
        }
        element(minutes);
    }

    /** Leaves the time out if there is none. */
    void minutesUnlessNone(String name, Duration value) throws IOException {
        if (!value.isZero()) {
            minutes(name, value);
        }
    }

    <T> void object(String name, T value, Body<? super T> body) throws IOException {
        json.writeFieldName(name);
        braces(value, body);
    }

    <T> void objects(String name, Collection<? extends T> elements, Body<? super T> body) throws IOException {
        begin(name);
        for (T element : elements) {
            braces(element, body);
        }
        end();
    }

    /** Leaves the list out if it is empty. */
    <T> void objectsUnlessEmpty(String name, List<? extends T> elements, Body<? super T> body) throws IOException {
        if (!elements.isEmpty()) {
            objects(name, elements, body);
        }
    }

    <T> void texts(String name, Collection<T> elements, Function<T, String> text) throws IOException {
        begin(name);
        for (T element : elements) {
            element(text.apply(element));
        }
        end();
    }

    /** Leaves the list out if it is empty. */
    <T> void textsUnlessEmpty(String name, Collection<T> elements, Function<T, String> text) throws IOException {
        if (!elements.isEmpty()) {
            texts(name, elements, text);
        }
    }

    void numbersUnlessEmpty(String name, Collection<Integer> elements) throws IOException {
        if (!elements.isEmpty()) {
            numbers(name, elements);
        }
    }

    void numbers(String name, Collection<Integer> elements) throws IOException {
        begin(name);
        for (int element : elements) {
            element(element);
        }
        end();
    }

    void begin(String list) throws IOException {
        json.writeFieldName(list);
        values++;
        json.writeStartArray();
    }

    void end() throws IOException {
        json.writeEndArray();
    }

    <T> void braces(T value, Body<? super T> body) throws IOException {
        values++;
        json.writeStartObject();
        body.write(value, this);
        json.writeEndObject();
    }

    /** Writes the members of an object as they were read. */
    void members(JsonObject object) throws IOException {
        for (var member : object.members().entrySet()) {
            json.writeFieldName(member.getKey());
            node(member.getValue());
        }
    }

    private void node(Object node) throws IOException {
        if (node instanceof JsonObject object) {
            braces(object, (o, out) -> out.members(o));
        } else if (node instanceof JsonArray array) {
            values++;
            json.writeStartArray();
            for (Object element : array.elements()) {
                node(element);
            }
            json.writeEndArray();
        } else if (node instanceof String text) {
            element(text);
        } else if (node instanceof Long number) {
            element(number);
        } else if (node instanceof JsonNumber number) {
            values++;
            json.writeNumber(number.text());
        } else if (node instanceof Boolean word) {
            values++;
            json.writeBoolean(word);
        } else {
            values++;
            json.writeNull();
        }
    }

    int values() {
        return values;
    }

    JsonDocumentException fault(String problem) {
        return fault(problem, null);
    }

    /** A fault of the object that is being written, not of its last field. */
    JsonDocumentException faultOfObject(String problem) {
        return new JsonDocumentException(
                kind, Path.of(json.getOutputContext().getParent()).toString(), problem, null);
    }

    JsonDocumentException fault(String problem, @Nullable Throwable cause) {
        return new JsonDocumentException(kind, Path.of(json.getOutputContext()).toString(), problem, cause);
    }

    void element(String value) throws IOException {
        values++;
        if (!Utf16.isWellFormed(value)) {
            throw fault(Utf16.EXPECTED);
        }
        json.writeString(value);
    }

    private void element(long value) throws IOException {
        values++;
        json.writeNumber(value);
    }

    private long millis(Instant instant) {
        long millis;
        try {
            millis = instant.toEpochMilli();
        } catch (ArithmeticException beyond) {
            throw fault(instant + " is out of range; expected milliseconds that 64 bits hold", beyond);
        }
        if (!Instant.ofEpochMilli(millis).equals(instant)) {
            throw fault(instant + " is finer than a millisecond; expected whole milliseconds");
        }
        return millis;
    }
}
