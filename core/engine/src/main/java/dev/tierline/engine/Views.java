package dev.tierline.engine;

import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The lists that a support department looks at all day, as queries. Each can be narrowed further, and read page by page.
 *
 * <p>What is to be worked comes in working order: what is due next first, within one due date the most pressing first, then what is
 * never due. Example: {@code seat.search(Views.queueOf(TeamId.of("help-desk")).limit(20))}. Whether somebody may see a list is asked
 * when he searches.
 */
public final class Views {

    private Views() {}

    /**
     * What somebody holds and has not finished.
     *
     * @param staff the account
     * @return the query, in working order
     */
    public static TicketQuery workOf(StaffId staff) {
        return open().assignees(staff);
    }

    /**
     * What waits in the queue of a team for somebody to take it.
     *
     * @param team the team
     * @return the query, in working order
     */
    public static TicketQuery queueOf(TeamId team) {
        return inWorkingOrder().statuses(TicketStatus.QUEUED).teams(team).heldByNobody();
    }

    /**
     * What nobody holds and nobody has finished, wherever it stands.
     *
     * @return the query, in working order
     */
    public static TicketQuery unassigned() {
        return open().heldByNobody();
    }

    /**
     * What waits for somebody else: the customer, a vendor, another department.
     *
     * @return the query, in working order
     */
    public static TicketQuery waiting() {
        return inWorkingOrder().statuses(statuses(TicketStatus::isWaiting));
    }

    /**
     * What will be late within a time if nothing happens, and what is late already.
     *
     * @param now the present
     * @param time how far to look ahead
     * @return the query, in working order, so that what is late comes first
     * @throws IllegalArgumentException if the time is negative
     */
    public static TicketQuery breachingWithin(Instant now, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("tickets that breach within " + time + ": expected no negative time");
        }
        return open().dueBefore(now.plus(time));
    }

    /**
     * What should have been done by now.
     *
     * @param now the present
     * @return the query, the longest overdue first
     */
    public static TicketQuery overdue(Instant now) {
        return open().dueBefore(now);
    }

    /**
     * What was solved lately.
     *
     * @param since the instant from which on it changed last
     * @return the query, the latest first
     */
    public static TicketQuery solvedSince(Instant since) {
        return TicketQuery.all()
                .statuses(TicketStatus.RESOLVED, TicketStatus.CLOSED)
                .updatedSince(since)
                .order(SearchOrder.UPDATED);
    }

    /**
     * Everything that a customer asked for.
     *
     * @param requester the account
     * @return the query, what changed last first
     */
    public static TicketQuery askedBy(RequesterId requester) {
        return TicketQuery.all().requesters(requester).order(SearchOrder.UPDATED);
    }

    private static TicketQuery open() {
        return inWorkingOrder().statuses(statuses(status -> !status.isDone()));
    }

    private static TicketQuery inWorkingOrder() {
        return TicketQuery.all().order(SearchOrder.DUE);
    }

    private static TicketStatus[] statuses(Predicate<TicketStatus> wanted) {
        return Arrays.stream(TicketStatus.values()).filter(wanted).toArray(TicketStatus[]::new);
    }
}
