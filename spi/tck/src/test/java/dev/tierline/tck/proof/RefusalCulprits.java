package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Commit.Consumed;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that break C2, C3 or C4: they store what must be refused, or something of it. */
final class RefusalCulprits {

    private RefusalCulprits() {}

    private static Commit only(Commit commit, boolean references, boolean messages) {
        return new Commit(
                List.of(),
                List.of(),
                null,
                references ? commit.references() : List.of(),
                messages ? commit.messages() : List.of());
    }

    @Breaks("C2")
    static final class TakesLaterRevisions extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            List<TicketChange> forced = new ArrayList<>();
            for (TicketChange change : commit.tickets()) {
                Revision found = revision(change);
                if (found.equals(Revision.NONE) || change.expected().compareTo(found) < 0) {
                    throw refusal;
                }
                forced.add(new TicketChange(
                        change.ticket(),
                        found,
                        change.events(),
                        change.wakeAt(),
                        change.dueAt(),
                        change.plannedUnder()));
            }
            store(forced, commit);
        }
    }

    @Breaks("C2")
    static final class CreatesAtAnyRevision extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (refusal.ticket().isEmpty() || ticket(refusal.ticket().get()).isPresent()) {
                throw refusal;
            }
            TicketChange change = commit.tickets().get(0);
            store(
                    List.of(new TicketChange(
                            change.ticket(),
                            Revision.NONE,
                            change.events(),
                            change.wakeAt(),
                            change.dueAt(),
                            change.plannedUnder())),
                    commit);
        }
    }

    @Breaks("C2")
    static final class ChecksTheFirstTicketOnly extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (commit.tickets().isEmpty()
                    || commit.tickets()
                            .get(0)
                            .ticket()
                            .id()
                            .equals(refusal.ticket().orElse(null))) {
                throw refusal;
            }
        }
    }

    @Breaks("C2")
    static final class StoresTheTicketsThatAreNotStale extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            store(current(commit), only(commit, false, false));
            throw refusal;
        }
    }

    @Breaks("C2")
    static final class ConsumesReferencesOfStaleCommits extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            store(List.of(), only(commit, true, false));
            throw refusal;
        }
    }

    @Breaks("C2")
    static final class QueuesMessagesOfStaleCommits extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            store(List.of(), only(commit, false, true));
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class ChecksTheFirstReferenceOnly extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            if (commit.references().get(0).reference().equals(refusal.reference())) {
                throw refusal;
            }
        }
    }

    @Breaks("C3")
    static final class ConsumesForAnotherTicket extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            TicketId before = byReference(refusal.reference()).orElseThrow();
            if (Thread.currentThread() != creator
                    || commit.references().stream()
                            .anyMatch(each -> each.ticket().equals(before))) {
                throw refusal;
            }
        }

        private final Thread creator = Thread.currentThread();
    }

    @Breaks("C3")
    static final class StoresTheTicketsOfDuplicates extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            if (!commit.messages().isEmpty()) {
                store(commit.tickets(), only(commit, false, false));
            }
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class ConsumesTheOtherReferences extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            store(List.of(), new Commit(List.of(), List.of(), null, unconsumed(commit), List.of()));
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class QueuesMessagesOfDuplicates extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            store(List.of(), only(commit, false, true));
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class SwallowsWhatIsBothStaleAndDuplicate extends RefusingStore {
        @Override
        void both(StaleRevisionException refusal) {}
    }

    @Breaks("C3")
    static final class FoldsTheCaseOfReferences extends SoundStore {
        private final Set<String> folded = ConcurrentHashMap.newKeySet();

        @Override
        public void commit(Commit commit) {
            if (commit.tickets().isEmpty()) {
                for (Consumed each : commit.references()) {
                    if (!folded.add(each.reference().value().toLowerCase(Locale.ROOT))) {
                        throw new DuplicateReferenceException(each.reference());
                    }
                }
            }
            super.commit(commit);
        }
    }

    @Breaks("C4")
    static final class TellsLosersOfARevisionThatTheyWon extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (Thread.currentThread() == creator) {
                throw refusal;
            }
        }
    }

    @Breaks("C4")
    static final class TellsLosersOfAReferenceThatTheyWon extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            if (Thread.currentThread() == creator) {
                throw refusal;
            }
        }
    }
}
