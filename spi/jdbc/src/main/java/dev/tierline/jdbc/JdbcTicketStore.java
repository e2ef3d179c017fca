package dev.tierline.jdbc;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.json.JsonDocumentException;
import dev.tierline.json.TierlineJson;
import dev.tierline.priority.Priority;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One tenant's part of the tables. */
final class JdbcTicketStore implements TicketStore {

    private static final String TICKET =
            "select revision, document from tierline_ticket where tenant = ? and ticket = ?";
    private static final String BY_REFERENCE =
            "select ticket from tierline_reference where tenant = ? and reference = ?";
    private static final String HISTORY = """
            select sequence, reference, document, department from tierline_history
                where tenant = ? and ticket = ? and sequence > ? order by sequence limit ?
            """;
    private static final String RECORD =
            "select revision, document from tierline_record where tenant = ? and kind = ? and record = ?";
    private static final String RECORDS = """
            select revision, document from tierline_record
                where tenant = ? and kind = ? and record > ? order by record limit ?
            """;
    private static final String RECORDS_OF_SUBJECT = """
            select revision, document from tierline_record
                where tenant = ? and kind = ? and subject = ? and record > ? order by record limit ?
            """;
    private static final String DEPARTMENTS = """
            select number, from_at, document, by_kind, by_account from tierline_department
                where tenant = ? and number > ? order by number limit ?
            """;

    private final TenantId id;
    private final String tenant;
    private final Transactions transactions;
    private final Set<TenantId> known;
    private final TierlineJson json;
    private final Claims claims;

    /**
     * Creates the store of a tenant.
     *
     * @param known the tenants that are known to be stored; this one is added once it is for certain
     */
    JdbcTicketStore(TenantId id, Transactions transactions, Dialect dialect, Set<TenantId> known, TierlineJson json) {
        this.id = id;
        this.tenant = id.value();
        this.transactions = transactions;
        this.known = known;
        this.json = json;
        this.claims = new Claims(tenant, dialect);
    }

    @Override
    public void commit(Commit commit) {
        CommitRows rows =
                new CommitRows(tenant, commit, json, ThreadLocalRandom.current().nextLong());
        if (rows.isEmpty()) {
            return;
        }
        CommitWriter writer = new CommitWriter(tenant, rows);
        boolean tenantKnown = known.contains(id);
        boolean lasts =
                transactions.commit(asked("commit"), session -> writer.write(session, tenantKnown), writer::verdict);
        if (lasts && !tenantKnown) {
            known.add(id);
        }
    }

    @Override
    public Optional<Stored<Ticket>> ticket(TicketId ticket) {
        return transactions.read(
                asked("ticket"),
                session -> session.first(TICKET, row -> row.text(tenant).text(ticket.value()), this::ticket));
    }

    private Stored<Ticket> ticket(ResultSet row) throws SQLException {
        return new Stored<>(read(json::readTicket, row.getString("document")), new Revision(row.getLong("revision")));
    }

    @Override
    public Optional<TicketId> byReference(Reference reference) {
        return transactions.read(
                asked("byReference"),
                session -> session.first(
                        BY_REFERENCE,
                        asked -> asked.text(tenant).text(LongKey.of(reference.value())),
                        row -> TicketId.of(row.getString(1))));
    }

    @Override
    public List<HistoryEntry> history(TicketId ticket, long after, int limit) {
        return transactions.read(
                asked("history"),
                session -> session.list(
                        HISTORY,
                        asked -> asked.text(tenant)
                                .text(ticket.value())
                                .number(after)
                                .whole(limit),
                        row -> new HistoryEntry(
                                row.getLong(1),
                                new Recorded(
                                        read(json::readEvent, row.getString(3)),
                                        reference(row.getString(2)),
                                        row.getLong(4)))));
    }

    private static @Nullable Reference reference(@Nullable String encoded) {
        return encoded == null ? null : Reference.of(encoded);
    }

