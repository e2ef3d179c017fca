package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A department as it was from an instant on.
 *
 * @param number 1 for the first, one more for each that follows
 * @param from from when on it holds
 * @param department the department
 */
public record DepartmentRevision(long number, Instant from, Department department) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public DepartmentRevision {
        requireNonNull(from, "from");
        requireNonNull(department, "department");
        if (number < 1) {
            throw new IllegalArgumentException("department revision " + number + ": revisions count from 1");
        }
    }
}
