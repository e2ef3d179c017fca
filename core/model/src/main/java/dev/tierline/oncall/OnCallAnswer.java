package dev.tierline.oncall;

import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call at an instant, and why.
 *
 * <p>Example: {@code onCall.at(now).first(DutyRole.PRIMARY)} is whom to call first. Immutable.
 *
 * @param duties who is on call: primary first, in each role in order
 * @param vacancies the roles of the schedule in which nobody is
 */
public record OnCallAnswer(List<Duty> duties, List<Vacancy> vacancies) {
    /** Keeps copies. */
    public OnCallAnswer {
        duties = List.copyOf(duties);
        vacancies = List.copyOf(vacancies);
    }

    /**
     * Lists who is on call in a role.
     *
     * @param role the role
     * @return the people, in order
     */
    public List<StaffId> staff(DutyRole role) {
        List<StaffId> staff = new ArrayList<>(2);
        for (Duty duty : duties) {
            if (duty.role().equals(role)) {
                staff.add(duty.staff());
            }
        }
        return staff;
    }

    /**
     * Lists everybody who is on call in any role.
     *
     * @return the people, primary first
     */
    public Set<StaffId> staff() {
        Set<StaffId> staff = new LinkedHashSet<>();
        duties.forEach(duty -> staff.add(duty.staff()));
        return staff;
    }

    /**
     * Finds whom to turn to first in a role.
     *
     * @param role the role
     * @return the first who is on call in it, or empty if nobody is
     */
    public Optional<Duty> first(DutyRole role) {
        return duties.stream().filter(duty -> duty.role().equals(role)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OnCallAnswer answer
                        && duties.equals(answer.duties)
                        && vacancies.equals(answer.vacancies));
    }

    @Override
    public int hashCode() {
        return 31 * duties.hashCode() + vacancies.hashCode();
    }

    /** Prints who and why, role by role. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Duty duty : duties) {
            text.append(text.length() == 0 ? "" : "; ")
                    .append(duty.role())
                    .append(": ")
                    .append(duty.staff())
                    .append(" (")
                    .append(duty.reason())
                    .append(')');
        }
        for (Vacancy vacancy : vacancies) {
            text.append(text.length() == 0 ? "" : "; ")
                    .append(vacancy.role())
                    .append(": nobody ")
                    .append(vacancy.causes());
        }
        return text.toString();
    }
}
