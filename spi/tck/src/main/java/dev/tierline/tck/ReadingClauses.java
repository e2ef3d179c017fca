package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R2 and R3: references and histories. */
abstract class ReadingClauses extends StoreClauses {

    private static final TicketId INC_1 = TicketId.of("INC-1");

    ReadingClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("R2: each reference of a commit gives the ticket for which it was consumed")
    void referenceGivesItsTicket() {
        TicketId first = INC_1;
        TicketId second = TicketId.of("INC-2");
        store.commit(Commit.of(Samples.opened("INC-1"), Samples.opened("INC-2"))
                .consuming(Reference.of("mail-b"), second)
                .consuming(Reference.of("mail-a"), first)
                .consuming(Reference.of("mail-c"), second));
        assertEquals(Optional.of(first), store.byReference(Reference.of("mail-a")), "the ticket of mail-a");
        assertEquals(Optional.of(second), store.byReference(Reference.of("mail-b")), "the ticket of mail-b");
        assertEquals(Optional.of(second), store.byReference(Reference.of("mail-c")), "the ticket of mail-c");
    }

    @Test
    @DisplayName("R2: a reference consumed by a commit without tickets gives its ticket too")
    void referenceWithoutChangeGivesItsTicket() {
        commit(Samples.opened("INC-1"));
        store.commit(Commit.of().consuming(Reference.of("mail-1"), INC_1));
        assertEquals(Optional.of(INC_1), store.byReference(Reference.of("mail-1")), "the ticket of mail-1");
    }

    @Test
    @DisplayName("R2: a reference still gives its ticket after later commits")
    void referenceOutlastsLaterCommits() {
        TicketChange change = consume("INC-1", "mail-1");
        commit(Samples.next(change));
        consume("INC-2", "mail-2");
        assertEquals(Optional.of(INC_1), store.byReference(Reference.of("mail-1")), "the ticket of mail-1");
    }

    @Test
    @DisplayName("R2: references are compared exactly: case, blanks, accents, any script, full length")
    void referencesAreExact() {
        List<String> texts = new ArrayList<>(Samples.EXACT_TEXTS);
        texts.add("y".repeat(499));
        texts.add("y".repeat(500));
        for (int i = 0; i < texts.size(); i++) {
            consume("INC-" + i, texts.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertEquals(
                    Optional.of(TicketId.of("INC-" + i)),
                    store.byReference(Reference.of(text)),
                    () -> "the ticket of reference '" + text + "'");
        }
    }

    private TicketChange consume(String ticket, String reference) {
        TicketChange change = Samples.opened(ticket);
        store.commit(Commit.of(change)
                .consuming(Reference.of(reference), change.ticket().id()));
        return change;
    }

    @Test
    @DisplayName("R3: every kind of event reads back equal, in order, numbered from 1")
    void everyEventReadsBack() {
        TicketChange full = Samples.change(Lives.full("INC-1"), null);
        commit(full);
        assertEquals(numbered(full.events()), store.history(INC_1, 0, MANY), "the history of a full life");
    }

    @Test
    @DisplayName("R3: commits go on where the history ended, each event with the reference of its operation or none")
    void commitsAppend() {
        TicketChange first = Samples.opened("INC-1");
        TicketChange second = Samples.next(first, null, Reference.of("mail-1"));
        TicketChange third = Samples.next(second);
        TicketChange other = Samples.opened("INC-2");
        List<Recorded> told = new ArrayList<>();
        for (TicketChange change : List.of(first, other, second, Samples.next(other), third)) {
            commit(change);
            if (change.ticket().id().equals(INC_1)) {
                told.addAll(change.events());
            }
        }
        assertEquals(
                numbered(told), store.history(INC_1, 0, MANY), "the history after three commits of one event each");
    }

    @Test
    @DisplayName("R3: a commit without events adds nothing and leaves no gap")
    void commitWithoutEventsLeavesNoGap() {
        TicketChange first = Samples.opened("INC-1");
        TicketChange second = Samples.next(first);
        TicketChange silent = Samples.replanned(second, null);
        TicketChange last = Samples.next(silent);
        List<Recorded> told = new ArrayList<>();
        for (TicketChange change : List.of(first, second, silent, last)) {
            commit(change);
            told.addAll(change.events());
        }
        assertEquals(
                numbered(told), store.history(INC_1, 0, MANY), "the history after four commits, one without events");
    }

    @Test
    @DisplayName("R3: a page begins after the given number and holds no more than the limit")
    void pagesBeginAfterAndEndAtTheLimit() {
        TicketChange change = Samples.longLife("INC-1", 20);
        commit(change);
        List<HistoryEntry> all = numbered(change.events());
        for (int after = 0; after <= all.size() + 1; after++) {
            for (int limit = 1; limit <= all.size() + 1; limit++) {
                int from = Math.min(after, all.size());
                int to = Math.min(from + limit, all.size());
                assertEquals(
                        all.subList(from, to),
                        store.history(INC_1, after, limit),
                        "the page after " + after + " with limit " + limit + " of " + all.size() + " entries");
            }
        }
    }

    @Test
    @DisplayName("R3: a history longer than the largest page is read page by page")
    void longHistoryIsReadInPages() {
        TicketChange change = Samples.longLife("INC-1", MANY + 1);
        commit(change);
        List<HistoryEntry> all = numbered(change.events());
        assertEquals(all.subList(0, MANY), store.history(INC_1, 0, MANY), "the first page of " + MANY);
        assertEquals(all.subList(MANY, MANY + 1), store.history(INC_1, MANY, MANY), "the page after " + MANY);
    }

    @Test
    @DisplayName("R3: a history that is read while it grows has no gap and loses nothing")
    void growingHistoryHasNoGap() throws Exception {
        int rounds = 30;
        List<TicketChange> changes = new ArrayList<>(List.of(Samples.opened("INC-1")));
        while (changes.size() <= rounds) {
            changes.add(Samples.next(changes.get(changes.size() - 1)));
        }
        commit(changes.get(0));
        List<HistoryEntry> all = numbered(
                changes.stream().flatMap(each -> each.events().stream()).toList());
        Together.race(rounds, 4, (round, thread) -> {
            if (thread == 0) {
                commit(changes.get(round + 1));
            } else {
                List<HistoryEntry> read = store.history(INC_1, 0, MANY);
                assertTrue(
                        read.size() == round + 1 || read.size() == round + 2,
                        () -> read.size() + " entries read during the commit of entry " + (round + 2));
                assertEquals(all.subList(0, read.size()), read, "the history read during a commit");
            }
            return true;
        });
    }

    private static List<HistoryEntry> numbered(List<Recorded> told) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Recorded recorded : told) {
            entries.add(new HistoryEntry(entries.size() + 1L, recorded));
        }
        return entries;
    }
}
