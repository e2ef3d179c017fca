package dev.tierline.consistency;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the paths of a validator through what was validated, and says them as people do: an element of a list by what it is {@link
 * Known} by, if no other has that, else by its place. Not safe for use by several threads.
 */
public final class Trail {

    private static final int LONGEST = 200;

    private final Object root;
    private final IdentityHashMap<List<?>, List<@Nullable String>> names = new IdentityHashMap<>();

    /** Follows paths from here. */
    public Trail(Object root) {
        this.root = root;
    }

    /**
     * Where a path leads.
     *
     * @param text as people say it
     * @param steps the fields, as texts, and the places in lists, as numbers, to sort by
     */
    public record Spot(String text, List<Object> steps) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
                int order = compare(steps.get(i), other.steps.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(steps.size(), other.steps.size());
        }

        private static int compare(Object left, Object right) {
            if (left instanceof Integer one && right instanceof Integer two) {
                return one.compareTo(two);
            }
            if (left instanceof String one && right instanceof String two) {
                return one.compareTo(two);
            }
            return left instanceof Integer ? -1 : 1;
        }
    }

    /** Follows one path. */
    public Spot follow(Path path) {
        StringBuilder text = new StringBuilder();
        List<Object> steps = new ArrayList<>();
        Object at = root;
        for (Path.Node node : path) {
            Integer index = node.isInIterable() ? node.getIndex() : null;
            if (index != null) {
                List<?> list = at instanceof List<?> values && index >= 0 && index < values.size() ? values : null;
                String name = list == null ? null : namesOf(list).get(index);
                text.append(name == null ? "[" + index + "]" : "[\"" + name + "\"]");
                steps.add(index);
                at = list == null ? null : list.get(index);
            } else if (node.getKey() != null) {
                text.append("[\"").append(node.getKey()).append("\"]");
                steps.add(node.getKey().toString());
                at = null;
            }
            String field = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && field != null && !field.isEmpty()) {
                text.append(text.length() == 0 || field.startsWith("[") ? "" : ".")
                        .append(field);
                steps.add(field);
                at = read(at, field);
            }
        }
        return new Spot(text.toString(), steps);
    }

    private List<@Nullable String> namesOf(List<?> list) {
        return names.computeIfAbsent(list, Trail::distinctNames);
    }

    private static List<@Nullable String> distinctNames(List<?> list) {
        Map<String, Integer> uses = new HashMap<>();
        List<@Nullable String> all = new ArrayList<>(list.size());
        for (Object element : list) {
            String name = name(element);
            all.add(name);
            if (name != null) {
                uses.merge(name, 1, Integer::sum);
            }
        }
        all.replaceAll(name -> name == null || uses.getOrDefault(name, 0) > 1 ? null : name);
        return all;
    }

    private static @Nullable String name(@Nullable Object element) {
        if (element == null) {
            return null;
        }
        for (Field field : element.getClass().getFields()) {
            if (field.isAnnotationPresent(Known.class)) {
                Object value = read(element, field.getName());
                String name = value == null ? "" : value.toString();
                return name.isBlank() || name.length() > LONGEST ? null : name;
            }
        }
        return null;
    }

    private static @Nullable Object read(@Nullable Object bean, String field) {
        if (bean == null) {
            return null;
        }
        try {
            return bean.getClass().getField(field).get(bean);
        } catch (ReflectiveOperationException noSuchField) {
            return null;
        }
    }
}
