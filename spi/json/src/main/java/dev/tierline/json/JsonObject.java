package dev.tierline.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object of a document, in the order in which it was written. A node of a document is one of these, a {@link JsonArray}, a
 * {@link String}, a {@link Long}, a {@link JsonNumber}, a {@link Boolean} or {@link JsonNull}.
 *
 * @param members its members; mutable, as reading takes them out one by one and what is left is unknown
 */
record JsonObject(Map<String, Object> members) {

    JsonObject() {
        this(new LinkedHashMap<>());
    }

    JsonObject with(String name, Object node) {
        members.put(name, node);
        return this;
    }
}
