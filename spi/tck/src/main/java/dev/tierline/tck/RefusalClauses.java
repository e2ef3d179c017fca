package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.record.DeskRecord;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C2 and C3: which commits are refused, and that nothing of them is stored. */
abstract class RefusalClauses extends StoreClauses {

    private static final Reference USED = Reference.of("mail-used");
    private static final Reference UNUSED = Reference.of("mail-unused");

    private final TicketChange contested = Samples.next(Samples.opened("contested"), Samples.minute(40));
    private final TicketChange bystander = Samples.opened("bystander", Samples.minute(30));
    private final TicketChange fresh = Samples.opened("fresh", Samples.minute(1));
    private final RecordChange contestedNote = Samples.written("contested", "INC-1", "first");
    private final RecordChange bystanderNote = Samples.written("bystander", "INC-1", "first");
    private final RecordChange freshNote = Samples.written("fresh", "INC-1", "first");
    private final Message message = Samples.message("news", fresh.ticket().id(), Samples.minute(0));

    RefusalClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @BeforeEach
    void storeWhatCommitsMeet() {
        commit(Samples.opened("contested"));
        commit(contested);
        store.commit(Commit.of(bystander)
                .withRecords(contestedNote, bystanderNote)
                .consuming(USED, contested.ticket().id()));
        store.commit(Commit.of().withRecords(Samples.rewritten(contestedNote, "second")));
    }

    /** A commit that would be stored, of whatever tickets and records beside those that may make it stale. */
    private Commit with(List<TicketChange> tickets, List<RecordChange> records) {
        return Commit.of(tickets)
                .withRecords(records.toArray(RecordChange[]::new))
                .withDepartment(Departments.revision(1))
                .sending(message);
    }

    private List<TicketChange> soundTickets() {
        return List.of(Samples.next(bystander, Samples.minute(2)), fresh);
    }

    private List<RecordChange> soundRecords() {
        return List.of(Samples.rewritten(bystanderNote, "refused"), freshNote);
    }

