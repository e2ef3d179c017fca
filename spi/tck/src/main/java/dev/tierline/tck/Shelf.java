package dev.tierline.tck;

import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a store keeps of tickets, looked through one by one as the contract says it. Guarded by its owner. */
final class Shelf {

    private final Map<TicketId, TicketChange> last = new LinkedHashMap<>();

    void put(TicketChange change) {
        last.put(change.ticket().id(), change);
    }

    TicketChange get(TicketId id) {
        TicketChange change = last.get(id);
        if (change == null) {
            throw new AssertionError("the store gave ticket '" + id + "', which was never committed");
        }
        return change;
    }

    SearchKey key(TicketId id, SearchOrder order) {
        TicketChange change = get(id);
        return order.key(change.ticket(), change.dueAt());
    }

    /** The page that a search should give. */
    List<Stored<Ticket>> page(TicketQuery query) {
        Comparator<SearchKey> order = query.order().comparator();
        SearchKey after = query.after();
        return last.values().stream()
                .filter(change -> query.accepts(change.ticket(), change.dueAt()))
                .filter(change ->
                        after == null || order.compare(query.order().key(change.ticket(), change.dueAt()), after) > 0)
                .sorted(Comparator.comparing(change -> query.order().key(change.ticket(), change.dueAt()), order))
                .limit(query.limit())
                .map(change -> new Stored<>(change.ticket(), change.expected().next()))
                .toList();
    }
}
