package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Stores that break P1, P2 or P3: something is lost in a crash, or torn, or held for ever. */
final class CrashCulprits {

    private CrashCulprits() {}

    /** Keeps a journal of what it did, and does it again after a crash: some of it otherwise. */
    private abstract static class Replaying extends SoundStore {
        private final List<Consumer<SoundStore>> journal = new ArrayList<>();

        abstract Commit replayed(Commit commit);

        boolean replays(MessageId message, Settlement settlement) {
            return true;
        }

        int replayed(int entries) {
            return entries;
        }

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            journal.add(store -> store.commit(replayed(commit)));
        }

        @Override
        public synchronized void settle(MessageId message, Settlement settlement) {
            super.settle(message, settlement);
            if (replays(message, settlement)) {
                journal.add(store -> store.settle(message, settlement));
            }
        }

        @Override
        synchronized SoundStore reopened() {
            SoundStore store = new SoundStore(new MemoryStore());
            journal.subList(0, replayed(journal.size())).forEach(entry -> entry.accept(store));
            return store;
        }
    }

    @Breaks("P1")
    static final class LosesTheLastCommit extends Replaying {
        @Override
        int replayed(int entries) {
            return entries - 1;
        }

        @Override
        Commit replayed(Commit commit) {
            return commit;
        }
    }

    @Breaks("P1")
    static final class LosesReplacementsOfRecords extends Replaying {
        @Override
        Commit replayed(Commit commit) {
            return new Commit(
                    commit.tickets(),
                    commit.records().stream()
                            .filter(change -> change.expected().equals(Revision.NONE))
                            .toList(),
                    commit.department(),
                    commit.references(),
                    commit.messages());
        }
    }

    @Breaks("P1")
    static final class LosesReferencesOfSilentCommits extends Replaying {
        @Override
        Commit replayed(Commit commit) {
            return commit.messages().isEmpty()
                    ? new Commit(commit.tickets(), commit.records(), commit.department(), List.of(), List.of())
                    : commit;
        }
    }

    @Breaks("P1")
    static final class LosesDueDates extends Replaying {
        @Override
        Commit replayed(Commit commit) {
            return new Commit(
                    commit.tickets().stream().map(LosesDueDates::undue).toList(),
                    commit.records(),
                    commit.department(),
                    commit.references(),
                    commit.messages());
        }

        private static TicketChange undue(TicketChange change) {
            return new TicketChange(
                    change.ticket(), change.expected(), change.events(), change.wakeAt(), null, change.plannedUnder());
        }
    }

    @Breaks("P1")
    static final class LosesDeliveries extends Replaying {
        @Override
        Commit replayed(Commit commit) {
            return commit;
        }

        @Override
        boolean replays(MessageId message, Settlement settlement) {
            return settlement instanceof Settlement.Postponed;
        }
    }

    @Breaks("P1")
    static final class LosesPostponements extends Replaying {
        @Override
        Commit replayed(Commit commit) {
            return commit;
        }

        @Override
        boolean replays(MessageId message, Settlement settlement) {
            return !(settlement instanceof Settlement.Postponed);
        }
    }

    @Breaks("P2")
    static final class TearsWhatIsUnderWay extends SoundStore {
        private volatile boolean crashed;

        @Override
        public void commit(Commit commit) {
            if (crashed) {
                super.commit(Commit.of(commit.tickets().get(0)));
                throw new StoreUnavailableException(
                        "committing: the store crashed", false, new IllegalStateException());
            }
            super.commit(commit);
        }

        @Override
        SoundStore reopened() {
            crashed = true;
            return super.reopened();
        }
    }

    /** Remembers long leases over a crash, for ever. */
    private static final class Haunted extends SoundStore {
        private final Map<Object, Instant> leases;

        Haunted(SoundStore crashed, Map<Object, Instant> leases) {
            super(crashed.kept());
            this.leases = leases;
        }

        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            return super.claimDue(now, leaseEnd, limit, revision).stream()
                    .filter(id -> !leases.containsKey(id))
                    .toList();
        }

        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit).stream()
                    .filter(message -> !leases.containsKey(message.id()))
                    .toList();
        }
    }

    @Breaks("P3")
    static final class NeverEndsALeaseThatACrashMet extends SoundStore {
        private static final Duration LONG = Duration.ofMinutes(5);
        private final Map<Object, Instant> leases = new HashMap<>();

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> claimed = super.claimDue(now, leaseEnd, limit, revision);
            claimed.forEach(id -> lease(id, now, leaseEnd));
            return claimed;
        }

        @Override
        public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            List<Message> claimed = super.claimMessages(now, leaseEnd, limit);
            claimed.forEach(message -> lease(message.id(), now, leaseEnd));
            return claimed;
        }

        private void lease(Object what, Instant now, Instant leaseEnd) {
            if (Duration.between(now, leaseEnd).compareTo(LONG) > 0) {
                leases.put(what, leaseEnd);
            }
        }

        @Override
        SoundStore reopened() {
            return new Haunted(this, leases);
        }
    }
}
