package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C6 and R5: the department's revisions. */
abstract class DepartmentClauses extends StoreClauses {

    DepartmentClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private void add(int last) {
        Departments.upTo(last).forEach(revision -> store.commit(Commit.of().withDepartment(revision)));
    }

    private void assertRefused(Commit commit, String when) {
        StaleRevisionException refused = assertThrows(
                StaleRevisionException.class,
                () -> store.commit(commit),
                () -> "a commit of department" + " revision " + number(commit) + " " + when);
        assertEquals(Optional.empty(), refused.ticket(), "the ticket named when the department's revision is stale");
    }

    private static long number(Commit commit) {
        DepartmentRevision revision = commit.department();
        return revision == null ? 0 : revision.number();
    }

    private void assertRefused(long number, String when) {
        assertRefused(Commit.of().withDepartment(Departments.revision(number)), when);
    }

    private void assertNumbers(int last, String when) {
        assertEquals(
                LongStream.rangeClosed(1, last).boxed().toList(),
                store.departments(0, MANY).stream()
                        .map(DepartmentRevision::number)
                        .sorted()
                        .toList(),
                () -> "the numbers of the department's revisions " + when);
    }

    @Test
    @DisplayName("C6: the first revision has number 1")
    void firstIsOne() {
        commit(Samples.opened("INC-1"));
        assertRefused(2, "in a store without one");
        assertRefused(7, "in a store without one");
        assertNumbers(0, "after refused commits alone");
        store.commit(Commit.of().withDepartment(Departments.revision(1)));
        assertNumbers(1, "after a sound commit");
    }

    @Test
    @DisplayName("C6: each further revision has the next number; the same one, an earlier and a later are refused")
    void nextFollowsTheLast() {
        add(3);
        for (long number : new long[] {1, 2, 3, 5, 9}) {
            assertRefused(number, "after three");
        }
        assertNumbers(3, "after refused commits");
        store.commit(Commit.of().withDepartment(Departments.revision(4)));
        assertNumbers(4, "after a sound commit");
    }

    @Test
    @DisplayName("C6: nothing is stored of a commit whose revision is refused")
    void refusedCommitStoresNothing() {
        TicketChange old = Samples.opened("old", Samples.minute(30));
        RecordChange note = Samples.written("note", "old", "first");
        store.commit(Commit.of(old).withRecords(note));
        add(1);
        TicketChange fresh = Samples.opened("fresh", Samples.minute(1));
        Message message = Samples.message("news", fresh.ticket().id(), Samples.minute(1));
        Reference reference = Reference.of("mail-1");
        Commit refused = Commit.of(Samples.next(old, Samples.minute(2)), fresh)
                .withRecords(Samples.rewritten(note, "refused"), Samples.written("note-2", "old", "refused"))
                .consuming(reference, fresh.ticket().id())
                .sending(message);
        assertRefused(refused.withDepartment(Departments.revision(1)), "when 1 is stored");
        assertRefused(refused.withDepartment(Departments.revision(3)), "when 1 is stored");
        assertStored(old, "after refused commits that would have changed it");
        assertStored(note, "after refused commits that would have changed it");
        assertEquals(1, store.history(old.ticket().id(), 0, MANY).size(), "entries in the history of the old ticket");
        assertEquals(Optional.empty(), store.ticket(fresh.ticket().id()), "the new ticket of the refused commits");
        assertEquals(
                Optional.empty(),
                store.record(
                        Samples.written("note-2", "old", "refused").record().id()),
                "the new record of the refused commits");
        assertEquals(Optional.empty(), store.byReference(reference), "the reference of the refused commits");
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(9), Samples.minute(10), MANY),
                "messages in the outbox after refused commits alone");
        assertEquals(
                List.of(),
                store.claimDue(Samples.minute(9), Samples.minute(10), MANY, 0),
                "what refused commits made due");
    }

    @Test
    @DisplayName("C6: commits without a revision keep the last one")
    void otherCommitsKeepTheLast() {
        add(1);
        commit(Samples.opened("INC-1"));
        assertNumbers(1, "after a commit without one");
        store.commit(Commit.of(Samples.opened("INC-2")).withDepartment(Departments.revision(2)));
        assertNumbers(2, "after a commit of a ticket and a further one");
        assertStored(Samples.opened("INC-2"), "after a commit with a revision of the department");
    }

    @Test
    @DisplayName("R5: revisions read back equal in every field, in the order of their numbers")
    void revisionsReadBack() {
        add(12);
        assertEquals(Departments.upTo(12), store.departments(0, MANY), "the revisions");
    }

    @Test
    @DisplayName("R5: a page begins after the given number and holds no more than the limit")
    void pagesBeginAfterAndEndAtTheLimit() {
        add(5);
        List<DepartmentRevision> all = Departments.upTo(5);
        for (int after = 0; after <= 6; after++) {
            for (int limit = 1; limit <= 6; limit++) {
                int from = Math.min(after, all.size());
                assertEquals(
                        all.subList(from, Math.min(from + limit, all.size())),
                        store.departments(after, limit),
                        "the page after " + after + " with limit " + limit + " of 5 revisions");
            }
        }
    }
}
