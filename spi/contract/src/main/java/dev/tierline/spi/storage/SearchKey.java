package dev.tierline.spi.storage;

import static java.util.Objects.requireNonNull;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's place in a {@link SearchOrder}; the next page of a search begins after it.
 *
 * @param at the instant that the order goes by, null if the ticket has none
 * @param priority the ticket's priority, which only {@link SearchOrder#DUE} goes by
 * @param id the ticket
 */
public record SearchKey(@Nullable Instant at, Priority priority, TicketId id) {

    /** Checks that priority and id are given. */
    public SearchKey {
        requireNonNull(priority, "priority");
        requireNonNull(id, "id");
    }
}
