package dev.tierline.department;

import dev.tierline.access.Absences;
import dev.tierline.access.AccessRights;
import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.consistency.Wording;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.Category;
import dev.tierline.intake.CategoryTree;
import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.FormId;
import dev.tierline.intake.IntakeDecision;
import dev.tierline.intake.IntakeRule;
import dev.tierline.intake.IntakeRules;
import dev.tierline.intake.Placement;
import dev.tierline.intake.PriorityMatrix;
import dev.tierline.intake.RequestForm;
import dev.tierline.oncall.OnCallSchedule;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.WhoCan;
import dev.tierline.role.BuiltInRoles;
import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.sla.ServiceClock;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceLevelId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.tier.Ladder;
import dev.tierline.tier.Tier;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A support department: its tiers, teams and staff, who may do what, when it is open, what it promises and who is told.
 *
 * <p>A department that exists is right: {@link DepartmentBuilder#build()} reports every fault at once. Example:
 *
 * <pre>{@code
 * Department.named("IT support")
 *     .calendar(calendar)
 *     .ladder(Ladder.twoTiers())
 *     .staff(StaffMember.named("anna.k", "Anna Kowalska").role(BuiltInRoles.SUPERVISOR).build())
 *     .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna.k"), Set.of(Tier.of(1), Tier.of(2))))
 *     .manager(StaffId.of("anna.k"))
 *     .serviceLevel(serviceLevel)
 *     .escalation(policy)
 *     .build();
 * }</pre>
 *
 * Immutable; equal to another if all its parts are. Safe for use by any number of threads.
 */
public final class Department {

    private final DepartmentParts parts;
    private final Map<TeamId, Team> teams;
    private final Map<StaffId, StaffMember> staff;
    private final Map<RoleId, Role> roles;
    private final Map<FormId, RequestForm> forms;
    private final Map<ScheduleId, OnCallSchedule> schedules;
    private final CategoryTree categories;
    private final IntakeRules intakeRules;
    private final Set<Tier> tiers;
    private final AccessRights rights;

    Department(DepartmentParts parts) {
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
        this.rights = AccessRights.of(staff, teams, roles, parts.customers(), zone());
    }

    /**
     * Starts a description.
     *
     * @param name what people call the department
     * @return a builder
     */
    public static DepartmentBuilder named(String name) {
        return new DepartmentBuilder(name);
    }

    /**
     * Makes a department of a draft; what is wrong is said in English, or in whatever words the validator has.
     *
     * @param draft what a host filled in
     * @param validator any validator of Jakarta Validation; the engine has one for hosts that have none
     * @return the department that the draft describes
     * @throws InvalidDepartmentException naming every fault, each with its path, in the order of the paths
     */
    public static Department from(DepartmentDraft draft, Validator validator) {
        return DraftReading.of(draft, validator, Wording.IN_ENGLISH);
    }

    /**
     * Makes a department of a draft, and says what is wrong in a host's words.
     *
     * @param draft what a host filled in
     * @param validator any validator of Jakarta Validation
     * @param words the words by the keys of the messages, such as {@code tierline.missing}; what has none is said in English
     * @return the department that the draft describes
     * @throws InvalidDepartmentException naming every fault, each with its path, in the order of the paths
     */
    public static Department from(DepartmentDraft draft, Validator validator, ResourceBundle words) {
        return DraftReading.of(draft, validator, Wording.of(words));
    }

    /**
     * Returns the draft of this department, for a host that edits it.
     *
     * @return a draft of its own, of which {@link #from(DepartmentDraft, Validator)} makes an equal department
     */
    public DepartmentDraft draft() {
        return DraftWriting.of(parts);
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

    /**
     * Decides whether somebody may do something, if nobody is away.
     *
     * @param actor who asks
     * @param permission what he wants to do
     * @param subject to what
     * @param at when: roles and memberships are those of that instant
     * @return the decision with its reason
     */
    public Decision permits(Actor actor, Permission permission, Subject subject, Instant at) {
        return permits(actor, permission, subject, at, Absences.NONE);
    }

    /**
     * Decides whether somebody may do something.
     *
     * @param actor who asks
     * @param permission what he wants to do
     * @param subject to what
     * @param at when: roles and memberships are those of that instant
     * @param absences who is away, and so has a deputy stand in for him
     * @return the decision with its reason
     */
    public Decision permits(Actor actor, Permission permission, Subject subject, Instant at, Absences absences) {
        return rights.decide(actor, permission, subject, at, absences);
    }

    /**
     * Returns who may do what.
     *
     * @return the rights, for questions about teams and deputies
     */
    public AccessRights rights() {
        return rights;
    }

    /**
     * Finds where a new ticket goes.
     *
     * @param intake what is known about the request
     * @return the decision, with the rule that made it and why those before it did not match
     */
    public IntakeDecision place(Intake intake) {
        return intakeRules.place(intake, categories);
    }

    /**
     * Places an opening that names neither tier nor team.
     *
     * @param open the opening
     * @return the opening at the place that {@link #place} finds; in a department with intake rules of which none places it, on the
     *     tier where work comes in; unchanged if it names a place, or the department has no intake rules
     */
    public Move.Open placed(Move.Open open) {
        if (open.tier() != null || open.team() != null || parts.intakeRules().isEmpty()) {
            return open;
        }
        Placement place = place(open.intake())
                .placement()
                .filter(found -> !found.equals(Placement.OPEN))
                .orElseGet(() -> new Placement(ladder().entry().orElse(null), null));
        return new Move.Open(open.ticket(), open.priority(), place.tier(), place.team(), open.intake());
    }

    /**
     * Finds what is promised to a ticket.
     *
     * @param ticket the facts
     * @return the service level that the intake rule names which matches the ticket, or else the department's
     */
    public ServiceLevel serviceLevel(Ticket ticket) {
        if (parts.serviceLevels().isEmpty()) {
            return parts.serviceLevel();
        }
        return place(ticket.intake())
                .rule()
                .map(IntakeRule::serviceLevel)
                .map(parts.serviceLevels()::get)
                .orElse(parts.serviceLevel());
    }

    /**
     * Returns somebody's working hours.
     *
     * @param id the account
     * @return his own calendar, or the department's
     * @throws UnknownReferenceException if nobody has the account
     */
    public SupportCalendar hoursOf(StaffId id) {
        StaffMember member = staff.get(id);
        if (member == null) {
            throw new UnknownReferenceException("staff member", id.value(), name());
        }
        CalendarId hours = member.hours();
        return hours == null ? calendar() : parts.calendars().getOrDefault(hours, calendar());
    }

    /**
     * Checks that whatever a move names exists here.
     *
     * @param move the move
     * @throws UnknownReferenceException naming the first staff member, team or tier that does not
     */
    public void requireKnown(Move move) {
        if (move instanceof Move.Assign assign) {
            requireStaff(assign.to());
        } else if (move instanceof Move.Open open) {
            requirePlace(open.tier(), open.team());
        } else if (move instanceof Move.MoveTo place) {
            requirePlace(place.tier(), place.team());
        } else if (move instanceof Move.LogTime time) {
            requireStaff(time.worker());
        }
    }

    /**
     * Checks that a staff member exists here.
     *
     * @param id the account
     * @throws UnknownReferenceException if nobody has it
     */
    public void requireStaff(StaffId id) {
        if (!staff.containsKey(id)) {
            throw new UnknownReferenceException("staff member", id.value(), name());
        }
    }

    /**
     * Looks up who a step tells.
     *
     * <p>Somebody who is away or has left has his deputy told in his place, if there is one who is there. Who is away and on call
     * nevertheless, because an override or a swap says so, is told himself, and his deputy too.
     *
     * @param recipient whom it names
     * @param ticket the ticket that the step concerns
     * @param at when
     * @param presence who is away, and who is on call
     * @return the people; none if the department has nobody in that role for this ticket, or nobody is on call
     */
    public List<StaffId> reach(Recipient recipient, Ticket ticket, Instant at, Presence presence) {
        return new Staffing(this, rights, at, presence).reached(recipient, ticket);
    }

    /**
     * Finds who can take a ticket.
     *
     * @param ticket the ticket: one without a team, or whose team is gone, can be taken by the teams that serve its tier, one
     *     without a tier too by all
     * @param at when
     * @param presence who is away, and who is on call
     * @return everybody who was considered, as {@link #whoCan(TeamId, Instant, Presence)} says
     */
    public WhoCan.Answer whoCan(Ticket ticket, Instant at, Presence presence) {
        TeamId team = ticket.team();
        if (team != null && teams.containsKey(team)) {
            return whoCan(team, at, presence);
        }
        Tier tier = ticket.tier();
        List<Team> serving = parts.teams().stream()
                .filter(each -> tier == null || each.tiers().contains(tier))
                .toList();
        return new Staffing(this, rights, at, presence).whoCan(serving);
    }

    /**
     * Finds who can take work of a team: while the department is open its members who are active, work at that time by their own
     * hours and have no time off; otherwise whoever is on call by the schedule that answers for the team, shadows excepted.
     *
     * <p>On call decides alone, time off or not, since an override may have put somebody there on purpose.
     *
     * @param team the team
     * @param at when
     * @param presence who is away, and who is on call
     * @return everybody who was considered, those who can take work first, each with the reason
     * @throws UnknownReferenceException if there is no such team
     */
    public WhoCan.Answer whoCan(TeamId team, Instant at, Presence presence) {
        requirePlace(null, team);
        return new Staffing(this, rights, at, presence).whoCan(List.of(teams.get(team)));
    }

    /**
     * Returns the clock of a promise on a ticket, as if this department had always been.
     *
     * @param ticket the facts
     * @param metric which promise
     * @return the clock, by this department's service level and calendar
     */
    public ServiceClock clock(Ticket ticket, ServiceMetric metric) {
        return new ServiceClock(ticket, metric, serviceLevel(ticket), calendar());
    }

    /**
     * Says what differs between this department and another.
     *
     * @param other the other, the newer as a rule
     * @return every difference
     */
    public DepartmentDiff diff(Department other) {
        return DepartmentDiff.between(parts, other.parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Department department && parts.equals(department.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Prints the name and how large it is. */
    @Override
    public String toString() {
        return "department '" + name() + "' of " + staff.size() + " staff in " + teams.size() + " teams on "
                + tiers.size() + " tiers";
    }

    private void requirePlace(@Nullable Tier tier, @Nullable TeamId team) {
        if (tier != null && !tiers.contains(tier)) {
            throw new UnknownReferenceException("tier", Integer.toString(tier.level()), name());
        }
        if (team != null && !teams.containsKey(team)) {
            throw new UnknownReferenceException("team", team.value(), name());
        }
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(id.apply(value), value));
        return Collections.unmodifiableMap(byId);
    }
}
