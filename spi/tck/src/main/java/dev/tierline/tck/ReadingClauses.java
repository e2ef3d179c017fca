package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Commit.Consumed;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R1 to R3: reading back. */
abstract class ReadingClauses extends StoreClauses {

    private static final TicketId INC_1 = TicketId.of("INC-1");

    ReadingClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("R1: a ticket that was never stored is empty")
    void unknownTicketIsEmpty() {
        assertEquals(Optional.empty(), store.ticket(INC_1), "a ticket of an empty store");
        commit(Samples.opened("INC-10"));
        assertEquals(Optional.empty(), store.ticket(INC_1), "a ticket of a store that keeps another");
    }

    @Test
    @DisplayName("R1: a reference that was never consumed is empty")
    void unknownReferenceIsEmpty() {
        Reference reference = Reference.of("mail-1");
        assertEquals(Optional.empty(), store.byReference(reference), "a reference of an empty store");
        consume("INC-1", "mail-10");
        assertEquals(Optional.empty(), store.byReference(reference), "a reference when another was consumed");
    }

    @Test
    @DisplayName("R1: the history of a ticket that was never stored is empty")
    void unknownHistoryIsEmpty() {
        assertEquals(List.of(), store.history(INC_1, 0, MANY), "a history of an empty store");
        commit(Samples.opened("INC-10"));
        assertEquals(List.of(), store.history(INC_1, 0, MANY), "a history of a store that keeps another");
        assertEquals(List.of(), store.history(INC_1, 5, 1), "the same history, further on");
    }

    @Test
    @DisplayName("R2: each reference of a commit gives the ticket for which it was consumed")
    void referenceGivesItsTicket() {
        TicketId first = INC_1;
        TicketId second = TicketId.of("INC-2");
        store.commit(new Commit(
                List.of(Samples.opened("INC-1"), Samples.opened("INC-2")),
                List.of(
                        new Consumed(Reference.of("mail-b"), second),
                        new Consumed(Reference.of("mail-a"), first),
                        new Consumed(Reference.of("mail-c"), second)),
                List.of()));
        assertEquals(Optional.of(first), store.byReference(Reference.of("mail-a")), "the ticket of mail-a");
        assertEquals(Optional.of(second), store.byReference(Reference.of("mail-b")), "the ticket of mail-b");
        assertEquals(Optional.of(second), store.byReference(Reference.of("mail-c")), "the ticket of mail-c");
    }

    @Test
    @DisplayName("R2: a reference consumed by a commit without tickets gives its ticket too")
    void referenceWithoutChangeGivesItsTicket() {
        commit(Samples.opened("INC-1"));
        store.commit(new Commit(List.of(), List.of(new Consumed(Reference.of("mail-1"), INC_1)), List.of()));
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
        Consumed consumed =
                new Consumed(Reference.of(reference), change.ticket().id());
        store.commit(new Commit(List.of(change), List.of(consumed), List.of()));
        return change;
    }

    @Test
    @DisplayName("R3: every kind of event reads back equal, in order, numbered from 1")
    void everyEventReadsBack() {
        TicketChange full = Samples.change(Samples.fullLife("INC-1"), null);
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
        TicketChange silent =
                new TicketChange(second.ticket(), second.expected().next(), List.of(), null);
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
        TicketChange full = Samples.change(Samples.fullLife("INC-1"), null);
        commit(full);
        List<HistoryEntry> all = numbered(full.events());
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
        List<Recorded> told = new ArrayList<>();
        TicketChange change = Samples.opened("INC-1");
        told.addAll(change.events());
        while (told.size() < MANY + 1) {
            change = Samples.next(change);
            told.addAll(change.events());
        }
        commit(new TicketChange(change.ticket(), Revision.NONE, told, null));
        List<HistoryEntry> all = numbered(told);
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
