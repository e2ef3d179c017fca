package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to it, a store in a database answers as the one in memory does. */
class SameAsMemoryProperties {

    /** Ids that databases like to sort, fold, cut or refuse in ways of their own. */
    private static final List<String> IDS = List.of(
            "INC-1",
            "inc-1",
            "INC-1 ",
            "INC-10",
            "\uFFFD",
            "\uD83D\uDCDE",
            "\uE000",
            "a\u0001b",
            "a\u0001b",
            "a",
            "a\u0001",
            "stra\u00dfe",
            "\u0130",
            "x".repeat(200),
            "\uD83D\uDCDE".repeat(100),
            "'; --");

    private static final List<SearchOrder> ORDERS = List.of(SearchOrder.values());

    @Property(tries = 8, shrinking = ShrinkingMode.OFF, seed = "20100331")
    void sqlite(@ForAll long seed) {
        compare(Database.SQLITE, seed, 150);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF, seed = "20100331")
    void postgresql(@ForAll long seed) {
        compare(Database.POSTGRESQL, seed, 150);
    }

    private static void compare(Database database, long seed, int steps) {
        try (TestDatabase made = TestDatabase.of(database)) {
            new Comparison(made.stores().store(TenantId.of("acme \uD83C\uDFED")), seed).run(steps);
        }
    }

    private static final class Comparison {
        private final TicketStore tested;
        private final TicketStore memory = new MemoryStore();
        private final Random random;
        private Instant now = Given.NINE;

        Comparison(TicketStore tested, long seed) {
            this.tested = tested;
            this.random = new Random(seed);
        }

        void run(int steps) {
            for (int step = 0; step < steps; step++) {
                now = now.plusSeconds(random.nextInt(120));
                int limit = 1 + random.nextInt(4);
                long revision = random.nextInt(4);
                switch (random.nextInt(8)) {
                    case 0 -> same(store -> store.claimDue(now, now.plusSeconds(90), limit, revision));
                    case 1 -> same(store -> store.claimMessages(now, now.plusSeconds(90), limit));
                    case 2 -> settle();
                    case 3 -> search();
                    case 4 -> read();
                    default -> commit();
                }
                same(this::nextDue);
            }
        }

        /** Of a lease that ran out, one may tell when the other forgets it: what is past counts as now. */
        private NextDue nextDue(TicketStore store) {
            NextDue next = store.nextDue();
            return new NextDue(notPast(next.ticket()), notPast(next.message()));
        }

        private Instant notPast(Instant instant) {
            return instant == null || instant.isAfter(now) ? instant : now;
        }

        private <T> void same(Function<TicketStore, T> question) {
            assertEquals(question.apply(memory), question.apply(tested));
        }

        private Actor actor() {
            return switch (random.nextInt(3)) {
                case 0 -> Actor.staff(StaffId.of(id()));
                case 1 -> Actor.requester(RequesterId.of(id()));
                default -> Actor.system();
            };
        }

        private String id() {
            return IDS.get(random.nextInt(IDS.size()));
        }

        private void commit() {
            List<TicketChange> tickets = new ArrayList<>();
            for (String id : Set.of(id(), random.nextInt(4) == 0 ? "second" : "third")) {
                if (random.nextInt(3) > 0) {
                    tickets.add(ticketChange(id));
                }
            }
            List<RecordChange> records = random.nextInt(3) == 0 ? List.of(recordChange()) : List.of();
            int departments = memory.departments(0, 1000).size();
            DepartmentRevision department = random.nextInt(8) == 0
                    ? new DepartmentRevision(
                            departments + 1 + random.nextInt(2) * random.nextInt(3),
                            departments == 0 ? Instant.MIN : now,
                            Given.department("office " + random.nextInt(3)),
                            actor())
                    : null;
            List<Commit.Consumed> references = random.nextInt(3) == 0
                    ? List.of(new Commit.Consumed(
                            Reference.of(id() + "\uD83D\uDCE7".repeat(random.nextInt(2) * 140)), TicketId.of(id())))
                    : List.of();
            List<dev.tierline.spi.notification.Message> messages = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String id = id() + "/" + "m".repeat(random.nextInt(2) * 80) + random.nextInt(3);
                messages.add(random.nextBoolean() ? Given.message(id, now) : Given.toRequester(id, now));
            }
            Commit commit = new Commit(tickets, records, department, references, messages);
            same(store -> refused(() -> store.commit(commit)));
        }

