package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Stores that break D5 or D6, or D2 to D4 where they are about planning again. */
final class PlanCulprits {

    private PlanCulprits() {}

    @Breaks("D5")
    static final class NeverPlansAgain extends SoundStore {
        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            return super.claimDue(now, leaseEnd, limit, revision < 1000 ? Math.min(revision, 1) : revision);
        }
    }

    @Breaks("D5")
    static final class TakesNoRevisionForTheNewest extends SoundStore {
        @Override
        public void commit(Commit commit) {
            super.commit(changed(
                    commit,
                    change -> change.plannedUnder() == 0
                                    && change.wakeAt() != null
                                    && change.ticket().id().value().startsWith("INC-")
                                    && commit.tickets().size() == 2
                            ? 1
                            : change.plannedUnder()));
        }
    }

    @Breaks("D5")
    static final class PlansTheSameRevisionAgain extends SoundStore {
        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            return super.claimDue(now, leaseEnd, limit, revision == 0 ? 0 : revision + 1);
        }
    }

    @Breaks("D5")
    static final class KeepsTheFirstPlan extends SoundStore {
        private final Map<TicketId, Long> plans = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(
                    changed(commit, change -> plans.getOrDefault(change.ticket().id(), change.plannedUnder())));
            commit.tickets().forEach(change -> plans.putIfAbsent(change.ticket().id(), change.plannedUnder()));
        }
    }

    @Breaks("D5")
    static final class PassesOverWhatNeverWakes extends SoundStore {
        @Override
        public void commit(Commit commit) {
            super.commit(changed(commit, change -> change.wakeAt() == null ? Long.MAX_VALUE : change.plannedUnder()));
        }
    }

    @Breaks("D5")
    static final class KeepsRevisionsIn32Bits extends SoundStore {
        @Override
        public void commit(Commit commit) {
            super.commit(changed(commit, change -> Math.min(change.plannedUnder(), Integer.MAX_VALUE)));
        }
    }

    @Breaks("D5")
    static final class LeavesWhatIsDoneAlone extends SoundStore {
        @Override
        public void commit(Commit commit) {
            super.commit(changed(
                    commit, change -> change.ticket().status().isDone() ? Long.MAX_VALUE : change.plannedUnder()));
        }
    }

    @Breaks("D2")
    static final class MakesNoLeaseForPlanning extends SoundStore {
        private List<TicketId> lent = List.of();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            lent = List.of();
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            if (revision > 0 && limit == 1000 && !lent.isEmpty()) {
                return lent;
            }
            List<TicketId> claimed = super.claimDue(now, leaseEnd, limit, revision);
            lent = revision > 0 && !claimed.equals(super.claimDue(now, leaseEnd, limit, 0)) ? claimed : List.of();
            return claimed;
        }
    }

    @Breaks("D3")
    static final class KeepsAClaimForPlanning extends SoundStore {
        private final Map<TicketId, Instant> leaseEnds = new HashMap<>();

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> claimed = super.claimDue(now, leaseEnd, limit, revision).stream()
                    .filter(id -> revision == 0 || !now.isBefore(leaseEnds.getOrDefault(id, now)))
                    .toList();
            claimed.forEach(id -> leaseEnds.put(id, leaseEnd));
            return claimed;
        }
    }

    /** Puts what it claims into another order. */
    private abstract static class Reordering extends SoundStore {
        final Map<TicketId, TicketChange> changes = new HashMap<>();

        abstract Comparator<TicketId> order();

        final Instant wakeAt(TicketId id) {
            Instant wakeAt = changes.get(id).wakeAt();
            return wakeAt == null ? Instant.MAX : wakeAt;
        }

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            commit.tickets().forEach(change -> changes.put(change.ticket().id(), change));
        }

        @Override
        public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> claimed = new ArrayList<>(super.claimDue(now, leaseEnd, limit, revision));
            if (revision > 0) {
                claimed.sort(order());
            }
            return claimed;
        }
    }

    @Breaks("D6")
    static final class PlansTheOldestRevisionFirst extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.<TicketId, Long>comparing(id -> changes.get(id).plannedUnder())
                    .thenComparing(this::wakeAt)
                    .thenComparing(id -> id);
        }
    }

    @Breaks("D6")
    static final class OrdersTiesAsADictionaryDoes extends Reordering {
        @Override
        Comparator<TicketId> order() {
            return Comparator.comparing(this::wakeAt).thenComparing(TicketId::value, String.CASE_INSENSITIVE_ORDER);
        }
    }

    @Breaks("D6")
    static final class HasALimitForEachKind extends SoundStore {
        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            List<TicketId> claimed = new ArrayList<>(super.claimDue(now, leaseEnd, limit, 0));
            if (revision > 0) {
                claimed.addAll(super.claimDue(now, leaseEnd, limit, revision));
            }
            return claimed;
        }
    }

    @Breaks("D4")
    static final class CountsWhatIsToBePlannedAgain extends SoundStore {
        private boolean planned;

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            planned |= commit.tickets().stream().anyMatch(change -> change.plannedUnder() > 0);
        }

        @Override
        public synchronized NextDue nextDue() {
            NextDue next = super.nextDue();
            return planned ? new NextDue(Instant.EPOCH, next.message()) : next;
        }
    }

    private static Commit changed(Commit commit, ToLongFunction<TicketChange> plannedUnder) {
        List<TicketChange> changes = commit.tickets().stream()
                .map(change -> new TicketChange(
                        change.ticket(),
                        change.expected(),
                        change.events(),
                        change.wakeAt(),
                        change.dueAt(),
                        plannedUnder.applyAsLong(change)))
                .toList();
        return new Commit(changes, commit.records(), commit.department(), commit.references(), commit.messages());
    }
}
