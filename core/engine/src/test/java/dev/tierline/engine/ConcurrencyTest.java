package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.ID;
import static dev.tierline.engine.DeskFixture.opening;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the desk makes of others who work at the same time, and of stores and notifiers that fail. */
class ConcurrencyTest {

    private final DeskFixture fixture = new DeskFixture();

    /** A memory store in which something happens just before commits, or just after a reference was looked up. */
    private static final class Disturbed implements TicketStore {

        private final MemoryStore store;
        private final List<Runnable> disturbances = new ArrayList<>();
        private final List<Runnable> afterLookUp = new ArrayList<>();

        Disturbed(MemoryStore store) {
            this.store = store;
        }

        @Override
        public void commit(Commit commit) {
            if (!disturbances.isEmpty()) {
                disturbances.remove(0).run();
            }
            store.commit(commit);
        }

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return store.ticket(id);
        }

        @Override
        public Optional<TicketId> byReference(Reference reference) {
            Optional<TicketId> found = store.byReference(reference);
            if (!afterLookUp.isEmpty()) {
                afterLookUp.remove(0).run();
            }
            return found;
        }

        @Override
        public List<HistoryEntry> history(TicketId id, long after, int limit) {
            return store.history(id, after, limit);
        }

        @Override
        public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
            return store.claimDue(now, leaseEnd, limit, revision);
        }

        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return store.claimMessages(now, leaseEnd, limit);
        }

        @Override
        public void settle(MessageId message, Settlement settlement) {
            store.settle(message, settlement);
        }

        @Override
        public NextDue nextDue() {
            return store.nextDue();
        }

        @Override
        public TicketPage search(TicketQuery query) {
            return store.search(query);
        }

        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return store.record(id);
        }

        @Override
        public List<Stored<DeskRecord>> records(RecordQuery query) {
            return store.records(query);
        }

        @Override
        public Map<StaffId, Workload> workload(Set<StaffId> staff) {
            return store.workload(staff);
        }

        @Override
        public List<DepartmentRevision> departments(long after, int limit) {
            return store.departments(after, limit);
        }
    }

    private final Disturbed store = new Disturbed(fixture.store);
    private final SupportDesk disturbed = fixture.over(store, fixture.notifier);

    private void meanwhile(Move move) {
        store.disturbances.add(() -> fixture.desk.asSystem().perform(ID, move));
    }

    @Test
    @DisplayName("an operation that was overtaken is made again on fresh state")
    void overtaken() {
        fixture.desk.as(ANNA).open(opening());
        meanwhile(new Move.ChangePriority(Priority.P2));

        Ticket ticket = disturbed.as(ANNA).perform(ID, new Move.Start());

        assertEquals(Priority.P2, ticket.priority());
        assertEquals(TicketStatus.IN_PROGRESS, ticket.status());
    }

    @Test
    void anOperationThatIsOvertakenAgainAndAgainGivesUp() {
        fixture.desk.as(ANNA).open(opening());
        meanwhile(new Move.ChangePriority(Priority.P2));
        meanwhile(new Move.ChangePriority(Priority.P3));
        meanwhile(new Move.ChangePriority(Priority.P4));

        ContendedTicketException refused = assertThrows(
                ContendedTicketException.class, () -> disturbed.as(ANNA).perform(ID, new Move.Start()));

        assertEquals(ID, refused.ticket());
        assertEquals(TicketStatus.QUEUED, fixture.desk.asSystem().get(ID).status());
    }

    @Test
    @DisplayName("the same reference at the same time on two nodes: one does it, the other sees that it is done")
    void sameReferenceTwice() {
        Operation open = Operation.opening(opening()).withReference(Reference.of("mail:1"));
        store.disturbances.add(() -> fixture.desk.as(ANNA).perform(open));

        OperationResult result = disturbed.as(ANNA).perform(open);

        assertEquals(true, result.repeated());
        assertEquals(1, fixture.history().size());
    }

    @Test
    @DisplayName(
            "the same operation done elsewhere right after its reference was looked up: it is done once, and not refused")
    void sameReferenceRightAfterTheLookUp() {
        Operation open = Operation.opening(opening()).withReference(Reference.of("mail:1"));
        store.afterLookUp.add(() -> fixture.desk.as(ANNA).perform(open));
        assertTrue(disturbed.as(ANNA).perform(open).repeated());

        Operation close = Operation.on(ID, new Move.Close(), new Move.Reopen(TicketStatus.QUEUED))
                .withReference(Reference.of("mail:2"));
        store.afterLookUp.add(() -> fixture.desk.as(ANNA).perform(close));
        assertTrue(disturbed.as(ANNA).perform(close).repeated());
        assertEquals(3, fixture.history().size());
    }

    @Test
    @DisplayName("overtaken for the last time by itself, an operation counts as done")
    void overtakenByItself() {
        fixture.desk.as(ANNA).open(opening());
        Operation start = Operation.on(ID, new Move.Start()).withReference(Reference.of("mail:3"));
        meanwhile(new Move.ChangePriority(Priority.P2));
        meanwhile(new Move.ChangePriority(Priority.P3));
        store.disturbances.add(() -> fixture.desk.as(ANNA).perform(start));

        assertTrue(disturbed.as(ANNA).perform(start).repeated());
    }

    @Test
    @DisplayName("a wake that was overtaken changes nothing: whoever was faster performed what was due")
    void overtakenWake() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        meanwhile(new Move.Resolve());

        SweepReport report = disturbed.runDue(10);

        assertEquals(new SweepReport(1, 0, 0, null), report);
        assertEquals(
                1,
                fixture.history().stream()
                        .filter(TimedEvent.Breached.class::isInstance)
                        .count());
    }

    @Test
    void aTicketThatCannotBeWorkedKeepsNoOtherFromIt() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        TicketId second = TicketId.of("INC-2");
        fixture.desk
                .as(ANNA)
                .open(new Opening(second, Priority.P1, null, null, opening().intake()), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        store.disturbances.add(() -> {
            throw new IllegalStateException("disk full");
        });

        SweepReport report = disturbed.runDue(10);

        assertEquals(2, report.woken());
        assertEquals(1, report.failed());
        assertEquals(3, report.events());
        assertEquals(fixture.now.plus(Duration.ofMinutes(1)), report.nextDue(), "free again when the lease ends");
    }

    @Test
    void aStoreThatIsDownEndsTheSweep() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        store.disturbances.add(() -> {
            throw new StoreUnavailableException("commit: connection lost", true, new IllegalStateException());
        });

        assertThrows(StoreUnavailableException.class, () -> disturbed.runDue(10));
    }

    @Test
    void whatTheNotifierSaysDecidesWhatBecomesOfAMessage() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        fixture.desk.runDue(10);
        List<Outcome> outcomes = new ArrayList<>(
                List.of(new Outcome.RetryAfter(Duration.ofMinutes(5)), new Outcome.Rejected("no such address")));
        SupportDesk moody = fixture.over(fixture.store, message -> outcomes.remove(0));

        assertEquals(new DeliveryReport(0, 1, 1, fixture.now.plus(Duration.ofMinutes(5))), moody.deliver(10));

        fixture.at("2026-01-08T09:05:00Z");
        SupportDesk broken = fixture.over(fixture.store, message -> {
            throw new IllegalStateException("mail server down");
        });
        assertEquals(new DeliveryReport(0, 0, 1, fixture.now.plus(Duration.ofMinutes(1))), broken.deliver(10));

        fixture.at("2026-01-08T09:06:00Z");
        assertEquals(new DeliveryReport(1, 0, 0, null), fixture.desk.deliver(10));
    }

    @Test
    @DisplayName("whatever a notifier throws or forgets to return, the message is sent again and the others are sent")
    void badNotifiers() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        fixture.desk.runDue(10);
        List<Notifier> bad = List.of(
                message -> {
                    throw new AssertionError("bug");
                },
                ConcurrencyTest::forgetful,
                message -> new Outcome.RetryAfter(Duration.ofNanos(1)));
        for (Notifier notifier : bad) {
            DeliveryReport report = fixture.over(fixture.store, notifier).deliver(10);
            assertEquals(2, report.postponed());
            Instant next = requireNonNull(report.nextDue());
            assertEquals(next.truncatedTo(ChronoUnit.MILLIS), next, "instants have millisecond precision");
            fixture.now = next;
        }
        assertEquals(2, fixture.desk.deliver(10).accepted());
    }

    @SuppressWarnings({"NullAway", "UnusedVariable"})
    private static Outcome forgetful(Message message) {
        return null;
    }

    @Test
    @DisplayName("a delivery stops when its lease ends: what is left is another's to send")
    void deliveryStopsWithItsLease() {
        fixture.desk.as(ANNA).open(opening(), new Move.Start());
        fixture.at("2026-01-08T09:00:00Z");
        fixture.desk.runDue(10);
        SupportDesk slow = fixture.over(fixture.store, message -> {
            fixture.now = fixture.now.plus(Duration.ofMinutes(2));
            return new Outcome.Accepted();
        });

        assertEquals(1, slow.deliver(10).accepted());
        assertEquals(1, fixture.desk.deliver(10).accepted());
    }

    @Test
    @DisplayName("many nodes sweep and deliver at once: each thing happens once, each message is sent once")
    void manySweepers() throws Exception {
        for (int i = 0; i < 60; i++) {
            TicketId id = TicketId.of("INC-" + (100 + i));
            fixture.desk
                    .as(ANNA)
                    .open(new Opening(id, Priority.P1, null, null, opening().intake()), new Move.Start());
        }
        fixture.at("2026-01-08T09:00:00Z");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> done = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            done.add(threads.submit(() -> {
                int events = 0;
                for (int i = 0; i < 30; i++) {
                    events += fixture.desk.runDue(7).events();
                    fixture.desk.deliver(5);
                }
                return events;
            }));
        }
        int events = 0;
        for (Future<Integer> each : done) {
            events += each.get();
        }
        threads.shutdown();

        assertEquals(180, events, "a warning, a breach and its step on each of sixty tickets");
        assertEquals(120, fixture.notifier.sent().size());
        assertEquals(
                120,
                fixture.notifier.sent().stream().map(Message::id).distinct().count());
    }

    @Test
    @DisplayName("several threads on one ticket: no operation is lost and none is repeated")
    void manyThreads() throws Exception {
        SupportDesk patient = SupportDesk.over(fixture.store)
                .department(DeskFixture.department())
                .clock(() -> fixture.now)
                .notifier(fixture.notifier)
                .attempts(1000)
                .build();
        patient.as(ANNA).open(opening());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            StaffId agent = thread % 2 == 0 ? ANNA : DeskFixture.BO;
            done.add(threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    patient.as(agent)
                            .perform(Operation.on(ID, new Move.Wait(WaitingFor.VENDOR), new Move.Resume())
                                    .withReference(Reference.of(agent + ":" + i)));
                }
            }));
        }
        for (Future<?> each : done) {
            each.get();
        }
        threads.shutdown();

        long resumed = fixture.desk.asSystem().history(ID, 0, 1000).stream()
                .filter(entry -> entry.recorded().event() instanceof TicketEvent.StatusChanged changed
                        && changed.to() == TicketStatus.IN_PROGRESS)
                .count();
        assertEquals(100, resumed, "two agents, fifty references each, every reference asked for by two threads");
    }
}
