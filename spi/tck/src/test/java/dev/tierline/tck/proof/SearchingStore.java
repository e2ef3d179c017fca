package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches by looking through all tickets; what it accepts and how it orders can be changed. */
abstract class SearchingStore extends SoundStore {

    private final Map<TicketId, TicketChange> last = new HashMap<>();

    @Override
    public synchronized void commit(Commit commit) {
        super.commit(commit);
        commit.tickets().forEach(this::take);
    }

    void take(TicketChange change) {
        last.put(change.ticket().id(), change);
    }

    boolean accepts(TicketQuery query, TicketChange change) {
        return query.accepts(change.ticket(), change.dueAt());
    }

    Comparator<SearchKey> comparator(SearchOrder order) {
        return order.comparator();
    }

    final SearchKey key(SearchOrder order, TicketId id) {
        TicketChange change = last.get(id);
        return order.key(change.ticket(), change.dueAt());
    }

    @Override
    public synchronized TicketPage search(TicketQuery query) {
        SearchOrder order = query.order();
        SearchKey after = query.after();
        List<SearchKey> found = last.values().stream()
                .filter(change -> accepts(query, change))
                .map(change -> order.key(change.ticket(), change.dueAt()))
                .filter(key -> after == null || comparator(order).compare(key, after) > 0)
                .sorted(comparator(order))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = found.size() > query.limit();
        List<SearchKey> page = more ? found.subList(0, query.limit()) : found;
        return new TicketPage(
                page.stream()
                        .map(key -> last.get(key.id()))
                        .map(change ->
                                new Stored<>(change.ticket(), change.expected().next()))
                        .toList(),
                more ? page.get(page.size() - 1) : null);
    }

    static TicketQuery with(TicketQuery query, Set<TicketStatus> statuses, Set<TeamId> teams, Instant dueBefore) {
        return new TicketQuery(
                statuses,
                query.tiers(),
                teams,
                query.assignees(),
                query.unassigned(),
                query.requesters(),
                query.priorities(),
                dueBefore,
                query.updatedSince(),
                query.order(),
                query.after(),
                query.limit());
    }
}