    /** Commits of three tickets of which one is stale: the first, the second, the last. */
    private List<Commit> withStaleTicket() {
        List<Commit> commits = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            List<TicketChange> changes = new ArrayList<>(soundTickets());
            changes.add(place, Samples.expecting(Samples.next(contested, Samples.minute(2)), 1));
            commits.add(with(changes, soundRecords())
                    .consuming(UNUSED, fresh.ticket().id()));
        }
        return commits;
    }

    /** Commits of three records of which one is stale: the first, the second, the last. */
    private List<Commit> withStaleRecord() {
        List<Commit> commits = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            List<RecordChange> changes = new ArrayList<>(soundRecords());
            changes.add(place, Samples.expecting(Samples.rewritten(contestedNote, "refused"), 1));
            commits.add(with(soundTickets(), changes)
                    .consuming(UNUSED, fresh.ticket().id()));
        }
        return commits;
    }

    private List<Commit> staleCommits() {
        List<Commit> commits = withStaleTicket();
        commits.addAll(withStaleRecord());
        return commits;
    }

    /** Commits of two tickets and two references of which one was consumed before: the first, the second. */
    private List<Commit> duplicateCommits() {
        TicketId id = fresh.ticket().id();
        Commit commit = with(soundTickets(), soundRecords());
        return List.of(
                commit.consuming(USED, id).consuming(UNUSED, id),
                commit.consuming(UNUSED, id).consuming(USED, id));
    }

    @Test
    @DisplayName("C2: a commit that expects a revision other than the stored one is refused")
    void otherRevisionIsRefused() {
        for (long expected : new long[] {0, 1, 3, 7}) {
            assertStale(
                    Samples.expecting(Samples.next(contested), expected), "stored at revision 2, expected " + expected);
        }
        assertStored(contested, "after refused commits");
    }

    @Test
    @DisplayName("C2: a commit that expects a ticket which is not stored is refused")
    void missingTicketIsRefused() {
        for (long expected : new long[] {1, 2}) {
            assertStale(Samples.expecting(fresh, expected), "not stored, expected revision " + expected);
        }
        assertEquals(Optional.empty(), store.ticket(fresh.ticket().id()), "what the refused commit would have stored");
    }

    private void assertStale(TicketChange change, String what) {
        StaleRevisionException refused =
                assertThrows(StaleRevisionException.class, () -> commit(change), "the commit of a ticket " + what);
        assertEquals(Optional.of(change.ticket().id()), refused.ticket(), "the ticket that the exception names");
    }

    @Test
    @DisplayName("C2: one stale ticket refuses the commit wherever it stands, and the exception names it")
    void oneStaleTicketRefusesAll() {
        for (Commit commit : withStaleTicket()) {
            StaleRevisionException refused = assertThrows(
                    StaleRevisionException.class, () -> store.commit(commit), () -> "the commit of " + order(commit));
            assertEquals(
                    Optional.of(contested.ticket().id()),
                    refused.ticket(),
                    () -> "the ticket named when refusing " + order(commit));
        }
    }

    @Test
    @DisplayName("C2: one stale record refuses the commit wherever it stands")
    void oneStaleRecordRefusesAll() {
        for (Commit commit : withStaleRecord()) {
            List<String> keys = commit.records().stream()
                    .map(change -> change.record().id().key())
                    .toList();
            assertThrows(
                    StaleRevisionException.class,
                    () -> store.commit(commit),
                    () -> "the commit of records " + keys + " with 'contested' stale");
        }
    }

    private static String order(Commit commit) {
        return commit.tickets().stream().map(change -> change.ticket().id()).toList() + " with 'contested' stale";
    }

    @Test
    @DisplayName("C2: a refused commit stores no ticket")
    void staleCommitStoresNoTicket() {
        assertNoTicketIsStored(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit stores no record")
    void staleCommitStoresNoRecord() {
        assertNoRecordIsStored(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit adds no department revision")
    void staleCommitAddsNoDepartment() {
        assertNoDepartmentIsAdded(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit adds to no history")
    void staleCommitAddsToNoHistory() {
        assertHistoriesDoNotGrow(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit consumes no reference")
    void staleCommitConsumesNoReference() {
        assertNoReferenceIsConsumed(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit queues no message")
    void staleCommitQueuesNoMessage() {
        assertNoMessageIsQueued(staleCommits());
    }

    @Test
    @DisplayName("C2: a refused commit plans no ticket and ends no claim")
    void staleCommitPlansNothing() {
        assertPlansStay(staleCommits());
    }

    @Test
    @DisplayName(
            "C3: a reference is consumed once: by the same ticket, by another one or by none it is refused afterwards")
    void consumedReferenceIsRefused() {
        TicketId ticket = contested.ticket().id();
        assertDuplicate(Commit.of(Samples.next(contested)).consuming(USED, ticket));
        assertDuplicate(Commit.of(fresh).consuming(USED, fresh.ticket().id()));
        assertDuplicate(Commit.of().consuming(USED, ticket));
        assertStored(contested, "after refused commits");
    }

    @Test
    @DisplayName("C3: one consumed reference refuses the commit wherever it stands, and the exception names it")
    void oneConsumedReferenceRefusesAll() {
        duplicateCommits().forEach(this::assertDuplicate);
    }

    private void assertDuplicate(Commit commit) {
        DuplicateReferenceException refused = assertThrows(
                DuplicateReferenceException.class,
                () -> store.commit(commit),
                () -> "a commit with " + commit.references() + " of which '" + USED + "' was consumed before");
        assertEquals(USED, refused.reference(), "the reference that the exception names");
    }

    @Test
    @DisplayName("C3: references that only look alike are different references")
    void similarReferencesAreNotDuplicates() {
        TicketId ticket = contested.ticket().id();
        for (String text : Samples.EXACT_TEXTS) {
            Commit commit = Commit.of().consuming(Reference.of(text), ticket);
            assertDoesNotThrow(() -> store.commit(commit), () -> "consuming '" + text + "' for the first time");
        }
    }

    @Test
    @DisplayName("C3: a refused commit stores no ticket")
    void duplicateCommitStoresNoTicket() {
        assertNoTicketIsStored(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit stores no record")
    void duplicateCommitStoresNoRecord() {
        assertNoRecordIsStored(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit adds no department revision")
    void duplicateCommitAddsNoDepartment() {
        assertNoDepartmentIsAdded(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit adds to no history")
    void duplicateCommitAddsToNoHistory() {
        assertHistoriesDoNotGrow(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit consumes none of its other references")
    void duplicateCommitConsumesNoReference() {
        assertNoReferenceIsConsumed(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit queues no message")
    void duplicateCommitQueuesNoMessage() {
        assertNoMessageIsQueued(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a refused commit plans no ticket and ends no claim")
    void duplicateCommitPlansNothing() {
        assertPlansStay(duplicateCommits());
    }

    @Test
    @DisplayName("C3: a commit both stale and with a consumed reference is refused for either")
    void staleAndDuplicateIsRefused() {
        TicketChange stale = Samples.expecting(Samples.next(contested), 1);
        Commit both = Commit.of(fresh, stale)
                .consuming(UNUSED, fresh.ticket().id())
                .consuming(USED, fresh.ticket().id())
                .sending(message);
        refuse(List.of(both));
        assertStored(contested, "after a commit both stale and with a consumed reference");
        assertEquals(Optional.empty(), store.ticket(fresh.ticket().id()), "the new ticket of the refused commit");
    }

    private void refuse(List<Commit> commits) {
        for (Commit commit : commits) {
            assertThrows(StoreException.class, () -> store.commit(commit), "a commit that must be refused");
        }
    }

    private void assertNoTicketIsStored(List<Commit> refused) {
        refuse(refused);
        assertEquals(Optional.empty(), store.ticket(fresh.ticket().id()), "the new ticket of the refused commit");
        assertStored(bystander, "after a refused commit that would have changed it");
        assertStored(contested, "after a refused commit");
    }

    private void assertNoRecordIsStored(List<Commit> refused) {
        refuse(refused);
        assertEquals(
                Optional.<Stored<DeskRecord>>empty(),
                store.record(freshNote.record().id()),
                "the new record of the refused commit");
        assertStored(bystanderNote, "after a refused commit that would have changed it");
        assertStored(Samples.rewritten(contestedNote, "second"), "after a refused commit");
    }

    private void assertNoDepartmentIsAdded(List<Commit> refused) {
        refuse(refused);
        assertEquals(List.of(), store.departments(0, MANY), "the revisions after refused commits alone");
        assertDoesNotThrow(
                () -> store.commit(Commit.of().withDepartment(Departments.revision(1))),
                "adding the revision of the refused commit in a sound one");
    }

    private void assertHistoriesDoNotGrow(List<Commit> refused) {
        List<HistoryEntry> before = historyOf(bystander);
        refuse(refused);
        assertEquals(
                before, historyOf(bystander), "the history of a ticket that the refused commit would have changed");
        assertEquals(List.of(), historyOf(fresh), "the history of the new ticket of the refused commit");
    }

    private List<HistoryEntry> historyOf(TicketChange change) {
        return store.history(change.ticket().id(), 0, MANY);
    }

    private void assertNoReferenceIsConsumed(List<Commit> refused) {
        refuse(refused);
        assertEquals(Optional.empty(), store.byReference(UNUSED), "the reference of the refused commit");
        assertDoesNotThrow(
                () -> store.commit(
                        Commit.of(fresh).consuming(UNUSED, fresh.ticket().id())),
                "consuming the reference of the refused commit in a sound one");
    }

    private void assertNoMessageIsQueued(List<Commit> refused) {
        refuse(refused);
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(9), Samples.minute(10), MANY),
                "messages in the outbox after refused commits alone");
        commitWith(fresh, message);
        assertEquals(
                List.of(message.id()),
                claimMessageIds(Samples.minute(9), Samples.minute(10), MANY),
                "messages in the outbox once a sound commit queued the refused one's");
    }

    private void assertPlansStay(List<Commit> refused) {
        assertEquals(
                List.of(bystander.ticket().id()),
                store.claimDue(Samples.minute(30), Samples.minute(60), MANY, 0),
                "tickets due before the refused commits");
        refuse(refused);
        assertEquals(
                List.of(contested.ticket().id()),
                store.claimDue(Samples.minute(50), Samples.minute(60), MANY, 0),
                "tickets due after refused commits that would have planned three of them for minute 2, when one of"
                        + " them is claimed and one is due at minute 40");
        assertTrue(
                store.claimDue(Samples.minute(59), Samples.minute(60), MANY, 0).isEmpty(),
                "a ticket came free because of a refused commit");
    }
}
