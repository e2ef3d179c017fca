package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Describes a department; the order of the calls does not matter, everything is checked in {@link #build()}.
 *
 * <p>Not safe for use by several threads.
 */
public final class DepartmentBuilder {

    private final String name;
    private final Set<Tier> tiers = new TreeSet<>();
    private final Map<StaffId, StaffMember> staff = new LinkedHashMap<>();
    private final Map<TeamId, Team> teams = new LinkedHashMap<>();
    private final List<EscalationPolicy> policies = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable SupportCalendar calendar;
    private @Nullable StaffId manager;
    private @Nullable ServiceLevel serviceLevel;
    private LifeCycle lifeCycle = LifeCycle.standard();

    DepartmentBuilder(String name) {
        this.name = requireNonNull(name, "name");
    }

    /**
     * Says when the department is open; required.
     *
     * @param hours the calendar
     * @return this
     */
    public DepartmentBuilder calendar(SupportCalendar hours) {
        calendar = requireNonNull(hours, "hours");
        return this;
    }

    /**
     * Adds rungs of the ladder.
     *
     * @param rungs the tiers
     * @return this
     */
    public DepartmentBuilder tiers(Tier... rungs) {
        tiers.addAll(List.of(rungs));
        return this;
    }

    /**
     * Adds a person.
     *
     * @param member the person; a second one with the same account is a fault
     * @return this
     */
    public DepartmentBuilder staff(StaffMember member) {
        if (staff.putIfAbsent(member.id(), member) != null) {
            faults.add("staff[\"" + member.id() + "\"]: listed twice; expected accounts that differ");
        }
        return this;
    }

    /**
     * Adds a team.
     *
     * @param team the team; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder team(Team team) {
        if (teams.putIfAbsent(team.id(), team) != null) {
            faults.add("teams[\"" + team.id() + "\"]: listed twice; expected ids that differ");
        }
        return this;
    }

    /**
     * Says who answers for the whole; required.
     *
     * @param id the account of a listed person
     * @return this
     */
    public DepartmentBuilder manager(StaffId id) {
        manager = requireNonNull(id, "id");
        return this;
    }

    /**
     * Says what is promised; required.
     *
     * @param level the targets
     * @return this
     */
    public DepartmentBuilder serviceLevel(ServiceLevel level) {
        serviceLevel = requireNonNull(level, "level");
        return this;
    }

    /**
     * Adds an escalation policy; each applies to every ticket.
     *
     * @param policy the policy
     * @return this
     */
    public DepartmentBuilder escalation(EscalationPolicy policy) {
        policies.add(requireNonNull(policy, "policy"));
        return this;
    }

    /**
     * Says which moves are legal; {@link LifeCycle#standard()} unless said.
     *
     * @param rules the life cycle
     * @return this
     */
    public DepartmentBuilder lifeCycle(LifeCycle rules) {
        lifeCycle = requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Returns the department.
     *
     * @return the value
     * @throws InvalidDepartmentException naming every fault: what is missing, what is listed twice, what leads nowhere
     */
    public Department build() {
        List<String> all = new ArrayList<>(faults);
        if (calendar == null) {
            all.add("calendar: missing; expected when the department is open");
        }
        if (serviceLevel == null) {
            all.add("serviceLevel: missing; expected what the department promises");
        }
        if (manager == null) {
            all.add("manager: missing; expected the account of whoever answers for the whole");
        }
        if (calendar == null || serviceLevel == null || manager == null || !all.isEmpty()) {
            all.addAll(DepartmentFaults.of(name, staff, teams, manager, policies));
            throw new InvalidDepartmentException(all);
        }
        return new Department(name, calendar, tiers, staff, teams, manager, serviceLevel, policies, lifeCycle);
    }
}
