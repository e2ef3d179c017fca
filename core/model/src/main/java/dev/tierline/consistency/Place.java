package dev.tierline.consistency;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a department, such as {@code policies["p1"].steps[2].targets[0]}.
 *
 * @param parent what it stands in, null for what stands in the department itself
 * @param name the field
 * @param index its place in the field's list, null if the field is no list
 * @param id the id that people know the element by, null if it has none
 */
public record Place(
        @Nullable Place parent,
        String name,
        @Nullable Integer index,
        @Nullable String id) {

    /** Checks that the field is given. */
    public Place {
        requireNonNull(name, "name");
    }

    /** Returns a field of the department. */
    public static Place of(String field) {
        return new Place(null, field, null, null);
    }

    /** Returns a field of what stands here. */
    public Place field(String field) {
        return new Place(this, field, null, null);
    }

    /** Returns an element of the list that stands here. */
    public Place at(int position) {
        return new Place(parent, name, position, null);
    }

    /** Returns an element of the list that stands here, which people know by an id. */
    public Place at(int position, @Nullable String known) {
        return new Place(parent, name, position, known);
    }

    /** Returns the steps from the department down to here. */
    public List<Place> steps() {
        Deque<Place> steps = new ArrayDeque<>();
        for (Place place = this; place != null; place = place.parent) {
            steps.addFirst(place);
        }
        return new ArrayList<>(steps);
    }

    @Override
    public String toString() {
        String own = name + (index == null ? "" : id == null ? "[" + index + "]" : "[\"" + id + "\"]");
        return parent == null ? own : parent + "." + own;
    }
}
