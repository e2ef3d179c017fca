package dev.tierline.tck.proof;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Stores that break S1 or S2. */
final class SearchCulprits {

    private SearchCulprits() {}

    @Breaks("S1")
    static final class FoldsTheCaseOfTeams extends SearchingStore {
        @Override
        boolean accepts(TicketQuery query, TicketChange change) {
            TeamId team = change.ticket().team();
            return super.accepts(query, change)
                    || (team != null
                            && query.teams().stream()
                                    .anyMatch(each -> folded(each).equals(folded(team)))
                            && accepts(query, change, team));
        }

        private boolean accepts(TicketQuery query, TicketChange change, TeamId team) {
            return super.accepts(with(query, query.statuses(), Set.of(team), query.dueBefore()), change);
        }

        private static String folded(TeamId team) {
            return team.value().toLowerCase(Locale.ROOT);
        }
    }

    @Breaks("S1")
    static final class KnowsOneKindOfWaiting extends SearchingStore {
        @Override
        boolean accepts(TicketQuery query, TicketChange change) {
            Set<TicketStatus> statuses = EnumSet.noneOf(TicketStatus.class);
            query.statuses().forEach(status -> {
                statuses.add(status);
                if (status.isWaiting()) {
                    statuses.add(TicketStatus.WAITING_VENDOR);
                }
            });
            return super.accepts(with(query, statuses, query.teams(), query.dueBefore()), change);
        }
    }

    @Breaks("S1")
    static final class TakesMergedForCancelled extends SearchingStore {
        @Override
        boolean accepts(TicketQuery query, TicketChange change) {
            Set<TicketStatus> statuses = EnumSet.noneOf(TicketStatus.class);
            query.statuses().forEach(status -> {
                statuses.add(status);
                if (status.isSilenced()) {
                    statuses.add(TicketStatus.MERGED);
                }
            });
            return super.accepts(with(query, statuses, query.teams(), query.dueBefore()), change);
        }
    }

    @Breaks("S1")
    static final class FindsWhatIsDueExactlyThen extends SearchingStore {
        @Override
        boolean accepts(TicketQuery query, TicketChange change) {
            Instant end = query.dueBefore();
            return super.accepts(
                    with(query, query.statuses(), query.teams(), end == null ? null : end.plusMillis(1)), change);
        }
    }

    @Breaks("S1")
    static final class FindsTicketsAsTheyWereOpened extends SearchingStore {
        private final Map<TicketId, TicketChange> first = new HashMap<>();

        @Override
        void take(TicketChange change) {
            super.take(change);
            first.putIfAbsent(change.ticket().id(), change);
        }

        @Override
        boolean accepts(TicketQuery query, TicketChange change) {
            return super.accepts(query, first.get(change.ticket().id()));
        }
    }

    @Breaks("S1")
    static final class PutsWhatIsNeverDueFirst extends SearchingStore {
        @Override
        Comparator<SearchKey> comparator(SearchOrder order) {
            return order == SearchOrder.DUE
                    ? Comparator.comparing(SearchKey::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(SearchKey::priority)
                            .thenComparing(SearchKey::id)
                    : super.comparator(order);
        }
    }

    @Breaks("S1")
    static final class ForgetsThePriorityAmongTies extends SearchingStore {
        @Override
        Comparator<SearchKey> comparator(SearchOrder order) {
            return order == SearchOrder.DUE
                    ? Comparator.comparing(SearchKey::at, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(SearchKey::id)
                    : super.comparator(order);
        }
    }

    @Breaks("S1")
    static final class OrdersByWhatChangedFirst extends SearchingStore {
        @Override
        Comparator<SearchKey> comparator(SearchOrder order) {
            return super.comparator(order == SearchOrder.UPDATED ? SearchOrder.OPENED : order);
        }
    }

    @Breaks("S1")
    static final class OrdersBySeconds extends SearchingStore {
        @Override
        Comparator<SearchKey> comparator(SearchOrder order) {
            return Comparator.comparing(OrdersBySeconds::seconds, super.comparator(order));
        }

        private static SearchKey seconds(SearchKey key) {
            Instant at = key.at();
            return new SearchKey(at == null ? null : at.truncatedTo(ChronoUnit.SECONDS), key.priority(), key.id());
        }
    }

    @Breaks("S1")
    static final class OrdersIdsByTheirUnits extends SearchingStore {
        @Override
        Comparator<SearchKey> comparator(SearchOrder order) {
            TicketId none = TicketId.of("none");
            return Comparator.<SearchKey, SearchKey>comparing(
                            key -> new SearchKey(key.at(), key.priority(), none), super.comparator(order))
                    .thenComparing(key -> key.id().value(), CodeUnits.ORDER);
        }
    }

    @Breaks("S1")
    static final class GivesFiveHundredAtMost extends SearchingStore {
        @Override
        public synchronized TicketPage search(TicketQuery query) {
            return super.search(query.limit(Math.min(500, query.limit())));
        }
    }

    @Breaks("S2")
    static final class ThinksThatMoreFollowsAFullPage extends SearchingStore {
        @Override
        public synchronized TicketPage search(TicketQuery query) {
            TicketPage page = super.search(query);
            int size = page.tickets().size();
            if (size < query.limit()) {
                return page;
            }
            Ticket last = page.tickets().get(size - 1).value();
            return new TicketPage(page.tickets(), key(query.order(), last.id()));
        }
    }

    @Breaks("S2")
    static final class ForgetsThePriorityInTheKey extends SearchingStore {
        @Override
        public synchronized TicketPage search(TicketQuery query) {
            TicketPage page = super.search(query);
            SearchKey next = page.next();
            return next == null || query.priorities().isEmpty()
                    ? page
                    : new TicketPage(page.tickets(), new SearchKey(next.at(), Priority.of(9), next.id()));
        }
    }
}
