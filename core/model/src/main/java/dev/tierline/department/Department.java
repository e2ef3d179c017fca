package dev.tierline.department;

import dev.tierline.access.Absences;
import dev.tierline.access.AccessRights;
import dev.tierline.access.Decision;
import dev.tierline.access.Subject;
import dev.tierline.calendar.CalendarId;
import dev.tierline.calendar.SupportCalendar;
import dev.tierline.category.CategoryId;
import dev.tierline.consistency.Wording;
import dev.tierline.draft.DepartmentDraft;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.IntakeDecision;
import dev.tierline.oncall.WhoCan;
import dev.tierline.role.Permission;
import dev.tierline.sla.ServiceClock;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketRules;
import dev.tierline.tier.Tier;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
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
public final class Department extends DepartmentDescription {

    private final AccessRights rights;
    private final Placing placing;

    Department(DepartmentParts parts) {
        super(parts);
        this.rights = AccessRights.of(staff(), teams(), roles(), parts.customers(), zone());
        this.placing = new Placing(this);
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
     * Returns what this department decides about what people do to tickets.
     *
     * @param at when
     * @param presence who is away, and who is on call
     * @return the rules
     */
    public TicketRules ticketRules(Instant at, Presence presence) {
        return new DepartmentRules(this, at, presence);
    }

    /**
     * Finds where a new ticket goes.
     *
     * @param intake what is known about the request
     * @return the decision, with the rule that made it and why those before it did not match
     */
    public IntakeDecision place(Intake intake) {
        return placing.decision(intake);
    }

    /**
     * Places an opening that names neither tier nor team.
     *
     * @param open the opening
     * @return the opening at the place that {@link #place} finds; in a department with intake rules of which none places it, on the
     *     tier where work comes in; unchanged if it names a place, or the department has no intake rules
     */
    public Opening placed(Opening open) {
        return placing.placed(open);
    }

    /**
     * Finds the team of a tier that is there for a category.
     *
     * <p>Example: with a team for {@code network} and one for anything on tier 2, a ticket about {@code vpn}, which is under
     * {@code network}, goes to the first; one about {@code printers} to the second.
     *
     * @param tier the tier that the team must serve
     * @param category what the work is about, null if not recorded
     * @return of the teams that serve the tier, the one whose scope names the category itself, or else the nearest above it; if there is
     *     none, one that is there for anything; of several alike the first by id; empty if no team fits
     */
    public Optional<Team> fittingTeam(Tier tier, @Nullable CategoryId category) {
        return placing.fittingTeam(tier, category);
    }

    /**
     * Finds what is promised to a ticket.
     *
     * @param ticket the facts
     * @return the service level that the intake rule names which matches the ticket, or else the department's
     */
    public ServiceLevel serviceLevel(Ticket ticket) {
        return placing.serviceLevel(ticket);
    }

    /**
     * Returns somebody's working hours.
     *
     * @param id the account
     * @return his own calendar, or the department's
     * @throws UnknownReferenceException if nobody has the account
     */
    public SupportCalendar hoursOf(StaffId id) {
        StaffMember member = staff().get(id);
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
     * @throws UnknownReferenceException naming the first staff member, team, tier or form that does not
     * @throws dev.tierline.intake.InvalidAnswersException if answers are not what their form asks for; it lists every fault
     */
    public void requireKnown(Move move) {
        new References(this).require(move);
    }

    /**
     * Checks that a staff member exists here.
     *
     * @param id the account
     * @throws UnknownReferenceException if nobody has it
     */
    public void requireStaff(StaffId id) {
        new References(this).requireStaff(id);
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
        if (team != null && teams().containsKey(team)) {
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
        new References(this).requirePlace(null, team);
        return new Staffing(this, rights, at, presence).whoCan(List.of(teams().get(team)));
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
        return "department '" + name() + "' of " + staff().size() + " staff in " + teams().size() + " teams on "
                + tiers().size() + " tiers";
    }
}
