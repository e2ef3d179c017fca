package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two departments.
 *
 * <p>Example: {@code staff["anna.k"].capacity.limit: 5 -> 8}. Immutable.
 *
 * @param path where it is; what people know by an id is named by it
 * @param before what stood there, as text; null if it was added
 * @param after what stands there now, as text; null if it was removed
 */
public record DepartmentChange(
        String path, @Nullable String before, @Nullable String after) {

    /**
     * Checks that there is a difference.
     *
     * @throws IllegalArgumentException if both are null
     */
    public DepartmentChange {
        requireNonNull(path, "path");
        if (before == null && after == null) {
            throw new IllegalArgumentException("change of " + path + " from nothing to nothing: expected a difference");
        }
    }

    /** Prints the path, and what became of it. */
    @Override
    public String toString() {
        if (before == null) {
            return path + ": added " + after;
        }
        return after == null ? path + ": removed " + before : path + ": " + before + " -> " + after;
    }
}
