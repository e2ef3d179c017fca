package dev.tierline.staff;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarId;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes a staff member; the order of the calls does not matter but in lists. Not safe for use by several threads. */
public final class StaffMemberBuilder {

    private final StaffId id;
    private final String name;
    private final List<ContactPoint> contacts = new ArrayList<>();
    private @Nullable StaffId reportsTo;
    private final List<RoleHolding> roles = new ArrayList<>();
    private final List<Membership> teams = new ArrayList<>();
    private final List<Skill> skills = new ArrayList<>();
    private final Set<Locale> languages = new HashSet<>();
    private @Nullable CalendarId hours;
    private Capacity capacity = Capacity.UNLIMITED;
    private Tenure employment = Tenure.ALWAYS;
    private @Nullable String company;
    private final List<StaffId> deputies = new ArrayList<>();

    StaffMemberBuilder(StaffId id, String name) {
        this.id = id;
        this.name = name;
    }

    /**
     * Adds a way to reach him, after those added before.
     *
     * @param point the way
     * @return this
     */
    public StaffMemberBuilder contact(ContactPoint point) {
        contacts.add(requireNonNull(point, "point"));
        return this;
    }

    /**
     * Says who is above him in the reporting line.
     *
     * @param superior the account
     * @return this
     */
    public StaffMemberBuilder reportsTo(String superior) {
        reportsTo = StaffId.of(superior);
        return this;
    }

    /**
     * Gives him a role for good.
     *
     * @param role the role
     * @return this
     */
    public StaffMemberBuilder role(Role role) {
        return role(role.id(), Tenure.ALWAYS);
    }

    /**
     * Gives him a role for a time.
     *
     * @param role the role
     * @param tenure on which dates
     * @return this
     */
    public StaffMemberBuilder role(RoleId role, Tenure tenure) {
        roles.add(new RoleHolding(role, tenure));
        return this;
    }

    /**
     * Makes him a member of a team for good.
     *
     * @param team the team
     * @return this
     */
    public StaffMemberBuilder team(String team) {
        return team(TeamId.of(team), Tenure.ALWAYS);
    }

    /**
     * Makes him a member of a team for a time.
     *
     * @param team the team
     * @param tenure on which dates
     * @return this
     */
    public StaffMemberBuilder team(TeamId team, Tenure tenure) {
        teams.add(new Membership(team, tenure));
        return this;
    }

    /**
     * Adds a skill.
     *
     * @param skill what he can do
     * @param level 1 (has begun) to 5 (teaches it)
     * @return this
     * @throws IllegalArgumentException if the level is not 1 to 5
     */
    public StaffMemberBuilder skill(String skill, int level) {
        skills.add(new Skill(SkillId.of(skill), level));
        return this;
    }

    /**
     * Adds languages.
     *
     * @param tags their tags (BCP 47), such as {@code pl} or {@code pt-BR}
     * @return this
     * @throws java.util.IllformedLocaleException if one is no language tag
     */
    public StaffMemberBuilder languages(String... tags) {
        for (String tag : tags) {
            languages.add(new Locale.Builder().setLanguageTag(tag).build());
        }
        return this;
    }

    /**
     * Says which of the department's calendars has his working hours; the department's own unless said.
     *
     * @param calendar the calendar
     * @return this
     */
    public StaffMemberBuilder hours(String calendar) {
        hours = CalendarId.of(calendar);
        return this;
    }

    /**
     * Says how much he can hold; without limit unless said.
     *
     * @param most the capacity
     * @return this
     */
    public StaffMemberBuilder capacity(Capacity most) {
        capacity = requireNonNull(most, "most");
        return this;
    }

    /**
     * Says when his account is active; always unless said.
     *
     * @param tenure from the date on which he comes until the one on which he has left
     * @return this
     */
    public StaffMemberBuilder employed(Tenure tenure) {
        employment = requireNonNull(tenure, "tenure");
        return this;
    }

    /**
     * Says that an outside company lends him.
     *
     * @param outside its name
     * @return this
     */
    public StaffMemberBuilder company(String outside) {
        company = requireNonNull(outside, "outside");
        return this;
    }

    /**
     * Adds people who stand in for him while he is away, after those added before.
     *
     * @param accounts who
     * @return this
     */
    public StaffMemberBuilder deputies(String... accounts) {
        for (String account : accounts) {
            deputies.add(StaffId.of(account));
        }
        return this;
    }

    /**
     * Returns the staff member.
     *
     * @return the value
     * @throws IllegalArgumentException as {@link StaffMember} says
     */
    public StaffMember build() {
        return new StaffMember(
                id,
                name,
                contacts,
                reportsTo,
                roles,
                teams,
                skills,
                languages,
                hours,
                capacity,
                employment,
                company,
                deputies);
    }
}
