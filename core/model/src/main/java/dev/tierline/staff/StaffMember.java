package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person of the department's resource list.
 *
 * <pre>{@code
 * StaffMember anna = StaffMember.named("anna.k", "Anna Kowalska")
 *     .role(BuiltInRoles.ENGINEER)
 *     .team("help-desk")
 *     .reportsTo("bo")
 *     .skill("networking", 4)
 *     .languages("pl", "en")
 *     .contact(ContactPoint.of(ContactKind.EMAIL, "anna@example.org"))
 *     .capacity(Capacity.of(8).weighing(Priority.P1, 3))
 *     .deputies("chen")
 *     .build();
 * }</pre>
 *
 * Immutable. Time off is no part of it: it changes daily and is a record of the desk.
 *
 * @param id the account
 * @param name the name people read
 * @param contacts how to reach him, the best way first
 * @param reportsTo who is above him in the reporting line, null if nobody
 * @param roles what he may do, and when
 * @param teams where he belongs, and when
 * @param skills what he can do, each skill once
 * @param languages which languages he speaks
 * @param hours the calendar of his working hours, null for the department's
 * @param capacity how much he can hold
 * @param employment when his account is active: before it he has not come, after it he has left
 * @param company the outside company that he belongs to, null if the department's own employs him
 * @param deputies who stands in for him while he is away: the first of them who is not away himself
 */
public record StaffMember(
        StaffId id,
        String name,
        List<ContactPoint> contacts,
        @Nullable StaffId reportsTo,
        List<RoleHolding> roles,
        List<Membership> teams,
        List<Skill> skills,
        Set<Locale> languages,
        @Nullable CalendarId hours,
        Capacity capacity,
        Tenure employment,
        @Nullable String company,
        List<StaffId> deputies) {

    /**
     * Checks the parts and copies the collections; skills are sorted by their ids.
     *
     * @throws IllegalArgumentException if a name is blank, a skill or a deputy is named twice, he is to report to himself, or
     *     to stand in for himself
     */
    public StaffMember {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(capacity, "capacity");
        requireNonNull(employment, "employment");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "staff member '" + id + "' has a blank name: expected the name people read");
        }
        if (company != null && company.isBlank()) {
            throw new IllegalArgumentException("staff member '" + id
                    + "' is of a company with a blank name: expected its name, or none for the department's own");
        }
        contacts = List.copyOf(contacts);
        roles = List.copyOf(roles);
        teams = List.copyOf(teams);
        skills = skills.stream().sorted(Comparator.comparing(Skill::id)).toList();
        requireDistinct(id, "skill", skills, Skill::id);
        TreeSet<Locale> sorted = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        sorted.addAll(languages);
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
        deputies = List.copyOf(deputies);
        requireDistinct(id, "deputy", deputies, Function.identity());
        if (id.equals(reportsTo)) {
            throw new IllegalArgumentException(
                    "staff member '" + id + "' reports to himself: expected somebody else, or nobody");
        }
        if (deputies.contains(id)) {
            throw new IllegalArgumentException(
                    "staff member '" + id + "' is his own deputy: expected somebody else, or nobody");
        }
    }

    /**
     * Creates somebody of whom nothing more is known; without a role he may do nothing.
     *
     * @param id the account
     * @param name the name people read
     * @throws IllegalArgumentException if the name is blank
     */
    public StaffMember(StaffId id, String name) {
        this(
                id,
                name,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                Capacity.UNLIMITED,
                Tenure.ALWAYS,
                null,
                List.of());
    }

    /**
     * Starts a description.
     *
     * @param id the account
     * @param name the name people read
     * @return a builder
     */
    public static StaffMemberBuilder named(String id, String name) {
        return new StaffMemberBuilder(StaffId.of(id), name);
    }

    /**
     * Tells whether the account is active.
     *
     * @param date the date, in the department's zone
     * @return true if he has come and not left
     */
    public boolean isActiveOn(LocalDate date) {
        return employment.includes(date);
    }

    /**
     * Tells whether an outside company lends him.
     *
     * @return true if he is not of the department's own
     */
    public boolean isExternal() {
        return company != null;
    }

    /**
     * Lists how he may be disturbed at an instant.
     *
     * @param instant the instant
     * @return the ways that are not quiet then, the best first; empty if all are
     */
    public List<ContactPoint> contactsOpenAt(Instant instant) {
        return contacts.stream().filter(contact -> contact.isOpenAt(instant)).toList();
    }

    private static <T, K> void requireDistinct(StaffId id, String what, List<T> values, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(key.apply(value))) {
                throw new IllegalArgumentException("staff member '" + id + "' has " + what + " '" + key.apply(value)
                        + "' twice: expected each once");
            }
        }
    }
}
