package dev.tierline.examples.replay.report;

import dev.tierline.examples.replay.log.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole replay in numbers. Statuses, tiers and priorities are those at the end of the log.
 *
 * @param tickets how many
 * @param rows how many
 * @param unchangedRows how many of the rows changed nothing
 * @param statuses tickets per status, every status of the log's words
 * @param tiers tickets per tier that is stood on
 * @param withoutTier tickets that never stood on a tier
 * @param priorities tickets per priority, 1 to 4
 * @param escalations of all tickets
 * @param handBacks of all tickets
 * @param reopens of all tickets
 * @param firstResponse first response per priority, 1 to 4
 * @param resolution resolution per priority, 1 to 4
 * @param notifications notifications by kind
 */
public record Summary(
        long tickets,
        long rows,
        long unchangedRows,
        Map<Status, Long> statuses,
        SortedMap<Integer, Long> tiers,
        long withoutTier,
        SortedMap<Integer, Long> priorities,
        long escalations,
        long handBacks,
        long reopens,
        SortedMap<Integer, Attainment> firstResponse,
        SortedMap<Integer, Attainment> resolution,
        SortedMap<String, Long> notifications) {
    private static final int LOWEST_PRIORITY = 4;

    /** Counts what a replay found. */
    public static Summary of(Replayed replayed) {
        Map<Status, Long> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, 0L);
        }
        SortedMap<Integer, Long> priorities = new TreeMap<>();
        SortedMap<Integer, Attainment> firstResponse = new TreeMap<>();
        SortedMap<Integer, Attainment> resolution = new TreeMap<>();
        for (int priority = 1; priority <= LOWEST_PRIORITY; priority++) {
            priorities.put(priority, 0L);
            firstResponse.put(priority, Attainment.NONE);
            resolution.put(priority, Attainment.NONE);
        }
        SortedMap<Integer, Long> tiers = new TreeMap<>();
        for (TicketReport ticket : replayed.tickets()) {
            statuses.merge(ticket.status(), 1L, Long::sum);
            priorities.merge(ticket.priority(), 1L, Long::sum);
            lastOf(ticket.tiers()).ifPresent(tier -> tiers.merge(tier, 1L, Long::sum));
            TicketReport.FirstResponse answer = ticket.firstResponse();
            firstResponse.computeIfPresent(
                    ticket.priority(), (p, sum) -> sum.plus(answer.metAt() != null, answer.breachedAt() != null));
            boolean breached = ticket.resolution().breachedAt() != null;
            resolution.computeIfPresent(
                    ticket.priority(), (p, sum) -> sum.plus(standsStill(ticket.status()), breached));
        }
        List<TicketReport> tickets = replayed.tickets();
        return new Summary(
                tickets.size(),
                replayed.rows(),
                replayed.unchangedRows(),
                statuses,
                tiers,
                tickets.stream().filter(ticket -> ticket.tiers().isEmpty()).count(),
                priorities,
                tickets.stream().mapToLong(TicketReport::escalations).sum(),
                tickets.stream().mapToLong(TicketReport::handBacks).sum(),
                tickets.stream().mapToLong(TicketReport::reopens).sum(),
                firstResponse,
                resolution,
                replayed.notifications());
    }

    private static Optional<Integer> lastOf(List<Integer> tiers) {
        return tiers.isEmpty() ? Optional.empty() : Optional.of(tiers.get(tiers.size() - 1));
    }

    private static boolean standsStill(Status status) {
        return switch (status) {
            case RESOLVED, CLOSED, CANCELLED -> true;
            case QUEUED, ASSIGNED, IN_PROGRESS, WAITING_CUSTOMER, WAITING_VENDOR, WAITING_INTERNAL -> false;
        };
    }
}
