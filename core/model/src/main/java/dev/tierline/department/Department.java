package dev.tierline.department;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.sla.ServiceClock;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A support department: its tiers, teams and staff, when it is open, what it promises and who is told.
 *
 * <p>A department that exists is right: {@link DepartmentBuilder#build()} reports every fault at once. Example:
 *
 * <pre>{@code
 * Department.named("IT support")
 *     .calendar(calendar)
 *     .tiers(Tier.of(1), Tier.of(2))
 *     .staff(new StaffMember(StaffId.of("anna.k"), "Anna Kowalska"))
 *     .team(new Team(TeamId.of("help-desk"), "Help desk", StaffId.of("anna.k")))
 *     .manager(StaffId.of("anna.k"))
 *     .serviceLevel(serviceLevel)
 *     .escalation(policy)
 *     .build();
 * }</pre>
 *
 * Immutable; equal to another if all its parts are.
 *
 * @param name what people call it
 * @param calendar when it is open
 * @param tiers the rungs of its ladder, empty if it has none
 * @param staff its people by account
 * @param teams its teams by id
 * @param manager the account of whoever answers for the whole
 * @param serviceLevel what it promises
 * @param policies who is told while promises run out, performed in this order
 * @param lifeCycle which moves of a ticket are legal
 */
public record Department(
        String name,
        SupportCalendar calendar,
        Set<Tier> tiers,
        Map<StaffId, StaffMember> staff,
        Map<TeamId, Team> teams,
        StaffId manager,
        ServiceLevel serviceLevel,
        List<EscalationPolicy> policies,
        LifeCycle lifeCycle) {

    /**
     * Copies the collections and checks the parts against each other.
     *
     * @throws InvalidDepartmentException naming every reference that leads nowhere and every id used twice
     */
    public Department {
        requireNonNull(name, "name");
        requireNonNull(calendar, "calendar");
        requireNonNull(manager, "manager");
        requireNonNull(serviceLevel, "serviceLevel");
        requireNonNull(lifeCycle, "lifeCycle");
        tiers = Set.copyOf(tiers);
        staff = Map.copyOf(staff);
        teams = Map.copyOf(teams);
        policies = List.copyOf(policies);
        List<String> faults = DepartmentFaults.of(name, staff, teams, manager, policies);
        if (!faults.isEmpty()) {
            throw new InvalidDepartmentException(faults);
        }
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
            throw new UnknownReferenceException("staff member", id.value(), name);
        }
    }

    /**
     * Looks up who a step tells.
     *
     * @param recipient the role
     * @param ticket the ticket that the step concerns
     * @return the person, or empty if the department has nobody in that role for this ticket
     */
    public Optional<StaffId> reach(Recipient recipient, Ticket ticket) {
        return switch (recipient) {
            case MANAGER -> Optional.of(manager);
            case TEAM_SUPERVISOR -> {
                TeamId id = ticket.team();
                Team team = id == null ? null : teams.get(id);
                yield id == null
                        ? Optional.of(manager)
                        : Optional.ofNullable(team).map(Team::supervisor);
            }
        };
    }

    /**
     * Returns the clock of a promise on a ticket.
     *
     * @param ticket the facts
     * @param metric which promise
     * @return the clock, by this department's service level and calendar
     */
    public ServiceClock clock(Ticket ticket, ServiceMetric metric) {
        return new ServiceClock(ticket, metric, serviceLevel, calendar);
    }

    /**
     * Finds which promise on a ticket runs out first.
     *
     * @param ticket the facts
     * @return the earliest instant at which a clock that runs is due, or was if the promise is broken and still owed; empty if
     *     no clock runs, or none that runs is ever due
     */
    public Optional<Instant> firstDue(Ticket ticket) {
        Instant first = null;
        for (ServiceMetric metric : ServiceMetric.values()) {
            Instant due = clock(ticket, metric).owedAt().orElse(null);
            first = first == null || (due != null && due.isBefore(first)) ? due : first;
        }
        return Optional.ofNullable(first);
    }

    private void requirePlace(@Nullable Tier tier, @Nullable TeamId team) {
        if (tier != null && !tiers.contains(tier)) {
            throw new UnknownReferenceException("tier", Integer.toString(tier.level()), name);
        }
        if (team != null && !teams.containsKey(team)) {
            throw new UnknownReferenceException("team", team.value(), name);
        }
    }
}
