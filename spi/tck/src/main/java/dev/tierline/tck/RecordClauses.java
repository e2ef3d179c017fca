package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.record.PersonalText;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C1 and C2 for records: what is stored of them and what is refused. */
abstract class RecordClauses extends StoreClauses {

    RecordClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private void keep(RecordChange... changes) {
        store.commit(Commit.of().withRecords(changes));
    }

    @Test
    @DisplayName("C1: a record reads back equal in every field, and what it does not have is still absent")
    void everyFieldReadsBack() {
        RecordChange there = Samples.written("note-1", "INC-1", "call me at 5");
        keep(there);
        assertStored(there, "after the commit of a text");
        RecordChange erased = erased("note-2", Instant.parse("1969-07-20T20:17:40.001Z"));
        RecordChange later = erased("note-3", Instant.parse("9999-12-31T23:59:59.999Z"));
        keep(erased, later);
        assertStored(erased, "after the commit of an erased text");
        assertStored(later, "after the commit of a text that is erased in the year 9999");
    }

    @Test
    @DisplayName("C1: a record of every kind reads back equal, and the kinds share no keys")
    void everyKindReadsBack() {
        List<RecordChange> changes = List.of(
                Samples.written("k-1", "INC-1", "call me at 5"),
                Samples.timeOff("k-1"),
                Samples.override("k-1"),
                Samples.swap("k-1"),
                Samples.answered("k-1"),
                Samples.review("INC-1"),
                Samples.selfServiceCount("KB-1"));
        changes.forEach(this::keep);
        changes.forEach(
                change -> assertStored(change, "after commits of one record of each kind, five of them of one key"));
    }

    private static RecordChange erased(String key, Instant at) {
        return new RecordChange(new PersonalText(key, TicketId.of("INC-1"), "", at), Revision.NONE);
    }

    @Test
    @DisplayName("C1: each commit replaces the record and makes the next revision")
    void eachCommitMakesTheNextRevision() {
        RecordChange change = Samples.written("note-1", "INC-1", "text 0");
        for (int i = 1; i <= 12; i++) {
            keep(change);
            assertStored(change, "after commit " + i);
            change = Samples.rewritten(change, "text " + i);
        }
    }

    @Test
    @DisplayName("C1: a record that is committed as it was makes the next revision too")
    void unchangedRecordMakesTheNextRevision() {
        RecordChange first = Samples.written("note-1", "INC-1", "same");
        keep(first);
        keep(Samples.expecting(first, 1));
        assertStored(Samples.expecting(first, 1), "after two commits of one value");
    }

    @Test
    @DisplayName("C1: every record of a commit is stored, beside its tickets, and other records stay as they were")
    void everyRecordOfACommitIsStored() {
        RecordChange other = Samples.written("note-0", "INC-1", "other");
        RecordChange old = Samples.written("note-2", "INC-1", "old");
        keep(other, old);
        TicketChange ticket = Samples.opened("INC-2");
        RecordChange before = Samples.written("note-1", "INC-2", "new");
        RecordChange behind = Samples.written("note-3", "INC-1", "new too");
        RecordChange replaced = Samples.rewritten(old, "replaced");
        store.commit(Commit.of(ticket).withRecords(before, replaced, behind));
        assertStored(ticket, "after a commit of a ticket and three records");
        for (RecordChange change : List.of(before, replaced, behind, other)) {
            assertStored(change, "after a commit of a ticket and three records");
        }
    }

    @Test
    @DisplayName("C1: keys, subjects and texts of records are kept exactly: case, blanks, accents, any script")
    void textsAreKeptExactly() {
        List<RecordChange> changes = new ArrayList<>();
        for (String text : Samples.EXACT_TEXTS) {
            changes.add(Samples.written(text, text, text + "\r\n\t" + text + " "));
        }
        changes.add(Samples.written("empty", "INC-1", ""));
        changes.add(Samples.written("blank", "INC-1", " "));
        changes.forEach(this::keep);
        changes.forEach(change -> assertStored(change, "after commits of records whose keys look alike"));
    }

    @Test
    @DisplayName("C1: records that share nothing are all stored, however many threads commit them at once")
    void recordsThatShareNothingAreAllStored() throws Exception {
        int rounds = 10;
        int threads = 6;
        Together.race(rounds, threads, (round, thread) -> {
            keep(Samples.written(round + "/" + thread, "INC-1", "by " + thread));
            return true;
        });
        for (int round = 0; round < rounds; round++) {
            for (int thread = 0; thread < threads; thread++) {
                assertStored(
                        Samples.written(round + "/" + thread, "INC-1", "by " + thread),
                        "after " + threads + " threads committed at once");
            }
        }
    }

    @Test
    @DisplayName("C2: a commit that expects a record at a revision other than the stored one is refused")
    void otherRevisionIsRefused() {
        RecordChange first = Samples.written("note-1", "INC-1", "first");
        RecordChange second = Samples.rewritten(first, "second");
        keep(first);
        keep(second);
        for (long expected : new long[] {0, 1, 3, 7}) {
            RecordChange stale = Samples.expecting(Samples.rewritten(second, "refused"), expected);
            assertStale(stale, "stored at revision 2, expected " + expected);
        }
        assertStored(second, "after refused commits");
    }

    @Test
    @DisplayName("C2: a commit that expects a record which is not stored is refused")
    void missingRecordIsRefused() {
        keep(Samples.written("note-2", "INC-1", "other"));
        RecordChange fresh = Samples.written("note-1", "INC-1", "fresh");
        for (long expected : new long[] {1, 2}) {
            assertStale(Samples.expecting(fresh, expected), "not stored, expected revision " + expected);
        }
        assertEquals(Optional.empty(), store.record(fresh.record().id()), "what the refused commit would have stored");
    }

    private void assertStale(RecordChange change, String what) {
        StaleRevisionException refused =
                assertThrows(StaleRevisionException.class, () -> keep(change), "the commit of a record " + what);
        assertEquals(Optional.empty(), refused.ticket(), "the ticket named when a record is stale");
    }
}
