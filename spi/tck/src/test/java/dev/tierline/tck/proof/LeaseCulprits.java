package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores that break D2: a ticket is given to two, or kept too long. */
final class LeaseCulprits {

    private LeaseCulprits() {}

    /** Keeps leases a little shorter or longer than asked, and does not let {@link #nextDue} show it. */
    private abstract static class Shifting extends SoundStore {
        private final long millis;
        private final Map<Instant, Instant> asked = new HashMap<>();

        Shifting(long millis) {
            this.millis = millis;
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            Instant kept = leaseEnd.plusMillis(millis);
            asked.put(kept, leaseEnd);
            return super.claimDue(now, kept, limit, revision);
        }

        @Override
        public synchronized NextDue nextDue() {
            NextDue next = super.nextDue();
            return new NextDue(asked.getOrDefault(next.ticket(), next.ticket()), next.message());
        }
    }

    @Breaks("D2")
    static final class FreesAMillisecondEarly extends Shifting {
        FreesAMillisecondEarly() {
            super(-1);
        }
    }

    @Breaks("D2")
    static final class FreesAMillisecondLate extends Shifting {
        FreesAMillisecondLate() {
            super(1);
        }
    }

    private record Lease(Instant now, Instant end, Thread thread, int times) {}

    /** Returns, beside what is free, some of what is claimed. */
    private abstract static class Sharing extends SoundStore {
        final Map<TicketId, Lease> leases = new HashMap<>();
        Instant latest = Instant.MIN;

        abstract boolean shares(TicketId id, Lease lease, Instant now);

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            commit.tickets().forEach(change -> leases.remove(change.ticket().id()));
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            latest = latest.isBefore(now) ? now : latest;
            List<TicketId> due = new ArrayList<>(super.claimDue(now, leaseEnd, limit, revision));
            leases.forEach((id, lease) -> {
                if (due.size() < limit && !due.contains(id) && shares(id, lease, now)) {
                    due.add(id);
                }
            });
            for (TicketId id : due) {
                Lease before = leases.get(id);
                leases.put(
                        id, new Lease(now, leaseEnd, Thread.currentThread(), before == null ? 1 : before.times() + 1));
            }
            return due;
        }
    }

    @Breaks("D2")
    static final class LeasesATicketOnce extends Sharing {
        @Override
        boolean shares(TicketId id, Lease lease, Instant now) {
            return lease.times() > 1 && !now.isBefore(lease.now());
        }
    }

    @Breaks("D2")
    static final class EndsAllLeasesWithTheFirst extends Sharing {
        @Override
        boolean shares(TicketId id, Lease lease, Instant now) {
            return leases.values().stream().anyMatch(other -> !now.isBefore(other.end()));
        }
    }

    @Breaks("D2")
    static final class FreesAllWhenSomethingIsCommitted extends Sharing {
        private final Set<TicketId> freed = new HashSet<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            freed.addAll(leases.keySet());
        }

        @Override
        boolean shares(TicketId id, Lease lease, Instant now) {
            return freed.contains(id) && !now.isBefore(lease.now());
        }
    }

    @Breaks("D2")
    static final class ForgetsALeaseThatSomebodySawEnd extends Sharing {
        @Override
        boolean shares(TicketId id, Lease lease, Instant now) {
            return !latest.isBefore(lease.end());
        }
    }

    @Breaks("D2")
    static final class KeepsLeasesFromTheOwnThreadOnly extends Sharing {
        @Override
        boolean shares(TicketId id, Lease lease, Instant now) {
            return lease.thread() != Thread.currentThread() && now.equals(lease.now());
        }
    }

    @Breaks("D2")
    static final class LocksOneMoreThanItReturns extends SoundStore {
        private final Set<TicketId> planned = new HashSet<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            commit.tickets().stream()
                    .filter(change -> change.wakeAt() != null)
                    .forEach(change -> planned.add(change.ticket().id()));
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> due = super.claimDue(now, leaseEnd, limit, revision);
            if (limit == 1 && planned.size() == 3) {
                super.claimDue(now, leaseEnd, 1, revision);
            }
            return due;
        }
    }
}
