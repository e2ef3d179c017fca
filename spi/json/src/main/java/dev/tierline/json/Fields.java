package dev.tierline.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** Takes a list of objects, no two with one id, that is absent if it is empty. */
    <T> List<T> byId(String name, Function<Fields, T> of, Function<T, ?> id) {
        return find(name, List.of(), value -> value.byId(of, id));
    }

    /** Takes a list in which nothing stands twice, which is absent if it is empty. */
    <T> Set<T> set(String name, Function<Value, T> of) {
        return find(name, Set.of(), value -> value.set(of));
    }

    /** Takes a word that is absent if it is false. */
    boolean flag(String name) {
        return find(name, false, Value::flag);
    }

    /** Changes each object of a list in place; what is no object is left for whoever reads the list. */
    void each(String list, Consumer<Fields> change) {
        if (members.get(list) instanceof JsonArray array) {
            Path place = path.member(list);
            for (int i = 0; i < array.elements().size(); i++) {
                if (array.elements().get(i) instanceof JsonObject object) {
                    change.accept(new Fields(reading, place.element(i), object.members()));
                }
            }
        }
    }

    /** Changes a list of an object in place; what is no list in an object is left for whoever reads it. */
    void changeList(String object, String list, UnaryOperator<List<Object>> change) {
        if (members.get(object) instanceof JsonObject parent && parent.members().get(list) instanceof JsonArray array) {
            parent.members().put(list, new JsonArray(change.apply(array.elements())));
        }
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

    void putIfAbsent(String name, Object node) {
        members.putIfAbsent(name, node);
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
        } catch (IllegalArgumentException refused) {
            throw reading.fault(path, Excerpt.sentence(String.valueOf(refused.getMessage())), refused);
        }
    }
}
