package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every index is there for a question, and every question goes by an index, over 10,000 tickets of one tenant among many. */
class QueryPlanTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final int TICKETS = 10_000;

    @ParameterizedTest
    @EnumSource
    void everyQuestionGoesByAnIndexAndEveryIndexAnswersOne(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            fill(made.stores());
            made.execute("analyze");
            Explaining explaining = new Explaining(made.source(), database);
            JdbcStores stores = made.stores(explaining, made.settings());
            TicketStore store = stores.store(ACME);
            Map<String, List<String>> plans = new TreeMap<>();
            questions(stores, store).forEach((name, question) -> plans.put(name, explaining.of(question)));

            plans.forEach((name, plan) -> assertTrue(
                    plan.stream().noneMatch(line -> walksTable(database, line)),
                    () -> name + " walks a table: " + plan));
            plans.forEach((name, plan) ->
                    assertEquals(List.of(), walkedIndexes(plan), () -> name + " walks an index: " + plan));
            Set<String> used = new TreeSet<>();
            for (String index : indexes(made)) {
                if (plans.values().stream().flatMap(List::stream).anyMatch(line -> line.contains(index))) {
                    used.add(index);
                }
            }
            assertEquals(indexes(made), used, "the indexes that a question goes by");
        }
    }

    private static boolean walksTable(Database database, String line) {
        return database == Database.POSTGRESQL
                ? line.contains("Seq Scan on tierline_")
                : line.startsWith("SCAN tierline_");
    }

    /** PostgreSQL may read an index from end to end; then no condition of the index stands below it. */
    private static List<String> walkedIndexes(List<String> plan) {
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            boolean conditioned = i + 1 < plan.size() && plan.get(i + 1).strip().startsWith("Index Cond: ");
            if (plan.get(i).matches(".*Index (Only )?Scan .*tierline_.*") && !conditioned) {
                walked.add(plan.get(i));
            }
        }
        return walked;
    }

    private static Set<String> indexes(TestDatabase made) {
        String indexes = made.database() == Database.POSTGRESQL
                ? "select tablename, indexname from pg_indexes where schemaname = current_schema"
                        + " and tablename not in ('tierline_department', 'tierline_schema', 'tierline_tenant')"
                : "select tbl_name, name from sqlite_master where type = 'index' and sql is not null";
        return new TreeSet<>(made.texts(indexes));
    }

    private static Map<String, Runnable> questions(JdbcStores stores, TicketStore store) {
        TicketQuery open = TicketQuery.all()
                .statuses(TicketStatus.QUEUED, TicketStatus.ASSIGNED)
                .limit(20);
        Map<String, Runnable> questions = new TreeMap<>();
        questions.put("ticket", () -> store.ticket(TicketId.of("T-7")));
        questions.put("history", () -> store.history(TicketId.of("T-7"), 1, 10));
        questions.put("byReference", () -> store.byReference(Reference.of("mail-7")));
        questions.put("record", () -> store.record(new RecordId(RecordKind.PERSONAL_TEXT, "text-7")));
        questions.put("records", () -> store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, null, "text-7", 10)));
        questions.put(
                "records of a subject",
                () -> store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, "T-7", null, 10)));
        for (SearchOrder order : SearchOrder.values()) {
            SearchKey middle = new SearchKey(Given.minute(60), Priority.P3, TicketId.of("T-60"));
            questions.put("open in order " + order, () -> store.search(open.order(order)));
            questions.put(
                    "page of open in order " + order,
                    () -> store.search(open.order(order).after(middle)));
            questions.put(
                    "all in order " + order,
                    () -> store.search(TicketQuery.all().order(order).limit(20)));
            questions.put(
                    "page of all in order " + order,
                    () -> store.search(TicketQuery.all().order(order).limit(20).after(middle)));
        }
        questions.put("queue of a team", () -> store.search(open.teams(TeamId.of("team-3"))));
        questions.put("tickets of a person", () -> store.search(open.assignees(StaffId.of("staff-3"))));
        questions.put(
                "tickets of a requester",
                () -> store.search(TicketQuery.all().requesters(RequesterId.of("customer-3"))));
        questions.put("overdue", () -> store.search(open.dueBefore(Given.minute(30))));
        questions.put(
                "changed lately",
                () -> store.search(
                        TicketQuery.all().order(SearchOrder.UPDATED).updatedSince(Given.minute(TICKETS - 30))));
        questions.put("workload", () -> store.workload(Set.of(StaffId.of("staff-3"), StaffId.of("staff-4"))));
        questions.put("claim tickets", () -> store.claimDue(Given.minute(100), Given.minute(200), 20, 0));
        questions.put(
                "claim tickets to plan again",
                () -> assertEquals(
                        20,
                        store.claimDue(Given.minute(-1), Given.minute(0), 20, 3).size()));
        questions.put(
                "claim tickets whose lease ran out", () -> store.claimDue(Given.minute(300), Given.minute(400), 20, 0));
        questions.put("claim messages", () -> store.claimMessages(Given.minute(100), Given.minute(200), 20));
        questions.put("settle", () -> store.settle(new MessageId("m-7"), new Settlement.Delivered()));
        questions.put(
                "postpone", () -> store.settle(new MessageId("m-8"), new Settlement.Postponed(Given.minute(500))));
        questions.put("what is due next", store::nextDue);
        questions.put("tenants with work due", () -> stores.withWorkDue(Given.minute(50), null, 10));
        return questions;
    }

    private static void fill(JdbcStores stores) {
        TicketStore store = stores.store(ACME);
        for (int start = 0; start < TICKETS; start += 1000) {
            store.commit(thousand(start, "T-"));
        }
        for (int tenant = 0; tenant < 50; tenant++) {
            stores.store(TenantId.of("idle-" + tenant)).commit(Commit.of(ticket("I-1", TICKETS + tenant)));
        }
    }

    private static Commit thousand(int start, String prefix) {
        List<TicketChange> tickets = new ArrayList<>();
        List<RecordChange> records = new ArrayList<>();
        List<Commit.Consumed> references = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        for (int i : IntStream.range(start, start + 1000).toArray()) {
            TicketId id = TicketId.of(prefix + i);
            tickets.add(ticket(id.value(), i));
            records.add(new RecordChange(new PersonalText("text-" + i, id, "hello", null), Revision.NONE));
            references.add(new Commit.Consumed(Reference.of("mail-" + i), id));
            messages.add(Given.message("m-" + i, Given.minute(i)));
        }
        return new Commit(tickets, records, null, references, messages);
    }

    /** Nine of ten are closed; the others are queued, each hundredth in a team's or a person's name. */
    private static TicketChange ticket(String id, int i) {
        Intake intake = Intake.UNKNOWN.from(RequesterId.of("customer-" + i % 1000));
        Opening open = new Opening(
                TicketId.of(id), Priority.of(1 + i % 4), Tier.of(1), TeamId.of("team-" + i / 10 % 100), intake);
        Transition life = Ticket.open(open, Given.circumstances(Given.minute(i)));
        life = life.then(life.ticket()
                .apply(new Move.Assign(StaffId.of("staff-" + i / 10 % 100)), Given.circumstances(Given.minute(i + 1))));
        if (i % 10 == 0) {
            return new TicketChange(
                    life.ticket(),
                    Revision.NONE,
                    Given.change(life, Revision.NONE, null).events(),
                    Given.minute(i),
                    Given.minute(i),
                    i % 3);
        }
        life = life.then(life.ticket().apply(new Move.Close(), Given.circumstances(Given.minute(i + 2))));
        return new TicketChange(
                life.ticket(),
                Revision.NONE,
                Given.change(life, Revision.NONE, null).events(),
                Given.minute(i),
                null,
                i % 3);
    }
}
