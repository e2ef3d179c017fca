package dev.tierline.tck.proof;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Commit.Consumed;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TimedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Stores that break R1, R2 or R3. */
final class ReadingCulprits {

    private ReadingCulprits() {}

    /** Knows whether anything was ever stored. */
    private abstract static class Virgin extends SoundStore {
        private volatile boolean virgin = true;

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            virgin = false;
        }

        final void refuseIfEmpty(Object asked) {
            if (virgin) {
                throw new NoSuchElementException("no table for " + asked);
            }
        }
    }

    @Breaks("R1")
    static final class HasNoTicketTableAtFirst extends Virgin {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            refuseIfEmpty(id);
            return super.ticket(id);
        }
    }

    @Breaks("R1")
    static final class HasNoReferenceTableAtFirst extends Virgin {
        @Override
        public Optional<TicketId> byReference(Reference reference) {
            refuseIfEmpty(reference);
            return super.byReference(reference);
        }
    }

    @Breaks("R1")
    static final class HasNoHistoryTableAtFirst extends Virgin {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            refuseIfEmpty(id);
            return super.history(id, after, limit);
        }
    }

    @Breaks("R1")
    static final class HasNoRecordTableAtFirst extends Virgin {
        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            refuseIfEmpty(id);
            return super.record(id);
        }
    }

    @Breaks("R1")
    static final class HasNoRecordListAtFirst extends Virgin {
        @Override
        public List<Stored<DeskRecord>> records(RecordQuery query) {
            refuseIfEmpty(query);
            return super.records(query);
        }
    }

    @Breaks("R1")
    static final class HasNoDepartmentAtFirst extends Virgin {
        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            refuseIfEmpty(after);
            return super.departments(after, limit);
        }
    }

    @Breaks("R1")
    static final class CannotSearchAtFirst extends Virgin {
        @Override
        public TicketPage search(TicketQuery query) {
            refuseIfEmpty(query);
            return super.search(query);
        }
    }

    @Breaks("R1")
    static final class HasNobodyAtFirst extends Virgin {
        @Override
        public Map<StaffId, Workload> workload(Set<StaffId> staff) {
            refuseIfEmpty(staff);
            return super.workload(staff);
        }
    }

    @Breaks("R2")
    static final class GivesTheFirstTicketOfTheCommit extends SoundStore {
        @Override
        public void commit(Commit commit) {
            List<Consumed> references = commit.tickets().isEmpty()
                    ? commit.references()
                    : commit.references().stream()
                            .map(each -> new Consumed(
                                    each.reference(),
                                    commit.tickets().get(0).ticket().id()))
                            .toList();
            super.commit(
                    new Commit(commit.tickets(), commit.records(), commit.department(), references, commit.messages()));
        }
    }

    @Breaks("R2")
    static final class ForgetsTheReferencesOfAChangedTicket extends SoundStore {
        private final Map<TicketId, Integer> commits = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                commits.merge(change.ticket().id(), 1, Integer::sum);
            }
        }

        @Override
        public synchronized Optional<TicketId> byReference(Reference reference) {
            return super.byReference(reference).filter(id -> commits.getOrDefault(id, 0) < 2);
        }
    }

    @Breaks("R2")
    static final class CutsLongReferences extends SoundStore {
        @Override
        public Optional<TicketId> byReference(Reference reference) {
            String value = reference.value();
            return super.byReference(value.length() < 500 ? reference : Reference.of(value.substring(0, 499)));
        }
    }

    @Breaks("R2")
    static final class KeepsReferencesOnTicketsOnly extends SoundStore {
        private final Map<Reference, TicketId> lost = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            if (commit.tickets().isEmpty()) {
                commit.references().forEach(each -> lost.put(each.reference(), each.ticket()));
            }
        }

        @Override
        public synchronized Optional<TicketId> byReference(Reference reference) {
            return lost.containsKey(reference) ? Optional.empty() : super.byReference(reference);
        }
    }

    @Breaks("R3")
    static final class ForgetsRecipients extends SoundStore {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return super.history(id, after, limit).stream()
                    .map(entry -> new HistoryEntry(entry.sequence(), withoutRecipients(entry.recorded())))
                    .toList();
        }

        private static Recorded withoutRecipients(Recorded recorded) {
            return recorded.event() instanceof TimedEvent.StepFired fired
                    ? new Recorded(
                            new TimedEvent.StepFired(fired.at(), fired.key(), List.of(), fired.ranAt()),
                            recorded.reference(),
                            0)
                    : recorded;
        }
    }

    @Breaks("R3")
    static final class ForgetsWhyTicketsMoved extends SoundStore {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return super.history(id, after, limit).stream()
                    .map(entry -> new HistoryEntry(entry.sequence(), withoutReason(entry.recorded())))
                    .toList();
        }

        private static Recorded withoutReason(Recorded recorded) {
            return recorded.event() instanceof TicketEvent.Moved moved
                    ? new Recorded(
                            new TicketEvent.Moved(
                                    moved.at(),
                                    moved.by(),
                                    moved.fromTier(),
                                    moved.toTier(),
                                    moved.fromTeam(),
                                    moved.toTeam(),
                                    moved.spent(),
                                    null),
                            recorded.reference(),
                            recorded.revision())
                    : recorded;
        }
    }

    @Breaks("R3")
    static final class ForgetsWhichOperation extends SoundStore {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return super.history(id, after, limit).stream()
                    .map(entry -> new HistoryEntry(
                            entry.sequence(), new Recorded(entry.recorded().event(), null, 0)))
                    .toList();
        }
    }

    @Breaks("R3")
    static final class LeavesAGapForASilentCommit extends SoundStore {
        private final Map<TicketId, Long> silentAt = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                TicketId id = change.ticket().id();
                if (change.events().isEmpty()) {
                    silentAt.put(id, (long) super.history(id, 0, 1000).size());
                }
            }
        }

        @Override
        public synchronized List<HistoryEntry> history(TicketId id, long after, int limit) {
            long last = silentAt.getOrDefault(id, Long.MAX_VALUE);
            return super.history(id, after, limit).stream()
                    .map(entry ->
                            entry.sequence() <= last ? entry : new HistoryEntry(entry.sequence() + 1, entry.recorded()))
                    .toList();
        }
    }

    @Breaks("R3")
    static final class BeginsAtInsteadOfAfter extends SoundStore {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return super.history(id, Math.max(0, after - 1), limit);
        }
    }

    @Breaks("R3")
    static final class GivesOneMoreThanTheLimit extends SoundStore {
        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return super.history(id, after, limit + 1);
        }
    }

    @Breaks("R3")
    static final class ShowsOtherThreadsAGap extends SoundStore {
        private final Thread creator = Thread.currentThread();

        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            List<HistoryEntry> entries = new ArrayList<>(super.history(id, after, limit));
            if (Thread.currentThread() != creator && entries.size() > 1) {
                entries.remove(0);
            }
            return entries;
        }
    }
}