        private TicketChange ticketChange(String id) {
            Stored<Ticket> stored = memory.ticket(TicketId.of(id)).orElse(null);
            Instant wake = random.nextInt(4) == 0 ? null : now.plusSeconds(random.nextInt(300) - 60L);
            Transition made;
            if (stored == null) {
                Intake intake = Intake.UNKNOWN.from(random.nextBoolean() ? RequesterId.of(id()) : null);
                made = Ticket.open(
                        new Opening(
                                TicketId.of(id),
                                Priority.of(1 + random.nextInt(9)),
                                random.nextBoolean() ? Tier.of(random.nextInt(3)) : null,
                                random.nextBoolean() ? TeamId.of(id()) : null,
                                intake),
                        Given.circumstances(now));
            } else {
                Ticket ticket = stored.value();
                Instant at = now.isBefore(ticket.asOf()) ? ticket.asOf() : now;
                made = ticket.apply(move(ticket.status(), at), Given.circumstances(at));
            }
            Revision expected = stored == null ? Revision.NONE : stored.revision();
            TicketChange change = Given.change(made, random.nextInt(10) == 0 ? expected.next() : expected, wake);
            return new TicketChange(
                    change.ticket(),
                    change.expected(),
                    change.events(),
                    wake,
                    random.nextBoolean() ? wake : null,
                    random.nextInt(4));
        }

        private Move move(TicketStatus status, Instant at) {
            if (status == TicketStatus.MERGED) {
                return new Move.Note("still here");
            }
            boolean done = status.isDone();
            return switch (random.nextInt(9)) {
                case 0 -> new Move.Assign(StaffId.of(id()));
                case 1 -> new Move.Unassign();
                case 2 -> new Move.ChangePriority(Priority.of(1 + random.nextInt(9)));
                case 3 -> new Move.MoveTo(Tier.of(random.nextInt(4)), TeamId.of(id()));
                case 4, 5 -> done ? new Move.Reopen(TicketStatus.QUEUED) : new Move.Resolve();
                case 6 -> new LinkMove.Merge(TicketId.of("another"));
                case 7 -> done ? new Move.Close() : Move.Wait.until(at.plusSeconds(86_400));
                default -> done ? new Move.Close() : new Move.Start();
            };
        }

        private RecordChange recordChange() {
            String key = id();
            Revision expected = memory.record(new RecordId(RecordKind.PERSONAL_TEXT, key))
                    .map(Stored::revision)
                    .orElse(Revision.NONE);
            return new RecordChange(
                    new PersonalText(key, TicketId.of(id()), "text \0 " + random.nextInt(), null),
                    random.nextInt(6) == 0 ? expected.next() : expected);
        }

        /** What is thrown, without the wording: stale revisions of one commit may be found in any order. */
        private static String refused(Runnable call) {
            try {
                call.run();
                return "stored";
            } catch (StaleRevisionException e) {
                return "stale";
            } catch (DuplicateReferenceException e) {
                return e.getMessage();
            }
        }

        private void settle() {
            MessageId message = new MessageId(id() + "/" + "m".repeat(random.nextInt(2) * 80) + random.nextInt(3));
            Settlement settlement = switch (random.nextInt(3)) {
                case 0 -> new Settlement.Delivered();
                case 1 -> new Settlement.Rejected("no \0 such address");
                default -> new Settlement.Postponed(now.plusSeconds(random.nextInt(100)));
            };
            memory.settle(message, settlement);
            tested.settle(message, settlement);
        }

        private void read() {
            String id = id();
            int after = random.nextInt(3);
            int limit = 1 + random.nextInt(5);
            same(store -> store.ticket(TicketId.of(id)));
            same(store -> store.history(TicketId.of(id), after, limit));
            same(store -> store.byReference(Reference.of(id)));
            same(store -> store.byReference(Reference.of(id + "\uD83D\uDCE7".repeat(140))));
            same(store -> store.record(new RecordId(RecordKind.PERSONAL_TEXT, id)));
            same(store -> store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, null, id, limit)));
            same(store -> store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, id, null, 100)));
            same(store -> store.workload(Set.of(StaffId.of(id), StaffId.of("anna"), StaffId.of("\uE000\uE000"))));
            same(store -> store.departments(after, limit));
        }

        private void search() {
            TicketQuery query = TicketQuery.all()
                    .order(ORDERS.get(random.nextInt(ORDERS.size())))
                    .limit(1 + random.nextInt(4));
            if (random.nextBoolean()) {
                query = query.statuses(
                        random.nextBoolean() ? TicketStatus.QUEUED : TicketStatus.RESOLVED,
                        random.nextBoolean() ? TicketStatus.ASSIGNED : TicketStatus.IN_PROGRESS,
                        random.nextBoolean() ? TicketStatus.WAITING_UNTIL : TicketStatus.MERGED);
            }
            switch (random.nextInt(8)) {
                case 0 -> query = query.teams(TeamId.of(id()));
                case 1 -> query = query.assignees(StaffId.of(id()));
                case 2 -> query = query.heldByNobody();
                case 3 -> query = query.requesters(RequesterId.of(id()));
                case 4 -> query = query.tiers(Tier.of(0), Tier.of(1), Tier.of(2));
                case 5 -> query = query.dueBefore(now);
                case 6 -> query = query.updatedSince(now.minusSeconds(300));
                default -> {}
            }
            TicketPage page;
            do {
                TicketQuery asked = query;
                page = memory.search(asked);
                assertEquals(page, tested.search(asked), () -> "page of " + asked);
                query = query.after(page.next());
            } while (page.next() != null);
        }
    }
}
