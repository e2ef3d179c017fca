package dev.tierline.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields that only the older of two documents knows, on their way to the newer one.
 *
 * <p>An object in a field goes by the field's name. An element of a list is the one with the same {@code id}, else with the same
 * {@code at}, {@code level} or {@code key}, else with the same known fields. What has no place in the newer document any more, or has become something of
 * another kind, takes its unknown fields with it.
 */
final class UnknownFields {

    private static final List<String> NAMES_OF_ELEMENTS = List.of("id", "at", "level", "key");
    private static final List<String> KINDS = List.of("kind", "event", "record");

    private final JsonObject old;
    private final JsonObject document;
    private final Map<Path, Map<Object, Object>> elements = new HashMap<>();

    private UnknownFields(JsonObject old, JsonObject document) {
        this.old = old;
        this.document = document;
    }

    static void add(List<Reading.Unknown> unknown, JsonObject old, JsonObject document) {
        UnknownFields fields = new UnknownFields(old, document);
        // All are taken out before any place is looked for, and all places are found before any is filled: an element
        // is known
        // again by what is known of it, down to its leaves.
        List<JsonObject> taken = unknown.stream().map(fields::takeOut).toList();
        List<@Nullable Object> places = new ArrayList<>();
        unknown.forEach(some -> places.add(fields.counterpart(some.path())));
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof JsonObject place) {
                taken.get(i).members().forEach(place.members()::putIfAbsent);
            }
        }
    }

    private JsonObject takeOut(Reading.Unknown some) {
        JsonObject taken = new JsonObject();
        if (old(some.path()) instanceof JsonObject source) {
            source.members().forEach((name, node) -> {
                if (some.names().contains(name)) {
                    taken.with(name, node);
                }
            });
            source.members().keySet().removeAll(some.names());
        }
        return taken;
    }

    private @Nullable Object old(Path path) {
        Path parent = path.parent();
        return parent == null ? old : child(old(parent), path);
    }

    private @Nullable Object counterpart(Path path) {
        Path parent = path.parent();
        Object found;
        if (parent == null) {
            found = document;
        } else if (path.name() != null) {
            found = child(counterpart(parent), path);
        } else if (old(path) instanceof JsonObject object) {
            found = elements(parent).get(identity(object));
        } else {
            found = null;
        }
        return found != null && sameKind(old(path), found) ? found : null;
    }

    private Map<Object, Object> elements(Path list) {
        Map<Object, Object> known = elements.get(list);
        if (known == null) {
            known = new HashMap<>();
            if (counterpart(list) instanceof JsonArray array) {
                for (Object element : array.elements()) {
                    if (element instanceof JsonObject object) {
                        known.putIfAbsent(identity(object), object);
                    }
                }
            }
            elements.put(list, known);
        }
        return known;
    }

    private static boolean sameKind(@Nullable Object one, Object other) {
        return !(one instanceof JsonObject before && other instanceof JsonObject after)
                || KINDS.stream()
                        .allMatch(kind -> Objects.equals(
                                before.members().get(kind), after.members().get(kind)));
    }

    private static @Nullable Object child(@Nullable Object node, Path path) {
        String name = path.name();
        if (node instanceof JsonObject object && name != null) {
            return object.members().get(name);
        }
        return node instanceof JsonArray array && name == null
                ? array.elements().get(path.index())
                : null;
    }

    private static Object identity(JsonObject element) {
        for (String name : NAMES_OF_ELEMENTS) {
            Object value = element.members().get(name);
            if (value != null) {
                return Map.of(name, value);
            }
        }
        return element;
    }
}
