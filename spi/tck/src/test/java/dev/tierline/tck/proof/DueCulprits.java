package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores that break D1 or D3. */
final class DueCulprits {

    private DueCulprits() {}

    @Breaks("D1")
    static final class ClaimsAMillisecondEarly extends SoundStore {
        private boolean claimed;

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(claimed ? now : now.plusMillis(1), leaseEnd, limit, revision);
            claimed |= !due.isEmpty();
            return due;
        }
    }

    @Breaks("D1")
    static final class ForgetsWhatIsLongDue extends SoundStore {
        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            Instant next = nextDue().ticket();
            return next != null
                            && next.isBefore(now.minus(5000, ChronoUnit.DAYS))
                            && now.isBefore(Instant.MAX)
                            && now.isBefore(Instant.parse("2099-01-01T00:00:00Z"))
                    ? List.of()
                    : super.claimDue(now, leaseEnd, limit, revision);
        }
    }

    @Breaks("D1")
    static final class ReadsNoWakeAtAsZero extends SoundStore {
        private final Set<TicketId> unplanned = new HashSet<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                if (change.expected().equals(Revision.NONE) && change.wakeAt() == null) {
                    unplanned.add(change.ticket().id());
                } else {
                    unplanned.remove(change.ticket().id());
                }
            }
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(now, leaseEnd, limit, revision);
            return due.isEmpty() && now.isAfter(Instant.parse("2099-01-01T00:00:00Z")) ? List.copyOf(unplanned) : due;
        }
    }

    @Breaks("D1")
    static final class FailsWhenThereAreNoTickets extends SoundStore {
        private boolean filled;

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            filled = true;
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            if (!filled) {
                throw new IllegalStateException("no tickets");
            }
            return super.claimDue(now, leaseEnd, limit, revision);
        }
    }

    /** Puts what it claims into another order than that of wakeAt. */
    private abstract static class Reordering extends SoundStore {
        final Map<TicketId, Instant> wakeAt = new HashMap<>();
        final Map<TicketId, Instant> leaseEnds = new HashMap<>();

        abstract Comparator<TicketId> order();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            commit.tickets().forEach(change -> wakeAt.put(change.ticket().id(), change.wakeAt()));
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = new ArrayList<>(super.claimDue(now, leaseEnd, limit, revision));
            if (revision == 0) {
                due.sort(order());
            }
            due.forEach(id -> leaseEnds.put(id, leaseEnd));
            return due;
        }
    }

    @Breaks("D1")
    static final class LatestFirst extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.<TicketId, Instant>comparing(wakeAt::get)
                    .reversed()
                    .thenComparing(id -> id);
        }
    }

    @Breaks("D1")
    static final class OrdersBySeconds extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.<TicketId, Instant>comparing(id -> wakeAt.get(id).truncatedTo(ChronoUnit.SECONDS))
                    .thenComparing(id -> id);
        }
    }

    @Breaks("D1")
    static final class OrdersTiesAsADictionaryDoes extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.<TicketId, Instant>comparing(wakeAt::get)
                    .thenComparing(TicketId::value, String.CASE_INSENSITIVE_ORDER);
        }
    }

    @Breaks("D1")
    static final class OrdersByLease extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.<TicketId, Instant>comparing(id -> leaseEnds.getOrDefault(id, wakeAt.get(id)))
                    .thenComparing(id -> id);
        }
    }

    @Breaks("D1")
    static final class GivesOneMoreThanTheLimit extends SoundStore {
        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            return super.claimDue(now, leaseEnd, limit == 1 || revision > 0 ? limit : limit + 1, revision);
        }
    }

    @Breaks("D3")
    static final class CountsAClaimAsARevision extends SoundStore {
        private final Map<TicketId, Integer> claims = new HashMap<>();

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(now, leaseEnd, limit, revision);
            due.forEach(id -> claims.merge(id, 1, Integer::sum));
            return due;
        }

        @Override
        public synchronized Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            found.value(), new Revision(found.revision().number() + claims.getOrDefault(id, 0))));
        }
    }

    @Breaks("D3")
    static final class KeepsOthersFromCommitting extends SoundStore {
        private final Map<TicketId, Thread> owners = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            for (TicketChange change : commit.tickets()) {
                TicketId id = change.ticket().id();
                if (owners.getOrDefault(id, Thread.currentThread()) != Thread.currentThread()) {
                    throw new StaleRevisionException(
                            id, change.expected(), change.expected().next());
                }
            }
            super.commit(commit);
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(now, leaseEnd, limit, revision);
            due.forEach(id -> owners.put(id, Thread.currentThread()));
            return due;
        }
    }

    @Breaks("D3")
    static final class KeepsTheClaimOfACommittedTicket extends SoundStore {
        private final Map<TicketId, Instant> leaseEnds = new HashMap<>();

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(now, leaseEnd, limit, revision).stream()
                    .filter(id -> !now.isBefore(leaseEnds.getOrDefault(id, now)))
                    .toList();
            due.forEach(id -> leaseEnds.put(id, leaseEnd));
            return due;
        }
    }

    /** Keeps planning what was planned before a commit took the plan away. */
    private abstract static class KeepsPlans extends SoundStore {
        final Map<TicketId, Instant> planned = new HashMap<>();
        final Set<TicketId> claimed = new HashSet<>();
        final Map<TicketId, Instant> ghosts = new HashMap<>();

        abstract boolean keeps(TicketChange change);

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                TicketId id = change.ticket().id();
                Instant before = planned.get(id);
                if (before != null && keeps(change)) {
                    ghosts.put(id, before);
                }
                planned.put(id, change.wakeAt());
            }
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = new ArrayList<>(super.claimDue(now, leaseEnd, limit, revision));
            claimed.addAll(due);
            ghosts.forEach((id, at) -> {
                if (due.size() < limit && !at.isAfter(now) && !due.contains(id)) {
                    due.add(id);
                }
            });
            return Collections.unmodifiableList(due);
        }
    }

    @Breaks("D3")
    static final class KeepsTheWakeAtOfAClaimedTicket extends KeepsPlans {
        @Override
        boolean keeps(TicketChange change) {
            Instant wakeAt = change.wakeAt();
            TicketId id = change.ticket().id();
            return claimed.contains(id)
                    && (wakeAt == null || wakeAt.isAfter(planned.get(id).plusSeconds(3600)));
        }
    }

    @Breaks("D3")
    static final class KeepsAWakeAtThatIsTakenAway extends KeepsPlans {
        @Override
        boolean keeps(TicketChange change) {
            return change.wakeAt() == null && !claimed.contains(change.ticket().id());
        }
    }
}
