package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** P1 to P3: what is there after a crash. */
abstract class CrashClauses extends StoreClauses {

    private static final Instant FAR = Instant.parse("2099-12-31T23:59:59.999Z");
    private static final StaffId LEE = StaffId.of("lee");

    private final Function<TicketStore, Optional<TicketStore>> hook;

    CrashClauses(Supplier<TicketStore> factory, Function<TicketStore, Optional<TicketStore>> hook) {
        super(factory);
        this.hook = hook;
    }

    private void crash() {
        store = hook.apply(store).orElseThrow(CrashClauses::forgetful);
    }

    private static TestAbortedException forgetful() {
        return new TestAbortedException(
                "reopenedAfterCrash(store) gives no store: it keeps nothing beyond its process");
    }

    @Test
    @DisplayName("P1: tickets, their revisions and histories are there after a crash, and after the next")
    void ticketsAreThere() {
        TicketChange change = Samples.change(Lives.full("INC-1"), null);
        TicketChange other = Samples.opened("INC-2");
        commit(change, other);
        for (int crashes = 1; crashes <= 3; crashes++) {
            crash();
            assertStored(change, "after crash " + crashes);
            assertStored(other, "after crash " + crashes);
            change = Samples.next(change);
            commit(change);
        }
        crash();
        assertStored(change, "after the last crash");
        List<Long> sequences = store.history(TicketId.of("INC-1"), 0, MANY).stream()
                .map(HistoryEntry::sequence)
                .toList();
        assertEquals(Lives.full("INC-1").events().size() + 3, sequences.size(), "the entries of its history");
        assertEquals(sequences.size(), sequences.get(sequences.size() - 1), "the number of the last of them");
        TicketChange stale = Samples.expecting(Samples.next(change), 1);
        assertThrows(StaleRevisionException.class, () -> commit(stale), "a stale commit after the crashes");
    }

