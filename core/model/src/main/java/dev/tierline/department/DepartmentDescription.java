package dev.tierline.department;

import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.form.FormId;
import dev.tierline.intake.Category;
import dev.tierline.intake.CategoryTree;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.IntakeRules;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What a department consists of, as it was described. What follows from it is asked of the {@link Department}, which is the only
 * description there is.
 *
 * <p>Example: {@code department.ladder().entry()} is the tier where work comes in. Immutable, safe for use by any number of threads.
 */
public abstract sealed class DepartmentDescription permits Department {

    final DepartmentParts parts;
    private final Map<TeamId, Team> teams;
    private final Map<StaffId, StaffMember> staff;
    private final Map<RoleId, Role> roles;
    private final Map<FormId, RequestForm> forms;
    private final Map<ScheduleId, OnCallSchedule> schedules;
    private final CategoryTree categories;
    private final IntakeRules intakeRules;
    private final Set<Tier> tiers;

    DepartmentDescription(DepartmentParts parts) {
        this.parts = parts;
        this.teams = byId(parts.teams(), Team::id);
        this.staff = byId(parts.staff(), StaffMember::id);
        this.forms = byId(parts.forms(), RequestForm::id);
        this.schedules = byId(parts.schedules(), OnCallSchedule::id);
        this.categories = CategoryTree.of(parts.categories());
        this.intakeRules = new IntakeRules(parts.intakeRules());
        this.tiers = parts.ladder().tiers();
        Map<RoleId, Role> all = new LinkedHashMap<>();
        BuiltInRoles.ALL.forEach(role -> all.put(role.id(), role));
        parts.roles().forEach(role -> all.put(role.id(), role));
        this.roles = Collections.unmodifiableMap(all);
    }

    /** {@return what people call it} */
    public String name() {
        return parts.name();
    }

    /** {@return the language that is written where nobody says another} */
    public Locale locale() {
        return parts.locale();
    }

    /** {@return when it is open} */
    public SupportCalendar calendar() {
        return parts.calendar();
    }

    /** {@return the zone of its dates: that of its calendar} */
    public ZoneId zone() {
        return parts.calendar().zone();
    }

    /** {@return the calendars of the working hours of some of the staff} */
    public Map<CalendarId, SupportCalendar> calendars() {
        return parts.calendars();
    }

    /** {@return its tiers, with what they are} */
    public Ladder ladder() {
        return parts.ladder();
    }

    /** {@return the tiers of its ladder, lowest first; empty if it has none} */
    public Set<Tier> tiers() {
        return tiers;
    }

    /** {@return its people by account} */
    public Map<StaffId, StaffMember> staff() {
        return staff;
    }

    /** {@return its teams by id} */
    public Map<TeamId, Team> teams() {
        return teams;
    }

    /** {@return its roles by id, the built-in ones included} */
    public Map<RoleId, Role> roles() {
        return roles;
    }

    /** {@return the roles that it adds to the built-in ones or has in their place} */
    public List<Role> ownRoles() {
        return parts.roles();
    }

    /** {@return the role that every customer has} */
    public Role customers() {
        return parts.customers();
    }

    /** {@return the account of whoever answers for the whole} */
    public StaffId manager() {
        return parts.manager();
    }

    /** {@return what it promises where no rule says otherwise} */
    public ServiceLevel serviceLevel() {
        return parts.serviceLevel();
    }

    /** {@return the service levels that intake rules name} */
    public Map<ServiceLevelId, ServiceLevel> serviceLevels() {
        return parts.serviceLevels();
    }

    /** {@return who is told while promises run out, performed in this order} */
    public List<EscalationPolicy> policies() {
        return parts.policies();
    }

    /** {@return its on-call schedules by id} */
    public Map<ScheduleId, OnCallSchedule> schedules() {
        return schedules;
    }

    /**
     * Finds which schedule answers for a team outside hours.
     *
     * @param team the team
     * @return the schedule, or empty if none does
     */
    public Optional<OnCallSchedule> onCallFor(TeamId team) {
        return Optional.ofNullable(parts.onCall().get(team)).map(schedules::get);
    }

    /** {@return which schedule answers for which team outside hours} */
    public Map<TeamId, ScheduleId> onCall() {
        return parts.onCall();
    }

    /** {@return the categories of requests} */
    public CategoryTree categories() {
        return categories;
    }

    /** {@return the categories as a list, in the order of their ids} */
    List<Category> categoryList() {
        return parts.categories();
    }

    /** {@return the request forms by id} */
    public Map<FormId, RequestForm> forms() {
        return forms;
    }

    /** {@return where new tickets go, and what is promised to them} */
    public IntakeRules intakeRules() {
        return intakeRules;
    }

    /** {@return which priority impact and urgency give} */
    public PriorityMatrix priorities() {
        return parts.priorities();
    }

    /** {@return when what is resolved closes by itself, and how long it can be reopened} */
    public ClosingRule closing() {
        return parts.closing();
    }

    /** {@return how often a ticket may come back to where it was before its supervisor has to decide; empty if ever so often} */
    public OptionalInt handOffLimit() {
        Integer limit = parts.handOffLimit();
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** {@return which moves of a ticket are legal} */
    public LifeCycle lifeCycle() {
        return parts.lifeCycle();
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(id.apply(value), value));
        return Collections.unmodifiableMap(byId);
    }
}
