package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.StaleRevisionException;
import java.util.List;

/** Stores that break C2, C3, C4 or C6 where records or the department are concerned. */
final class OtherRefusalCulprits {

    private OtherRefusalCulprits() {}

    @Breaks("C2")
    static final class TakesLaterRevisionsOfRecords extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (Thread.currentThread() != creator
                    || !commit.tickets().isEmpty()
                    || commit.records().stream()
                            .anyMatch(change -> record(change.record().id()).isEmpty())) {
                throw refusal;
            }
        }
    }

    @Breaks("C2")
    static final class CreatesRecordsAtAnyRevision extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (!commit.tickets().isEmpty()
                    || commit.records().stream()
                            .anyMatch(change -> record(change.record().id()).isPresent())) {
                throw refusal;
            }
        }
    }

    @Breaks("C2")
    static final class ChecksTheFirstRecordOnly extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            if (refusal.ticket().isPresent()
                    || !currentRecords(commit).contains(commit.records().get(0))) {
                throw refusal;
            }
        }
    }

    @Breaks("C2")
    static final class StoresTheRecordsThatAreNotStale extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            store(List.of(), Commit.of().withRecords(currentRecords(commit).toArray(RecordChange[]::new)));
            throw refusal;
        }
    }

    @Breaks("C2")
    static final class AddsTheDepartmentOfStaleCommits extends RefusingStore {
        @Override
        void stale(Commit commit, StaleRevisionException refusal) {
            addDepartment(commit);
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class StoresTheRecordsOfDuplicates extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            store(List.of(), Commit.of().withRecords(currentRecords(commit).toArray(RecordChange[]::new)));
            throw refusal;
        }
    }

    @Breaks("C3")
    static final class AddsTheDepartmentOfDuplicates extends RefusingStore {
        @Override
        void duplicate(Commit commit, DuplicateReferenceException refusal) {
            addDepartment(commit);
            throw refusal;
        }
    }

    @Breaks("C4")
    static final class TellsLosersOfADepartmentThatTheyWon extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void misnumbered(Commit commit, StaleRevisionException refusal) {
            if (Thread.currentThread() == creator) {
                throw refusal;
            }
        }
    }

    @Breaks("C6")
    static final class BeginsAtAnyNumber extends RefusingStore {
        @Override
        void misnumbered(Commit commit, StaleRevisionException refusal) {
            if (!departments(0, 1).isEmpty()) {
                throw refusal;
            }
        }
    }

    @Breaks("C6")
    static final class TakesOlderNumbers extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void misnumbered(Commit commit, StaleRevisionException refusal) {
            if (Thread.currentThread() != creator
                    || departments(commit.department().number() - 1, 1).isEmpty()) {
                throw refusal;
            }
        }
    }

    @Breaks("C6")
    static final class LeavesGapsBetweenNumbers extends RefusingStore {
        @Override
        void misnumbered(Commit commit, StaleRevisionException refusal) {
            if (departments(0, 1).isEmpty()
                    || !departments(commit.department().number() - 1, 1).isEmpty()) {
                throw refusal;
            }
        }
    }

    @Breaks("C6")
    static final class StoresTheRestOfTheCommit extends RefusingStore {
        private final Thread creator = Thread.currentThread();

        @Override
        void misnumbered(Commit commit, StaleRevisionException refusal) {
            if (Thread.currentThread() == creator) {
                store(
                        commit.tickets(),
                        new Commit(List.of(), commit.records(), null, commit.references(), commit.messages()));
            }
            throw refusal;
        }
    }
}
