package dev.tierline.department;

import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.staff.StaffMember;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two values of the model part by part, through the components of their records, so that no part can be forgotten.
 *
 * <p>A record of one component that is no collection counts as one thing, as ids, tiers and amounts of time do; and so do hours,
 * which are read best as a text. Elements of a list that have an id are found again by it.
 */
final class Comparison {

    private final List<DepartmentChange> changes = new ArrayList<>();

    private Comparison() {}

    static List<DepartmentChange> of(DepartmentParts before, DepartmentParts after) {
        Comparison comparison = new Comparison();
        comparison.records("", before, after);
        return comparison.changes;
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null || before.equals(after)) {
            if (before != after && (before == null || after == null)) {
                change(path, before, after);
                rights(path, before, after);
            }
        } else if (before instanceof SupportCalendar old && after instanceof SupportCalendar young) {
            values(path, old.definition(), young.definition());
        } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> young) {
            maps(path, old, young);
        } else if (before instanceof Set<?> old && after instanceof Set<?> young) {
            sets(path, old, young);
        } else if (before instanceof List<?> old && after instanceof List<?> young) {
            lists(path, old, young);
        } else if (before.getClass() == after.getClass() && isWhole(before)) {
            records(path, before, after);
        } else {
            change(path, before, after);
        }
    }

    private void records(String path, Object before, Object after) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            values(name, read(component, before), read(component, after));
        }
    }

    private void maps(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
            values(path + "[\"" + key + "\"]", before.get(key), after.get(key));
        }
    }

    private void sets(String path, Collection<?> before, Collection<?> after) {
        for (Object each : before) {
            if (!after.contains(each)) {
                change(path, each, null);
            }
        }
        for (Object each : after) {
            if (!before.contains(each)) {
                change(path, null, each);
            }
        }
    }

    private void lists(String path, List<?> before, List<?> after) {
        Map<Object, Object> old = byId(before);
        Map<Object, Object> young = byId(after);
        if (old.size() == before.size() && young.size() == after.size()) {
            maps(path, old, young);
            order(path, old.keySet(), young.keySet());
        } else if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                values(path + "[" + i + "]", before.get(i), after.get(i));
            }
        } else {
            sets(path, before, after);
            order(path, before, after);
        }
    }

    /** Names the order, and how often each is there, if what both have differs in that. */
    private void order(String path, Collection<?> before, Collection<?> after) {
        List<Object> kept = new ArrayList<>(before);
        kept.retainAll(after);
        List<Object> order = new ArrayList<>(after);
        order.retainAll(before);
        if (!kept.equals(order)) {
            change(path, kept, order);
        }
    }

    /** Who comes or goes brings or takes what he may do, which is a difference of its own. */
    private void rights(String path, @Nullable Object before, @Nullable Object after) {
        StaffMember gone = before instanceof StaffMember member ? member : null;
        StaffMember come = after instanceof StaffMember member ? member : null;
        sets(path + ".roles", gone == null ? List.of() : gone.roles(), come == null ? List.of() : come.roles());
        sets(
                path + ".deputies",
                gone == null ? List.of() : gone.deputies(),
                come == null ? List.of() : come.deputies());
    }

    /** Returns the elements by their ids; fewer than there are if some have none. */
    private static Map<Object, Object> byId(Collection<?> elements) {
        Map<Object, Object> byId = new LinkedHashMap<>();
        for (Object element : elements) {
            Object id = id(element);
            if (id != null) {
                byId.put(id, element);
            }
        }
        return byId;
    }

    private static @Nullable Object id(Object element) {
        if (element.getClass().isRecord()) {
            for (RecordComponent component : element.getClass().getRecordComponents()) {
                if (Set.of("id", "tier", "key").contains(component.getName())) {
                    return read(component, element);
                }
            }
        }
        return null;
    }

    private static boolean isWhole(Object value) {
        if (!value.getClass().isRecord() || value instanceof WeeklyHours || value instanceof DayHours) {
            return false;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?> first = components.length == 0 ? Object.class : components[0].getType();
        return components.length > 1 || Collection.class.isAssignableFrom(first) || Map.class.isAssignableFrom(first);
    }

    private void change(String path, @Nullable Object before, @Nullable Object after) {
        String old = text(before);
        String young = text(after);
        boolean alike = old != null && old.equals(young);
        changes.add(
                alike
                        ? new DepartmentChange(path, String.valueOf(before), String.valueOf(after))
                        : new DepartmentChange(path, old, young));
    }

    /** Returns a value as people read it: what has a name by that name, an on-call schedule by its id. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof OnCallSchedule schedule) {
            return schedule.id().value();
        }
        if (value != null && isWhole(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getName().equals("name")) {
                    return String.valueOf(read(component, value));
                }
            }
        }
        return value == null ? null : String.valueOf(value);
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(
                    component + " of " + record.getClass() + " cannot be read: expected a public record", hidden);
        }
    }
}
