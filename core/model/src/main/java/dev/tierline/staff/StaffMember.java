package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

/**
 * A person of the department's resource list.
 *
 * <p>Example: {@code new StaffMember(StaffId.of("anna.k"), "Anna Kowalska")}. Immutable.
 *
 * @param id the account
 * @param name the name people read
 */
public record StaffMember(StaffId id, String name) {

    /**
     * Checks that both are given.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public StaffMember {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "staff member '" + id + "' has a blank name: expected the name people read");
        }
    }
}