    @Override
    public TicketPage search(TicketQuery query) {
        TicketSearch search = new TicketSearch(tenant, query);
        List<Found> found = transactions.read(
                asked("search"),
                session ->
                        session.list(search.sql(), search::bind, row -> new Found(ticket(row), row.getLong("due_at"))));
        if (found.size() <= query.limit()) {
            return new TicketPage(found.stream().map(Found::stored).toList(), null);
        }
        List<Found> page = found.subList(0, query.limit());
        Found last = page.get(page.size() - 1);
        Instant due = last.dueAt() == Millis.NEVER ? null : Millis.instant(last.dueAt());
        SearchKey next = query.order().key(last.stored().value(), due);
        return new TicketPage(page.stream().map(Found::stored).toList(), next);
    }

    @Override
    public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
        return transactions.write(
                asked("claimDue"), session -> claims.tickets(session, now, leaseEnd, limit, revision));
    }

    @Override
    public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
        return transactions.write(asked("claimMessages"), session -> claims.messages(session, now, leaseEnd, limit));
    }

    @Override
    public void settle(MessageId message, Settlement settlement) {
        transactions.write(asked("settle"), session -> claims.settle(session, message, settlement));
    }

    @Override
    public NextDue nextDue() {
        return transactions.read(asked("nextDue"), claims::next);
    }

    @Override
    public Optional<Stored<DeskRecord>> record(RecordId record) {
        return transactions.read(
                asked("record"),
                session -> session.first(
                        RECORD,
                        asked -> asked.text(tenant).text(record.kind().name()).text(record.key()),
                        this::record));
    }

    private Stored<DeskRecord> record(ResultSet row) throws SQLException {
        return new Stored<>(read(json::readRecord, row.getString("document")), new Revision(row.getLong("revision")));
    }

    @Override
    public List<Stored<DeskRecord>> records(RecordQuery query) {
        String subject = query.subject();
        String after = query.after() == null ? "" : query.after();
        return transactions.read(asked("records"), session -> {
            if (subject == null) {
                return session.list(
                        RECORDS,
                        asked -> asked.text(tenant)
                                .text(query.kind().name())
                                .text(after)
                                .whole(query.limit()),
                        this::record);
            }
            return session.list(
                    RECORDS_OF_SUBJECT,
                    asked -> asked.text(tenant)
                            .text(query.kind().name())
                            .text(LongKey.of(subject))
                            .text(after)
                            .whole(query.limit()),
                    this::record);
        });
    }

    @Override
    public Map<StaffId, Workload> workload(Set<StaffId> staff) {
        if (staff.isEmpty()) {
            return Map.of();
        }
        List<String> people = staff.stream().map(each -> each.value()).toList();
        String sql = "select assignee, priority, count(*) from tierline_ticket where tenant = ? and done = 0"
                + " and assignee in (" + Parameters.placeholders(people.size()) + ") group by assignee, priority";
        List<Held> held = transactions.read(
                asked("workload"),
                session -> session.list(
                        sql,
                        asked -> asked.text(tenant).texts(people),
                        row -> new Held(StaffId.of(row.getString(1)), Priority.of(row.getInt(2)), row.getInt(3))));
        Map<StaffId, Map<Priority, Integer>> counts = new HashMap<>();
        for (Held each : held) {
            counts.computeIfAbsent(each.holder(), holder -> new TreeMap<>()).put(each.priority(), each.tickets());
        }
        Map<StaffId, Workload> workload = new HashMap<>();
        counts.forEach((holder, open) -> workload.put(holder, new Workload(open)));
        return workload;
    }

    @Override
    public List<DepartmentRevision> departments(long after, int limit) {
        return transactions.read(
                asked("departments"),
                session -> session.list(
                        DEPARTMENTS,
                        asked -> asked.text(tenant).number(after).whole(limit),
                        row -> new DepartmentRevision(
                                row.getLong(1),
                                Millis.instant(row.getLong(2)),
                                read(json::readDepartment, row.getString(3)),
                                ActorColumns.actor(row.getString(4), row.getString(5)))));
    }

    private static <T> T read(Function<String, T> form, String document) {
        try {
            return form.apply(document);
        } catch (JsonDocumentException e) {
            throw new StoreUnavailableException(
                    "a stored document cannot be read: it is damaged, or a newer version of Tierline wrote it; expected one of"
                            + " this version or an older one",
                    false,
                    e);
        }
    }

    private String asked(String operation) {
        return operation + " for tenant '" + id + "'";
    }

    private record Found(Stored<Ticket> stored, long dueAt) {}

    private record Held(StaffId holder, Priority priority, int tickets) {}
}
