package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to search tickets for: a closed vocabulary, all conditions together. A condition that is an empty set or null accepts
 * every ticket; a set names at most 1000.
 *
 * <p>Example: {@code TicketQuery.all().statuses(TicketStatus.QUEUED).teams(TeamId.of("help-desk")).limit(20)} is the first
 * page of a team's queue in working order. Immutable.
 *
 * @param statuses where a ticket may stand
 * @param tiers on which tiers
 * @param teams in which teams' queues
 * @param assignees who may hold it; contradicts {@code unassigned}
 * @param unassigned true for tickets that nobody holds
 * @param requesters who may have asked
 * @param priorities with which priorities
 * @param dueBefore only tickets whose {@link TicketChange#dueAt()} is before this
 * @param updatedSince only tickets whose {@code asOf} is not before this
 * @param order in which order
 * @param after where the page begins: after this key, null for the beginning
 * @param limit how many tickets a page has at most, 1 to 1000
 */
public record TicketQuery(
        Set<TicketStatus> statuses,
        Set<Tier> tiers,
        Set<TeamId> teams,
        Set<StaffId> assignees,
        boolean unassigned,
        Set<RequesterId> requesters,
        Set<Priority> priorities,
        @Nullable Instant dueBefore,
        @Nullable Instant updatedSince,
        SearchOrder order,
        @Nullable SearchKey after,
        int limit) {

    private static final int LARGEST_LIMIT = 1000;
    private static final int MOST_NAMED = 1000;
    private static final TicketQuery ALL = new TicketQuery(
            Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), null, null, SearchOrder.DUE, null, 100);

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1000, a set has more than 1000 elements, or assignees are named
     *     and none is asked for
     */
    public TicketQuery {
        statuses = Set.copyOf(statuses);
        tiers = Set.copyOf(tiers);
        teams = Set.copyOf(teams);
        assignees = Set.copyOf(assignees);
        requesters = Set.copyOf(requesters);
        priorities = Set.copyOf(priorities);
        for (Set<?> named : List.of(tiers, teams, assignees, requesters)) {
            if (named.size() > MOST_NAMED) {
                throw new IllegalArgumentException(
                        "a condition that names " + named.size() + ": expected at most " + MOST_NAMED);
            }
        }
        requireNonNull(order, "order");
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("page of " + limit + " tickets: expected 1 to " + LARGEST_LIMIT);
        }
        if (unassigned && !assignees.isEmpty()) {
            throw new IllegalArgumentException(
                    "tickets that nobody holds and that " + assignees + " hold: expected one or the other");
        }
    }

    /**
     * Returns the query that accepts every ticket: in working order, 100 a page.
     *
     * @return the query to narrow
     */
    public static TicketQuery all() {
        return ALL;
    }

    /**
     * Tells whether a ticket is among those that are searched for, whatever the page.
     *
     * @param ticket the ticket as it was committed
     * @param dueAt when it is due, as it was committed with it ({@link TicketChange#dueAt()})
     * @return true if every condition accepts it
     */
    public boolean accepts(Ticket ticket, @Nullable Instant dueAt) {
        return accepts(statuses, ticket.status())
                && accepts(tiers, ticket.tier())
                && accepts(teams, ticket.team())
                && accepts(assignees, ticket.assignee())
                && !(unassigned && ticket.assignee() != null)
                && accepts(requesters, ticket.intake().requester())
                && accepts(priorities, ticket.priority())
                && (dueBefore == null || (dueAt != null && dueAt.isBefore(dueBefore)))
                && (updatedSince == null || !ticket.asOf().isBefore(updatedSince));
    }

    private static <T> boolean accepts(Set<T> accepted, @Nullable T value) {
        return accepted.isEmpty() || (value != null && accepted.contains(value));
    }

    /**
     * Accepts tickets that stand in one of these.
     *
     * @param accepted the statuses
     * @return the narrower query
     */
    public TicketQuery statuses(TicketStatus... accepted) {
        return with(draft -> draft.statuses = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets on one of these tiers.
     *
     * @param accepted the tiers
     * @return the narrower query
     */
    public TicketQuery tiers(Tier... accepted) {
        return with(draft -> draft.tiers = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets in the queue of one of these teams.
     *
     * @param accepted the teams
     * @return the narrower query
     */
    public TicketQuery teams(TeamId... accepted) {
        return with(draft -> draft.teams = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets that one of these holds.
     *
     * @param accepted the accounts
     * @return the narrower query
     */
    public TicketQuery assignees(StaffId... accepted) {
        return with(draft -> draft.assignees = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets that nobody holds.
     *
     * @return the narrower query
     */
    public TicketQuery heldByNobody() {
        return with(draft -> draft.unassigned = true);
    }

    /**
     * Accepts tickets that one of these asked for.
     *
     * @param accepted the accounts
     * @return the narrower query
     */
    public TicketQuery requesters(RequesterId... accepted) {
        return with(draft -> draft.requesters = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets with one of these priorities.
     *
     * @param accepted the priorities
     * @return the narrower query
     */
    public TicketQuery priorities(Priority... accepted) {
        return with(draft -> draft.priorities = Set.copyOf(List.of(accepted)));
    }

    /**
     * Accepts tickets that are due before an instant.
     *
     * @param end the instant, exclusive
     * @return the narrower query
     */
    public TicketQuery dueBefore(Instant end) {
        return with(draft -> draft.dueBefore = requireNonNull(end, "end"));
    }

    /**
     * Accepts tickets to which something happened from an instant on.
     *
     * @param start the instant, inclusive
     * @return the narrower query
     */
    public TicketQuery updatedSince(Instant start) {
        return with(draft -> draft.updatedSince = requireNonNull(start, "start"));
    }

    /**
     * Sets the order.
     *
     * @param wanted the order
     * @return the query in that order
     */
    public TicketQuery order(SearchOrder wanted) {
        return with(draft -> draft.order = requireNonNull(wanted, "wanted"));
    }

    /**
     * Begins a page after a key.
     *
     * @param key what {@link TicketPage#next()} of the page before gave
     * @return the query for that page
     */
    public TicketQuery after(@Nullable SearchKey key) {
        return with(draft -> draft.after = key);
    }

    /**
     * Sets the size of a page.
     *
     * @param tickets 1 to 1000
     * @return the query with pages of that size
     */
    public TicketQuery limit(int tickets) {
        return with(draft -> draft.limit = tickets);
    }

    private TicketQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.query();
    }

    /** A query while one of its parts is set. */
    private static final class Draft {
        private Set<TicketStatus> statuses;
        private Set<Tier> tiers;
        private Set<TeamId> teams;
        private Set<StaffId> assignees;
        private boolean unassigned;
        private Set<RequesterId> requesters;
        private Set<Priority> priorities;
        private @Nullable Instant dueBefore;
        private @Nullable Instant updatedSince;
        private SearchOrder order;
        private @Nullable SearchKey after;
        private int limit;

        Draft(TicketQuery query) {
            statuses = query.statuses;
            tiers = query.tiers;
            teams = query.teams;
            assignees = query.assignees;
            unassigned = query.unassigned;
            requesters = query.requesters;
            priorities = query.priorities;
            dueBefore = query.dueBefore;
            updatedSince = query.updatedSince;
            order = query.order;
            after = query.after;
            limit = query.limit;
        }

        TicketQuery query() {
            return new TicketQuery(
                    statuses,
                    tiers,
                    teams,
                    assignees,
                    unassigned,
                    requesters,
                    priorities,
                    dueBefore,
                    updatedSince,
                    order,
                    after,
                    limit);
        }
    }
}
