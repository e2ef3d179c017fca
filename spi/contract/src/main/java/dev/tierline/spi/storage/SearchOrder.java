package dev.tierline.spi.storage;

import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order a search gives its tickets; ties are always broken by the ticket's id. */
public enum SearchOrder {
    /** What is due next comes first; then tickets without a due date; within one due date the most pressing priority first. */
    DUE(Comparator.<SearchKey, Boolean>comparing(key -> key.at() == null)
            .thenComparing(SearchKey::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SearchKey::priority)),
    /** What was opened first comes first. */
    OPENED(Comparator.comparing(SearchKey::at, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** What changed last comes first. */
    UPDATED(Comparator.comparing(SearchKey::at, Comparator.nullsLast(Comparator.reverseOrder())));

    @SuppressWarnings("ImmutableEnumChecker") // Comparators of the JDK over immutable values.
    private final Comparator<SearchKey> order;

    SearchOrder(Comparator<SearchKey> order) {
        this.order = order.thenComparing(SearchKey::id);
    }

    /**
     * Returns how keys compare in this order.
     *
     * @return the comparator
     */
    public Comparator<SearchKey> comparator() {
        return order;
    }

    /**
     * Returns a ticket's place in this order.
     *
     * @param ticket the ticket as it was committed
     * @param dueAt when it is due, as it was committed with it ({@link TicketChange#dueAt()})
     * @return its key
     */
    public SearchKey key(Ticket ticket, @Nullable Instant dueAt) {
        return new SearchKey(
                switch (this) {
                    case DUE -> dueAt;
                    case OPENED -> ticket.openedAt();
                    case UPDATED -> ticket.asOf();
                },
                ticket.priority(),
                ticket.id());
    }
}
