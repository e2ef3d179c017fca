package dev.tierline.tck.proof;

import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.ticket.TicketId;
import java.util.HashMap;
import java.util.Map;

/** Stores that break S3: walks that lose tickets or meet them twice. */
final class WalkCulprits {

    private WalkCulprits() {}

    /** A question without its page. */
    private static TicketQuery whole(TicketQuery query) {
        return query.after(null).limit(1000);
    }

    @Breaks("S3")
    static final class CountsTheTicketsThatItGave extends SoundStore {
        private record Place(TicketQuery query, SearchKey next) {}

        private final Map<Place, Integer> given = new HashMap<>();

        @Override
        public synchronized TicketPage search(TicketQuery query) {
            Integer skipped = given.get(new Place(whole(query), query.after()));
            TicketPage page = skipped == null ? super.search(query) : skip(query, skipped);
            if (page.next() != null) {
                int before = skipped == null ? before(query) : skipped;
                given.put(
                        new Place(whole(query), page.next()),
                        before + page.tickets().size());
            }
            return page;
        }

        private int before(TicketQuery query) {
            int all = super.search(whole(query)).tickets().size();
            return all - super.search(query.limit(1000)).tickets().size();
        }

        private TicketPage skip(TicketQuery query, int skipped) {
            SearchKey after = skipped == 0
                    ? null
                    : super.search(query.after(null).limit(skipped)).next();
            return super.search(query.after(after));
        }
    }

    @Breaks("S3")
    static final class FindsItsPlaceByTheTicket extends SearchingStore {
        @Override
        public synchronized TicketPage search(TicketQuery query) {
            SearchKey after = query.after();
            boolean known = after != null && ticket(after.id()).isPresent();
            return super.search(known ? query.after(key(query.order(), after.id())) : query);
        }
    }

    @Breaks("S3")
    static final class LosesATicketBetweenPages extends SoundStore {
        private TicketQuery asked;
        private TicketId lastOfThePage;

        @Override
        public synchronized TicketPage search(TicketQuery query) {
            SearchKey after = query.after();
            boolean goesOn = after != null
                    && after.id().equals(lastOfThePage)
                    && whole(query).equals(asked);
            asked = whole(query);
            TicketPage page = super.search(query);
            lastOfThePage = page.next() == null ? null : page.next().id();
            return goesOn && !page.tickets().isEmpty()
                    ? new TicketPage(page.tickets().subList(1, page.tickets().size()), page.next())
                    : page;
        }
    }
}
