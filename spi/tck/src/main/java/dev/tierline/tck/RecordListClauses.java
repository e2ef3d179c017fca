package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R4: lists of records. */
abstract class RecordListClauses extends StoreClauses {

    RecordListClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private void keep(RecordChange... changes) {
        store.commit(Commit.of().withRecords(changes));
    }

    private List<String> keys(@Nullable String subject, @Nullable String after, int limit) {
        return store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, subject, after, limit)).stream()
                .map(stored -> stored.value().id().key())
                .toList();
    }

    @Test
    @DisplayName("R4: records come in the order of their keys, by code point")
    void orderedByKey() {
        Samples.shuffledTexts().forEach(key -> keep(Samples.written(key, "INC-1", "text of " + key)));
        assertEquals(Samples.ORDERED_TEXTS, keys(null, null, MANY), "the keys of all records");
        assertEquals(Samples.ORDERED_TEXTS, keys("INC-1", null, MANY), "the keys of a subject's records");
    }

    @Test
    @DisplayName("R4: a page begins after a key, stored or not, and holds no more than the limit")
    void pagesBeginAfterAndEndAtTheLimit() {
        Samples.shuffledTexts().forEach(key -> keep(Samples.written(key, "INC-1", "text of " + key)));
        List<String> all = Samples.ORDERED_TEXTS;
        for (int after = 0; after < all.size(); after++) {
            List<String> rest = all.subList(after + 1, all.size());
            for (int limit = 1; limit <= 3; limit++) {
                List<String> page = rest.subList(0, Math.min(limit, rest.size()));
                String what = "the page after '" + all.get(after) + "' with limit " + limit;
                assertEquals(page, keys(null, all.get(after), limit), what + " of all records");
                assertEquals(page, keys("INC-1", all.get(after), limit), what + " of a subject's");
            }
        }
        assertEquals(all.subList(5, 7), keys(null, "B2", 2), "the page after a key that is not stored");
        assertEquals(List.of(), keys(null, "\uDBFF\uDFFD", MANY), "the page after every key");
    }

    @Test
    @DisplayName("R4: a subject's records are listed and no others, subjects compared exactly")
    void subjectsAreExact() {
        List<String> subjects = Samples.EXACT_TEXTS;
        for (int i = 0; i < subjects.size(); i++) {
            keep(Samples.written("a" + i, subjects.get(i), "text"), Samples.written("b" + i, subjects.get(i), "text"));
        }
        for (int i = 0; i < subjects.size(); i++) {
            String subject = subjects.get(i);
            assertEquals(
                    List.of("a" + i, "b" + i),
                    keys(subject, null, MANY),
                    () -> "the keys of the records of subject '" + subject + "'");
            assertEquals(
                    List.of("b" + i),
                    keys(subject, "a" + i, MANY),
                    () -> "the second page of subject '" + subject + "'");
        }
    }

    @Test
    @DisplayName("R4: records are listed as last committed, each with its revision, under the subject they then have")
    void listedAsLastCommitted() {
        RecordChange first = Samples.written("note-1", "INC-1", "first");
        RecordChange other = Samples.written("note-2", "INC-1", "other");
        keep(first, other);
        RecordChange second = Samples.rewritten(first, "second");
        keep(second);
        assertEquals(
                List.of(stored(second), stored(other)),
                store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, "INC-1", null, MANY)),
                "the records of a subject after one was replaced");
        RecordChange moved =
                new RecordChange(new PersonalText("note-1", TicketId.of("INC-2"), "moved", null), new Revision(2));
        keep(moved);
        assertEquals(List.of("note-2"), keys("INC-1", null, MANY), "the records of the subject that one had before");
        assertEquals(
                List.of(stored(moved)),
                store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, "INC-2", null, MANY)),
                "the records of the subject that it has now");
    }

    private static Stored<DeskRecord> stored(RecordChange change) {
        return new Stored<>(change.record(), change.expected().next());
    }

    @Test
    @DisplayName("R4: the largest limit is kept too, and what is left comes with the next page")
    void largestLimit() {
        List<RecordChange> changes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i <= MANY; i++) {
            String key = "note-" + (10_000 + i);
            keys.add(key);
            changes.add(Samples.written(key, "INC-1", "text"));
        }
        Collections.rotate(changes, 400);
        keep(changes.toArray(RecordChange[]::new));
        assertEquals(keys.subList(0, MANY), keys(null, null, MANY), "the first page of " + MANY);
        assertEquals(keys.subList(MANY, MANY + 1), keys(null, keys.get(MANY - 1), MANY), "the second page");
    }
}
