package dev.tierline.json;

import dev.tierline.department.DepartmentFault;
import dev.tierline.department.InvalidDepartmentException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the faults of a department stand. The model names an element by its id, {@code staff["bo"].reportsTo}, a
 * document by its place, {@code $.staff[1].reportsTo}; what the document does not have is where the nearest part of it is.
 */
final class FaultPlaces {

    private static final List<String> IDS = List.of("id", "level", "key");

    /** The fields whose name in documents is another than in the paths of faults. */
    private static final Map<String, String> NAMES = Map.of("targets", "recipients");

    private static final int SHOWN = 10;

    private final JsonObject root;

    FaultPlaces(JsonObject root) {
        this.root = root;
    }

    /** Says of a document what is wrong with the department in it: a fault where it stands, several at the root. */
    JsonDocumentException explain(InvalidDepartmentException refused, Reading reading) {
        List<DepartmentFault> faults = refused.faults();
        if (faults.size() == 1) {
            return reading.fault(place(faults.get(0).path()), Excerpt.sentence(problem(faults.get(0))), refused);
        }
        String all = faults.stream()
                .limit(SHOWN)
                .map(fault -> place(fault.path()) + ": " + problem(fault))
                .collect(Collectors.joining("; "));
        return reading.fault(Path.ROOT, Excerpt.sentence(faults.size() + " faults: " + all), refused);
    }

    Path place(String fault) {
        Path path = Path.ROOT;
        Object node = root;
        String rest = fault;
        while (!rest.isEmpty()) {
            Step step = node instanceof JsonArray array ? element(array, path, rest) : member(node, path, rest);
            if (step == null) {
                return path;
            }
            path = step.path();
            node = step.node();
            rest = step.rest();
        }
        return path;
    }

    /** One step down the document, and what is left of the fault's path. */
    private record Step(Path path, Object node, String rest) {}

    private static @Nullable Step member(Object node, Path path, String rest) {
        String named = rest.startsWith(".") ? rest.substring(1) : rest;
        int end = 0;
        while (end < named.length() && named.charAt(end) != '.' && named.charAt(end) != '[') {
            end++;
        }
        String name = named.substring(0, end);
        if (node instanceof JsonObject object) {
            for (String written : new String[] {name, NAMES.getOrDefault(name, name)}) {
                Object child = object.members().get(written);
                if (child != null) {
                    return new Step(path.member(written), child, named.substring(end));
                }
            }
        }
        return null;
    }

    /** An id may hold what looks like the end of another one: the longest that fits is meant. */
    private static @Nullable Step element(JsonArray array, Path path, String rest) {
        List<Object> elements = array.elements();
        Step found = null;
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            String id = id(element);
            String left = id == null ? null : after("[\"" + id + "\"]", rest);
            // The model sorts levels: where one stands in the model is not where it stands in the document.
            if (left == null && !(element instanceof Long)) {
                left = after("[" + i + "]", rest);
            }
            if (left != null && (found == null || left.length() < found.rest().length())) {
                found = new Step(path.element(i), element, left);
            }
        }
        return found;
    }

    /** Returns what follows an element, or null if it is another. */
    private static @Nullable String after(String element, String rest) {
        if (!rest.startsWith(element)) {
            return null;
        }
        String left = rest.substring(element.length());
        return left.isEmpty() || left.charAt(0) == '.' || left.charAt(0) == '[' ? left : null;
    }

    private static @Nullable String id(Object element) {
        if (element instanceof Long level) {
            return level.toString();
        }
        if (element instanceof String text) {
            return text;
        }
        return element instanceof JsonObject object
                ? IDS.stream()
                        .map(object.members()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Object::toString)
                        .orElse(null)
                : null;
    }

    /** What leads nowhere is said by the model in few words. */
    private static String problem(DepartmentFault fault) {
        return fault.problem().contains("expected")
                ? fault.problem()
                : fault.problem() + "; expected one that the department has";
    }
}
