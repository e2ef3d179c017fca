package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a department.
 *
 * <p>Example: path {@code policies["p1"].steps[2].targets[0]}, problem {@code no on-call schedule "nights"}. Immutable.
 *
 * @param path where it stands; what people know by an id is named by it, the rest by its place in a list, from 0
 * @param problem what was found and, where that does not say it, what would be accepted
 */
public record DepartmentFault(String path, String problem) implements Serializable {

    /** Checks that both are given. */
    public DepartmentFault {
        requireNonNull(path, "path");
        requireNonNull(problem, "problem");
    }

    /** Prints the path, then the problem. */
    @Override
    public String toString() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
