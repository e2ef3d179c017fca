package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.intake.Category;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.InvalidIntakeException;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a department; the order of the calls does not matter but in lists, everything is checked in {@link #build()}.
 *
 * <p>Not safe for use by several threads.
 */
public final class DepartmentBuilder {

    private final String name;
    private final List<StaffMember> staff = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Map<CalendarId, SupportCalendar> calendars = new LinkedHashMap<>();
    private final Map<ServiceLevelId, ServiceLevel> serviceLevels = new LinkedHashMap<>();
    private final List<OnCallSchedule> schedules = new ArrayList<>();
    private final Map<TeamId, ScheduleId> onCall = new LinkedHashMap<>();
    private final List<EscalationPolicy> policies = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<RequestForm> forms = new ArrayList<>();
    private final List<IntakeRule> intakeRules = new ArrayList<>();
    private final FaultList faults = new FaultList();
    private @Nullable SupportCalendar calendar;
    private @Nullable StaffId manager;
    private @Nullable ServiceLevel serviceLevel;
    private @Nullable Integer handOffLimit;
    private @Nullable Role customers;
    private Locale locale = Locale.ENGLISH;
    private Ladder ladder = Ladder.NONE;
    private PriorityMatrix priorities = PriorityMatrix.standard();
    private ClosingRule closing = ClosingRule.never();
    private LifeCycle lifeCycle = LifeCycle.standard();

    DepartmentBuilder(String name) {
        this.name = requireNonNull(name, "name");
    }

    /**
     * Says when the department is open; required. Its zone is the department's: dates are those of that zone.
     *
     * @param hours the calendar
     * @return this
     */
    public DepartmentBuilder calendar(SupportCalendar hours) {
        calendar = requireNonNull(hours, "hours");
        return this;
    }

    /**
     * Adds a calendar for the working hours of some of the staff.
     *
     * @param id its id; a second one with the same id is a fault
     * @param hours the calendar
     * @return this
     */
    public DepartmentBuilder calendar(String id, SupportCalendar hours) {
        if (calendars.putIfAbsent(CalendarId.of(id), requireNonNull(hours, "hours")) != null) {
            faults.twice("calendars", id);
        }
        return this;
    }

    /**
     * Says which language is written where nobody says another; English unless said.
     *
     * @param language the locale
     * @return this
     */
    public DepartmentBuilder locale(Locale language) {
        locale = requireNonNull(language, "language");
        return this;
    }

    /**
     * Says which tiers there are.
     *
     * @param tiers the ladder, such as {@link Ladder#threeTiers()}; replaces what was said before
     * @return this
     */
    public DepartmentBuilder ladder(Ladder tiers) {
        ladder = requireNonNull(tiers, "tiers");
        return this;
    }

    /**
     * Adds rungs with the names that the field gives them; those that are there stay.
     *
     * @param rungs the tiers
     * @return this
     */
    public DepartmentBuilder tiers(Tier... rungs) {
        for (Tier tier : rungs) {
            if (ladder.find(tier).isEmpty()) {
                ladder = ladder.with(Ladder.of(tier).rungs().get(0));
            }
        }
        return this;
    }

    /**
     * Adds a person.
     *
     * @param member the person; a second one with the same account is a fault
     * @return this
     */
    public DepartmentBuilder staff(StaffMember member) {
        staff.add(requireNonNull(member, "member"));
        return this;
    }

    /**
     * Adds a team.
     *
     * @param team the team; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder team(Team team) {
        teams.add(requireNonNull(team, "team"));
        return this;
    }

    /**
     * Adds a role beside the built-in ones, or in place of the one that has its id.
     *
     * @param role the role; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder role(Role role) {
        roles.add(requireNonNull(role, "role"));
        return this;
    }

    /**
     * Says what customers may do; unless said, the role that is listed under the id of {@link BuiltInRoles#CUSTOMER}, or else that one.
     *
     * @param role the role that every customer has
     * @return this
     */
    public DepartmentBuilder customers(Role role) {
        customers = requireNonNull(role, "role");
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
     * Says what is promised where no rule says otherwise; required.
     *
     * @param level the targets
     * @return this
     */
    public DepartmentBuilder serviceLevel(ServiceLevel level) {
        serviceLevel = requireNonNull(level, "level");
        return this;
    }

    /**
     * Adds a service level that an intake rule can name.
     *
     * @param id its id; a second one with the same id is a fault
     * @param level the targets
     * @return this
     */
    public DepartmentBuilder serviceLevel(String id, ServiceLevel level) {
        if (serviceLevels.putIfAbsent(ServiceLevelId.of(id), requireNonNull(level, "level")) != null) {
            faults.twice("serviceLevels", id);
        }
        return this;
    }

    /**
     * Adds an on-call schedule.
     *
     * @param schedule the schedule; a second one with the same id is a fault, and so is one that names a stranger
     * @return this
     */
    public DepartmentBuilder onCall(OnCallSchedule schedule) {
        schedules.add(requireNonNull(schedule, "schedule"));
        return this;
    }

    /**
     * Says which schedule answers for a team outside hours; none unless said.
     *
     * @param team the team; a second schedule for it is a fault
     * @param schedule the schedule
     * @return this
     */
    public DepartmentBuilder onCall(TeamId team, ScheduleId schedule) {
        if (onCall.putIfAbsent(team, requireNonNull(schedule, "schedule")) != null) {
            faults.twice("onCall", team.value());
        }
        return this;
    }

    /**
     * Adds an escalation policy; each applies to every ticket.
     *
     * @param policy the policy; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder escalation(EscalationPolicy policy) {
        policies.add(requireNonNull(policy, "policy"));
        return this;
    }

    /**
     * Adds a category.
     *
     * @param category the category; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder category(Category category) {
        categories.add(requireNonNull(category, "category"));
        return this;
    }

    /**
     * Adds a request form.
     *
     * @param form the form; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder form(RequestForm form) {
        forms.add(requireNonNull(form, "form"));
        return this;
    }

    /**
     * Adds an intake rule after those added before: the first that matches places a new ticket.
     *
     * @param rule the rule; a second one with the same id is a fault
     * @return this
     */
    public DepartmentBuilder intake(IntakeRule rule) {
        intakeRules.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Says which priority impact and urgency give; {@link PriorityMatrix#standard()} unless said.
     *
     * @param matrix the matrix
     * @return this
     */
    public DepartmentBuilder priorities(PriorityMatrix matrix) {
        priorities = requireNonNull(matrix, "matrix");
        return this;
    }

    /**
     * Says when what is resolved closes by itself, and how long it can be reopened; {@link ClosingRule#never()} unless said.
     *
     * @param rule the rule
     * @return this
     */
    public DepartmentBuilder closing(ClosingRule rule) {
        closing = requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Says how often a ticket may come back to a team or tier where it was before, until its supervisor has to decide; without
     * bound unless said.
     *
     * @param times 0 or more
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public DepartmentBuilder handOffLimit(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("hand-off limit " + times + ": expected 0 or more");
        }
        handOffLimit = times;
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
        FaultList all = faults.copy();
        all.unlessGiven(calendar, "calendar", "when the department is open");
        all.unlessGiven(serviceLevel, "serviceLevel", "what the department promises");
        all.unlessGiven(manager, "manager", "the account of whoever answers for the whole");
        DepartmentParts parts = parts();
        PartsOutline.of(parts, manager != null).findings().forEach(all::found);
        all.throwUnlessEmpty();
        try {
            return new Department(parts);
        } catch (InvalidIntakeException refused) {
            throw new InvalidDepartmentException(refused.faults().stream()
                    .map(fault -> new DepartmentFault(fault.path(), fault.problem() + "; expected " + fault.expected()))
                    .toList());
        }
    }

    /** Returns what was said; what is missing is filled in so that the rest can be checked too. */
    private DepartmentParts parts() {
        return new DepartmentParts(
                name,
                locale,
                calendar == null ? SupportCalendar.always() : calendar,
                calendars,
                ladder,
                teams,
                staff,
                roles,
                customers == null ? listedForCustomers() : customers,
                manager == null ? StaffId.of("nobody") : manager,
                serviceLevel == null ? ServiceLevel.promising().build() : serviceLevel,
                serviceLevels,
                schedules,
                onCall,
                policies,
                categories,
                forms,
                intakeRules,
                priorities,
                closing,
                handOffLimit,
                lifeCycle);
    }

    private Role listedForCustomers() {
        return roles.stream()
                .filter(role -> role.id().equals(BuiltInRoles.CUSTOMER.id()))
                .findFirst()
                .orElse(BuiltInRoles.CUSTOMER);
    }
}
