package dev.tierline.examples.replay.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a department says after it has worked through a log. Immutable.
 *
 * @param tickets every ticket of the log, in order of its first row
 * @param rows how many rows the log had
 * @param unchangedRows how many of them left status, team, tier, agent and priority as they were
 * @param notifications how many notifications were sent, by kind
 */
public record Replayed(
        List<TicketReport> tickets, long rows, long unchangedRows, SortedMap<String, Long> notifications) {
    /** Copies tickets and notifications. */
    public Replayed {
        tickets = List.copyOf(tickets);
        notifications = Collections.unmodifiableSortedMap(new TreeMap<>(notifications));
        if (unchangedRows < 0 || unchangedRows > rows) {
            throw new IllegalArgumentException("unchanged rows must be 0 to " + rows + ": " + unchangedRows);
        }
    }
}
