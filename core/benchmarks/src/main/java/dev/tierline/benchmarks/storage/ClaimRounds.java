package dev.tierline.benchmarks.storage;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Claims of open tickets, all of which are due, a page at a time. */
final class ClaimRounds {
    /** The tickets of one claim. */
    static final int PAGE = 100;

    private static final int CHUNK = 1000;

    private final int claims;

    ClaimRounds(int claims) {
        this.claims = claims;
    }

    /** Opens tickets: the rows that the store would write, in large transactions by bare SQL. */
    static void fill(Place place, int tickets) throws SQLException {
        BareRows rows = new BareRows();
        BareStore bare = place.bare();
        bare.addTenant();
        for (int from = 0; from < tickets; from += CHUNK) {
            List<Commit> openings = Work.openings(from, Math.min(CHUNK, tickets - from));
            for (List<BareRow> commit : rows.of(Work.together(openings, CHUNK))) {
                bare.commit(commit);
            }
        }
        place.execute("vacuum analyze", "checkpoint");
    }

    Turns.Side store(Place place) {
        TicketStore store = place.store();
        return timed(
                place, (now, leaseEnd) -> store.claimDue(now, leaseEnd, PAGE, 0).size());
    }

    Turns.Side bare(Place place) throws SQLException {
        BareStore bare = place.bare();
        return timed(
                place,
                (now, leaseEnd) -> bare.claim(now.toEpochMilli(), leaseEnd.toEpochMilli(), PAGE)
                        .size());
    }

    private Turns.Side timed(Place place, Claim claim) {
        return round -> {
            Instant now = HelpDesk.WEDNESDAY;
            long start = System.nanoTime();
            for (int i = 0; i < claims; i++) {
                int claimed = claim.page(now, now.plusSeconds(60));
                if (claimed != PAGE) {
                    throw new IllegalStateException("claimed " + claimed + " tickets: expected " + PAGE);
                }
            }
            long nanos = System.nanoTime() - start;
            // Leases are ended by hand. Where few rows of a large table are dead, vacuuming would leave their entries
            // in the
            // indexes, and every round would read those of all rounds before.
            place.execute(
                    "update tierline_due set lease_end = null, claimable_at = wake_at where lease_end is not null",
                    "vacuum (index_cleanup on) tierline_due");
            return nanos;
        };
    }

    private interface Claim {
        int page(Instant now, Instant leaseEnd) throws SQLException;
    }
}
