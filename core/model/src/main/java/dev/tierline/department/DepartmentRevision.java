package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import java.time.Instant;

/**
 * A department as it was from an instant on, and who made it so.
 *
 * <p>Example: {@code desk.department().by()} is {@code staff member 'mara'} after she replaced the department. Immutable.
 *
 * @param number 1 for the first, one more for each that follows
 * @param from from when on it holds
 * @param department the department
 * @param by who put it in the place of the one before; the desk itself for the first one, and where nobody recorded it
 */
public record DepartmentRevision(long number, Instant from, Department department, Actor by) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public DepartmentRevision {
        requireNonNull(from, "from");
        requireNonNull(department, "department");
        requireNonNull(by, "by");
        if (number < 1) {
            throw new IllegalArgumentException("department revision " + number + ": revisions count from 1");
        }
    }

    /**
     * A revision that nobody is recorded to have made: the act of the desk itself.
     *
     * @param number 1 for the first, one more for each that follows
     * @param from from when on it holds
     * @param department the department
     * @throws IllegalArgumentException if the number is below 1
     */
    public DepartmentRevision(long number, Instant from, Department department) {
        this(number, from, department, Actor.system());
    }
}