    @Test
    @DisplayName("P1: records and the department's revisions are there after a crash")
    void recordsAndDepartmentsAreThere() {
        RecordChange first = Samples.written("note-1", "INC-1", "first");
        RecordChange second = Samples.rewritten(first, "second");
        store.commit(Commit.of().withRecords(first).withDepartment(Departments.revision(1)));
        store.commit(Commit.of().withRecords(second).withDepartment(Departments.revision(2)));
        crash();
        assertStored(second, "after a crash");
        assertEquals(
                1,
                store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, "INC-1", null, MANY))
                        .size(),
                "the records of the subject after a crash");
        assertEquals(Departments.upTo(2), store.departments(0, MANY), "the department's revisions after a crash");
        store.commit(Commit.of().withDepartment(Departments.revision(3)));
        assertEquals(Departments.upTo(3), store.departments(0, MANY), "the revisions after a further one");
    }

    @Test
    @DisplayName("P1: a reference that was consumed before a crash gives its ticket and is refused after it")
    void referencesAreThere() {
        Reference reference = Reference.of("mail-1");
        TicketId id = TicketId.of("INC-1");
        store.commit(Commit.of(Samples.opened("INC-1")).consuming(reference, id));
        crash();
        assertEquals(Optional.of(id), store.byReference(reference), "the ticket of the reference after a crash");
        assertThrows(
                DuplicateReferenceException.class,
                () -> store.commit(Commit.of().consuming(reference, id)),
                "consuming it again after a crash");
    }

    @Test
    @DisplayName("P1: what is due, what is found and what is held are the same after a crash")
    void indexesAreThere() {
        TicketChange opened = Samples.due(Samples.opened("INC-1", Samples.minute(5)), Samples.minute(50));
        TicketChange other = Samples.due(Samples.opened("INC-2", Samples.minute(20)), Samples.minute(40));
        commit(opened, other);
        TicketChange held = Samples.moved(opened, new Move.Assign(LEE));
        commit(new TicketChange(
                held.ticket(), held.expected(), held.events(), Samples.minute(10), Samples.minute(50), 0));
        crash();
        assertEquals(Samples.minute(10), store.nextDue().ticket(), "the next wakeAt after a crash");
        assertEquals(
                tickets("INC-2", "INC-1"),
                store.search(TicketQuery.all()).tickets().stream()
                        .map(stored -> stored.value().id())
                        .toList(),
                "all tickets in order of their due dates after a crash");
        assertEquals(Map.of(LEE, new Workload(Map.of(Priority.P3, 1))), store.workload(Set.of(LEE)), "the workload");
        assertEquals(
                tickets("INC-1"), store.claimDue(Samples.minute(10), Samples.minute(15), MANY, 0), "due at minute 10");
        assertEquals(
                tickets("INC-1", "INC-2"),
                store.claimDue(Samples.minute(20), Samples.minute(25), MANY, 0),
                "due later");
    }

    @Test
    @DisplayName("P1: messages wait in the outbox after a crash; delivered and rejected ones are gone for good")
    void messagesAreThere() {
        settle("delivered", new Settlement.Delivered());
        settle("rejected", new Settlement.Rejected("no such address"));
        settle("postponed", new Settlement.Postponed(Samples.minute(30)));
        queue("waiting", Samples.minute(1));
        crash();
        assertEquals(
                messages("waiting"),
                claimMessageIds(Samples.minute(29), Samples.minute(60), MANY),
                "what can be claimed after a crash, before the instant to which a message was postponed");
        assertEquals(
                messages("postponed"), claimMessageIds(Samples.minute(31), Samples.minute(60), MANY), "and after it");
        TicketChange again = Samples.opened("queues them again");
        TicketId ticket = again.ticket().id();
        commitWith(
                again,
                Samples.message("delivered", ticket, Samples.minute(1)),
                Samples.message("rejected", ticket, Samples.minute(1)));
        assertEquals(
                messages("postponed", "waiting"),
                claimMessageIds(FAR, FAR.plusMillis(1), MANY).stream().sorted().toList(),
                "all that is in the outbox, by id, after settled messages were queued again");
    }

    private void settle(String id, Settlement settlement) {
        queue(id, Samples.minute(1));
        store.claimMessages(Samples.minute(2), Samples.minute(3), MANY);
        store.settle(new MessageId(id), settlement);
    }

    @Test
    @DisplayName("P1: of many threads' commits every one that returned before a crash is there")
    void returnedCommitsAreThere() throws Exception {
        List<Writer> writers = writersMetByACrash();
        for (Writer writer : writers) {
            for (int number = 1; number <= writer.returned; number++) {
                TicketId id = Writer.commit(writer.name, number)
                        .tickets()
                        .get(0)
                        .ticket()
                        .id();
                assertTrue(store.ticket(id).isPresent(), () -> "ticket '" + id + "', whose commit returned, is gone");
            }
        }
    }

    @Test
    @DisplayName("P2: of commits that a crash meets under way, each is there whole or not at all")
    void commitsAreWholeOrNotThere() throws Exception {
        List<Writer> writers = writersMetByACrash();
        Set<MessageId> outbox = new HashSet<>();
        for (List<MessageId> page = claimMessageIds(FAR, FAR.plusMillis(1), MANY);
                !page.isEmpty();
                page = claimMessageIds(FAR, FAR.plusMillis(1), MANY)) {
            outbox.addAll(page);
        }
        for (Writer writer : writers) {
            for (int number = 1; number <= writer.begun; number++) {
                assertWholeOrNotThere(Writer.commit(writer.name, number), outbox);
            }
        }
    }

    private void assertWholeOrNotThere(Commit commit, Set<MessageId> outbox) {
        List<Boolean> parts = new ArrayList<>();
        for (TicketChange change : commit.tickets()) {
            TicketId id = change.ticket().id();
            parts.add(store.ticket(id).map(Stored::value).equals(Optional.of(change.ticket())));
            parts.add(store.history(id, 0, MANY).size() == 1);
        }
        parts.add(store.record(commit.records().get(0).record().id()).isPresent());
        parts.add(store.byReference(commit.references().get(0).reference()).isPresent());
        parts.add(outbox.contains(commit.messages().get(0).id()));
        assertFalse(
                parts.contains(true) && parts.contains(false),
                () ->
                        "which of two tickets with their histories, a record, a reference and a message are there of commit "
                                + commit.references().get(0).reference() + ": " + parts);
    }

    /** Lets four threads commit until the store crashes and once more after that; then opens the store again. */
    private List<Writer> writersMetByACrash() throws InterruptedException {
        Semaphore written = new Semaphore(0);
        CountDownLatch crashed = new CountDownLatch(1);
        List<Writer> writers = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            Writer writer = new Writer(name, store, written, crashed);
            writers.add(writer);
            writer.setDaemon(true);
            writer.start();
        }
        try {
            written.acquire(16);
            crash();
        } finally {
            crashed.countDown();
        }
        for (Writer writer : writers) {
            writer.join(30_000);
            assertFalse(writer.isAlive(), "a commit that the crash met had not returned after 30 seconds");
        }
        return writers;
    }

    /** Commits again and again, each time two tickets, a record, a reference and a message. */
    private static final class Writer extends Thread {
        private static final int ENOUGH = 120;
        private final String name;
        private final TicketStore target;
        private final Semaphore written;
        private final CountDownLatch crashed;
        private int begun;
        private int returned;

        Writer(String name, TicketStore target, Semaphore written, CountDownLatch crashed) {
            super("kit writer " + name);
            this.name = name;
            this.target = target;
            this.written = written;
            this.crashed = crashed;
        }

        @Override
        public void run() {
            try {
                while (begun < ENOUGH && crashed.getCount() > 0) {
                    commitNext();
                    written.release();
                }
                crashed.await();
                commitNext();
            } catch (InterruptedException | RuntimeException dead) {
                // Whatever a store says that crashed under a call; what counts is what is there afterwards.
                written.release(16);
            }
        }

        private void commitNext() {
            begun++;
            target.commit(commit(name, begun));
            returned = begun;
        }

        static Commit commit(String writer, int number) {
            String id = writer + "/" + number;
            TicketId ticket = TicketId.of(id + "/a");
            return Commit.of(Samples.opened(id + "/a"), Samples.opened(id + "/b"))
                    .withRecords(Samples.written(id, "INC-1", "text"))
                    .consuming(Reference.of(id), ticket)
                    .sending(Samples.message(id, ticket, Samples.minute(0)));
        }
    }

    @Test
    @DisplayName("P3: a ticket that was claimed before a crash is free when its lease ends, if not before")
    void ticketLeasesEnd() {
        commit(Samples.opened("INC-1", Samples.minute(10)));
        store.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0);
        commit(Samples.opened("whatever came last"));
        crash();
        assertStored(Samples.opened("INC-1"), "after a crash while it was claimed");
        boolean forgotten =
                !store.claimDue(Samples.minute(12), Samples.minute(20), MANY, 0).isEmpty();
        assertEquals(
                List.of(),
                store.claimDue(Samples.minute(19), Samples.minute(30), MANY, 0),
                "claimed before the end of the lease that was made " + (forgotten ? "after" : "before") + " the crash");
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(21), Samples.minute(30), MANY, 0),
                "claimed after the end of a lease that was made before a crash");
    }

    @Test
    @DisplayName("P3: a message that was claimed before a crash is free when its lease ends, if not before")
    void messageLeasesEnd() {
        Message news = queue("news", Samples.minute(10));
        store.claimMessages(Samples.minute(10), Samples.minute(20), MANY);
        commit(Samples.opened("whatever came last"));
        crash();
        store.claimMessages(Samples.minute(12), Samples.minute(20), MANY);
        assertEquals(
                List.of(news),
                store.claimMessages(Samples.minute(21), Samples.minute(30), MANY),
                "claimed after the end of a lease that was made before a crash");
    }
}
