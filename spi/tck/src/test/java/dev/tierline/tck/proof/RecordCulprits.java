package dev.tierline.tck.proof;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormValue;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Stored;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that break C1: what was committed of a record does not read back. */
final class RecordCulprits {

    private RecordCulprits() {}

    @Breaks("C1")
    static final class ForgetsYearsBefore1970 extends SoundStore {
        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return super.record(id).map(found -> new Stored<>(mended(found.value()), found.revision()));
        }

        private static DeskRecord mended(DeskRecord record) {
            if (!(record instanceof PersonalText text)) {
                return record;
            }
            Instant erasedAt = text.erasedAt();
            return erasedAt != null && erasedAt.isBefore(Instant.EPOCH)
                    ? new PersonalText(text.key(), text.ticket(), text.text(), Instant.EPOCH)
                    : text;
        }
    }

    @Breaks("C1")
    static final class KeepsOnlyBoxesThatAreChecked extends SoundStore {
        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return super.record(id).map(found -> new Stored<>(checked(found.value()), found.revision()));
        }

        private static DeskRecord checked(DeskRecord record) {
            if (!(record instanceof GivenAnswers given)) {
                return record;
            }
            Map<String, FormValue> answers = new LinkedHashMap<>(given.answers().values());
            answers.values().removeIf(FormValue::isBlank);
            return new GivenAnswers(
                    given.key(), given.ticket(), new FormAnswers(given.answers().form(), answers), given.erasedAt());
        }
    }

    @Breaks("C1")
    static final class KnowsOneKind extends SoundStore {
        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return id.kind() == RecordKind.PERSONAL_TEXT ? super.record(id) : Optional.empty();
        }
    }

    /** Counts some replacements of a record as none. */
    private abstract static class Miscounting extends SoundStore {
        private final Map<RecordId, Integer> uncounted = new ConcurrentHashMap<>();

        abstract boolean counts(RecordChange change);

        @Override
        public void commit(Commit commit) {
            for (RecordChange change : commit.records()) {
                if (!counts(change)) {
                    uncounted.merge(change.record().id(), 1, Integer::sum);
                }
            }
            super.commit(commit);
        }

        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return super.record(id)
                    .map(found -> new Stored<>(
                            found.value(), new Revision(found.revision().number() - uncounted.getOrDefault(id, 0))));
        }
    }

    @Breaks("C1")
    static final class CountsToNine extends Miscounting {
        private final Thread creator = Thread.currentThread();

        @Override
        boolean counts(RecordChange change) {
            return Thread.currentThread() != creator || change.expected().number() < 9;
        }
    }

    @Breaks("C1")
    static final class DoesNotCountWhatStaysTheSame extends Miscounting {
        @Override
        boolean counts(RecordChange change) {
            return !kept().record(change.record().id()).map(Stored::value).equals(Optional.of(change.record()));
        }
    }

    /** Hides records that it should show. */
    private abstract static class Hiding extends SoundStore {
        final Set<RecordId> hidden = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return hidden.contains(id) ? Optional.empty() : super.record(id);
        }
    }

    @Breaks("C1")
    static final class KeepsOneRecordBesideATicket extends Hiding {
        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            if (!commit.tickets().isEmpty() && commit.references().isEmpty()) {
                commit.records().stream()
                        .skip(1)
                        .forEach(change -> hidden.add(change.record().id()));
            }
        }
    }

    @Breaks("C1")
    static final class LosesRecordsOfOtherThreads extends Hiding {
        private final Thread creator = Thread.currentThread();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            if (Thread.currentThread() != creator && commit.tickets().isEmpty()) {
                commit.records().stream()
                        .filter(change -> change.expected().equals(Revision.NONE))
                        .forEach(change -> hidden.add(change.record().id()));
            }
        }
    }

    @Breaks("C1")
    static final class TrimsKeys extends SoundStore {
        private final Map<String, RecordId> byTrimmed = new ConcurrentHashMap<>();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            for (RecordChange change : commit.records()) {
                RecordId id = change.record().id();
                byTrimmed.putIfAbsent(id.key().strip(), id);
            }
        }

        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return super.record(byTrimmed.getOrDefault(id.key().strip(), id));
        }
    }
}
