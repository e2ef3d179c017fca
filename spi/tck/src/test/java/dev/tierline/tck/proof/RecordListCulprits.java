package dev.tierline.tck.proof;

import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stores that break R4: lists of records that are not those asked for. */
final class RecordListCulprits {

    private RecordListCulprits() {}

    /** Looks through all records, each in a way of its own. */
    private abstract static class Listing extends SoundStore {
        private final Map<RecordId, Stored<DeskRecord>> last = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (RecordChange change : commit.records()) {
                take(
                        change.record().id(),
                        new Stored<>(change.record(), change.expected().next()));
            }
        }

        void take(RecordId id, Stored<DeskRecord> stored) {
            last.put(id, stored);
        }

        final Map<RecordId, Stored<DeskRecord>> last() {
            return last;
        }

        boolean isAbout(DeskRecord record, String subject) {
            return record.subject().equals(subject);
        }

        Comparator<String> order() {
            return Comparator.naturalOrder();
        }

        int limit(RecordQuery query) {
            return query.limit();
        }

        boolean isAfter(String key, String after) {
            return order().compare(key, after) > 0;
        }

        @Override
        public synchronized List<Stored<DeskRecord>> records(RecordQuery query) {
            return last.values().stream()
                    .filter(stored -> query.subject() == null || isAbout(stored.value(), query.subject()))
                    .filter(stored ->
                            query.after() == null || isAfter(stored.value().id().key(), query.after()))
                    .sorted(Comparator.comparing(stored -> stored.value().id().key(), order()))
                    .limit(limit(query))
                    .toList();
        }
    }

    @Breaks("R4")
    static final class OrdersKeysAsADictionaryDoes extends Listing {
        @Override
        Comparator<String> order() {
            return String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        }
    }

    @Breaks("R4")
    static final class OrdersKeysByTheirUnits extends Listing {
        @Override
        Comparator<String> order() {
            return CodeUnits.ORDER;
        }
    }

    @Breaks("R4")
    static final class BeginsAtInsteadOfAfter extends Listing {
        @Override
        boolean isAfter(String key, String after) {
            return order().compare(key, after) >= 0;
        }
    }

    @Breaks("R4")
    static final class GivesOneMoreThanTheLimit extends Listing {
        @Override
        int limit(RecordQuery query) {
            return query.limit() == 1 ? 1 : query.limit() + 1;
        }
    }

    @Breaks("R4")
    static final class FoldsTheCaseOfSubjects extends Listing {
        @Override
        boolean isAbout(DeskRecord record, String subject) {
            return record.subject().toLowerCase(Locale.ROOT).equals(subject.toLowerCase(Locale.ROOT));
        }
    }

    @Breaks("R4")
    static final class ListsRecordsAsTheyWereFirst extends Listing {
        @Override
        void take(RecordId id, Stored<DeskRecord> stored) {
            last().putIfAbsent(id, stored);
        }
    }

    @Breaks("R4")
    static final class KeepsTheSubjectsThatARecordHad extends Listing {
        private final Map<RecordId, List<String>> subjects = new HashMap<>();

        @Override
        void take(RecordId id, Stored<DeskRecord> stored) {
            super.take(id, stored);
            subjects.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(stored.value().subject());
        }

        @Override
        boolean isAbout(DeskRecord record, String subject) {
            return subjects.get(
                            new RecordId(RecordKind.PERSONAL_TEXT, record.id().key()))
                    .contains(subject);
        }
    }
}
