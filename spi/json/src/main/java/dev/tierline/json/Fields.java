package dev.tierline.json;

import dev.tierline.department.InvalidDepartmentException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that is read. Each is taken out when it is asked for; {@link #make} looks at what is left.
 */
final class Fields {

    private final Reading reading;
    private final Path path;
    private final Map<String, Object> members;

    Fields(Reading reading, Path path, Map<String, Object> members) {
        this.reading = reading;
        this.path = path;
        this.members = members;
    }

    /** Takes a field that must be there. */
    Value need(String name) {
        Object node = members.remove(name);
        if (node == null) {
            throw reading.fault(path.member(name), "missing; expected this field");
        }
        return new Value(reading, path.member(name), node);
    }

    /** Takes a field that may be absent, which is how null is written. */
    @Nullable
    Value find(String name) {
        Object node = members.remove(name);
        return node == null ? null : new Value(reading, path.member(name), node);
    }

    <T> @Nullable T find(String name, Function<Value, T> of) {
        Value value = find(name);
        return value == null ? null : of.apply(value);
    }

    <T> T find(String name, T ifAbsent, Function<Value, T> of) {
        Value value = find(name);
        return value == null ? ifAbsent : of.apply(value);
    }

    String text(String name) {
        return need(name).text();
    }

    /** Takes a text that is absent if it is empty. */
    String textOrEmpty(String name) {
        return find(name, "", Value::text);
    }

    int integer(String name, int ifAbsent) {
        return find(name, ifAbsent, Value::integer);
    }

    Instant instant(String name) {
        return need(name).instant();
    }

    /** Takes a list that is absent if it is empty. */
    <T> List<T> list(String name, Function<Value, T> of) {
        return find(name, List.of(), value -> value.list(of));
    }

    Fields rename(String from, String to) {
        Object node = members.remove(from);
        if (node != null) {
            members.put(to, node);
        }
        return this;
    }

    void put(String name, Object node) {
        members.put(name, node);
    }

    JsonDocumentException fault(String problem) {
        return reading.fault(path, problem);
    }

    /** Makes a value of the model of the fields taken; what the model refuses is refused here. */
    <T> T make(Supplier<T> value) {
        if (!members.isEmpty()) {
            reading.leftOver(path, members.keySet());
        }
        try {
            return value.get();
        } catch (IllegalArgumentException | InvalidDepartmentException refused) {
            throw reading.fault(path, Excerpt.sentence(String.valueOf(refused.getMessage())), refused);
        }
    }
}
