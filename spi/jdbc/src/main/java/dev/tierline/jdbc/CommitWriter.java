package dev.tierline.jdbc;

import dev.tierline.jdbc.CommitRows.Versioned;
import dev.tierline.jdbc.Transactions.Verdict;
import dev.tierline.record.RecordId;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.TicketId;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one commit, all of it in one round trip where that is possible. A conflict is a row that did not change, never an
 * error of the database; what comes after it is written all the same and undone with the rest.
 */
final class CommitWriter {

    // Inserts whose rows are counted select their values: a driver that was told to merge "values" would not count
    // them.
    private static final String INSERT_TENANT =
            "insert into tierline_tenant (tenant) values (?) on conflict do nothing";
    private static final String UPDATE_TICKET = """
            update tierline_ticket set revision = revision + 1, events = events + ?, done = ?, status = ?, priority = ?,
                    tier = ?, team = ?, assignee = ?, requester = ?, opened_at = ?, updated_back = ?, due_at = ?, token = ?,
                    document = ?
                where tenant = ? and ticket = ? and revision = ?
            """;
    private static final String INSERT_TICKET = """
            insert into tierline_ticket (tenant, ticket, revision, events, done, status, priority, tier, team, assignee,
                    requester, opened_at, updated_back, due_at, token, document)
                select ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? where true on conflict do nothing
            """;
    private static final String PUT_DUE = """
            insert into tierline_due (tenant, ticket, wake_at, claimable_at, planned_under) values (?, ?, ?, ?, ?)
                on conflict (tenant, ticket) do update
                    set wake_at = excluded.wake_at, lease_end = null, claimable_at = excluded.claimable_at,
                        planned_under = excluded.planned_under
            """;
    private static final String DELETE_DUE = "delete from tierline_due where tenant = ? and ticket = ?";
    private static final String INSERT_HISTORY = """
            insert into tierline_history (tenant, ticket, sequence, reference, department, token, document)
                select tenant, ticket, events - ?, ?, ?, ?, ? from tierline_ticket
                    where tenant = ? and ticket = ? and token = ? on conflict do nothing
            """;
    private static final String UPDATE_RECORD = """
            update tierline_record set revision = revision + 1, subject = ?, token = ?, document = ?
                where tenant = ? and kind = ? and record = ? and revision = ?
            """;
    private static final String INSERT_RECORD = """
            insert into tierline_record (tenant, kind, record, subject, revision, token, document)
                select ?, ?, ?, ?, 1, ?, ? where true on conflict do nothing
            """;
    private static final String INSERT_DEPARTMENT = """
            insert into tierline_department (tenant, number, from_at, by_kind, by_account, token, document)
                select ?, ?, ?, ?, ?, ?, ?
                    where ? = (select coalesce(max(number), 0) + 1 from tierline_department where tenant = ?)
                on conflict do nothing
            """;
    private static final String INSERT_REFERENCE = """
            insert into tierline_reference (tenant, reference, ticket, token) select ?, ?, ?, ? where true
                on conflict do nothing
            """;
    private static final String INSERT_MESSAGE = """
            insert into tierline_message (tenant, digest, head, message, ticket, kind, recipient, recipient_kind, about_at,
                    queued_at, available_at, claimable_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final String tenant;
    private final CommitRows rows;

    CommitWriter(String tenant, CommitRows rows) {
        this.tenant = tenant;
        this.rows = rows;
    }

    /** Writes the commit, and the tenant unless it is known to be there. */
    boolean write(Session session, boolean tenantKnown) throws SQLException {
        List<Step> steps = steps(tenantKnown);
        int[] counts = session.run(steps);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                steps.get(i).refuse(session);
            }
        }
        return true;
    }

    private List<Step> steps(boolean tenantKnown) {
        List<Step> steps = new ArrayList<>();
        if (!tenantKnown) {
            steps.add(new Step(INSERT_TENANT, row -> row.text(tenant), null));
        }
        add(steps, UPDATE_TICKET, rows.changedTickets, this::staleTicket);
        add(steps, INSERT_TICKET, rows.newTickets, this::staleTicket);
        for (CommitRows.Due due : rows.dues) {
            steps.add(new Step(due.stays() ? PUT_DUE : DELETE_DUE, due.binding(), null));
        }
        for (Parameters.Binding event : rows.events) {
            steps.add(new Step(INSERT_HISTORY, event, session -> {
                throw new SQLIntegrityConstraintViolationException(
                        "a history has an entry already where the next belongs: expected as many as its ticket counts; were the"
                                + " tables restored or copied at different times?",
                        "23505");
            }));
        }
        add(steps, UPDATE_RECORD, rows.changedRecords, this::staleRecord);
        add(steps, INSERT_RECORD, rows.newRecords, this::staleRecord);
        add(steps, INSERT_DEPARTMENT, rows.departments, this::staleDepartment);
        add(steps, INSERT_REFERENCE, rows.references, (session, reference) -> {
            throw new DuplicateReferenceException(reference.key());
        });
        add(steps, INSERT_MESSAGE, rows.messages);
        return steps;
    }

    private static void add(List<Step> steps, String sql, List<Parameters.Binding> bindings) {
        for (Parameters.Binding binding : bindings) {
            steps.add(new Step(sql, binding, null));
        }
    }

    private static <K> void add(List<Step> steps, String sql, List<Versioned<K>> changes, Conflict<K> conflict) {
        for (Versioned<K> change : changes) {
            steps.add(new Step(sql, change, session -> conflict.report(session, change)));
        }
    }

    private void staleTicket(Session session, Versioned<TicketId> change) throws SQLException {
        Revision found = TicketRows.revision(session, tenant, change.key());
        throw new StaleRevisionException(change.key(), change.expected(), requireOther(found, change.expected()));
    }

    private void staleRecord(Session session, Versioned<RecordId> change) throws SQLException {
        Revision found = RecordRows.revision(session, tenant, change.key());
        throw new StaleRevisionException(change.key(), change.expected(), requireOther(found, change.expected()));
    }

    private void staleDepartment(Session session, Versioned<Long> change) throws SQLException {
        Revision found = RecordRows.lastDepartment(session, tenant);
        throw new StaleRevisionException(
                change.key(), requireOther(found, change.expected()).number());
    }

    /** Where transactions read what was there when they began, a conflict with a later one is not seen: it must begin anew. */
    private static Revision requireOther(Revision found, Revision expected) throws SQLException {
        if (found.equals(expected)) {
            throw new SQLTransactionRollbackException(
                    "a change that is not visible here keeps this one out: expected to see it", "40001");
        }
        return found;
    }

    private interface Conflict<K> {
        void report(Session session, Versioned<K> change) throws SQLException;
    }

    /**
     * Finds out whether this commit is stored, by what it leaves for good: its history or a reference; or else by a row that
     * carries its token unless somebody wrote over it.
     */
    Verdict verdict(Session session) throws SQLException {
        for (TicketChange change : rows.commit.tickets()) {
            if (!change.events().isEmpty()) {
                return TicketRows.historyHas(session, tenant, change.ticket().id(), rows.token)
                        ? Verdict.STORED
                        : Verdict.NOT_STORED;
            }
        }
        if (!rows.references.isEmpty()) {
            return TicketRows.referenceHas(
                            session, tenant, rows.references.get(0).key(), rows.token)
                    ? Verdict.STORED
                    : Verdict.NOT_STORED;
        }
        if (!rows.departments.isEmpty()) {
            return RecordRows.departmentHas(
                            session, tenant, rows.departments.get(0).key(), rows.token)
                    ? Verdict.STORED
                    : Verdict.NOT_STORED;
        }
        return verdictOfRows(session);
    }

    private Verdict verdictOfRows(Session session) throws SQLException {
        if (!rows.changedTickets.isEmpty()) {
            Versioned<TicketId> change = rows.changedTickets.get(0);
            return verdict(TicketRows.written(session, tenant, change.key()), change.expected());
        }
        if (!rows.newTickets.isEmpty()) {
            Versioned<TicketId> change = rows.newTickets.get(0);
            return verdict(TicketRows.written(session, tenant, change.key()), change.expected());
        }
        Versioned<RecordId> change =
                rows.changedRecords.isEmpty() ? rows.newRecords.get(0) : rows.changedRecords.get(0);
        return verdict(RecordRows.written(session, tenant, change.key()), change.expected());
    }

    private Verdict verdict(Written written, Revision expected) {
        if (written.token() == rows.token) {
            return Verdict.STORED;
        }
        // One revision on, it is somebody else's; more, and what was between cannot be seen any more.
        return written.revision() <= expected.next().number() ? Verdict.NOT_STORED : Verdict.UNKNOWN;
    }

    /** The revision of a row, and the token of the commit that wrote it. */
    record Written(long revision, long token) {

        /** Of a row that is not there. */
        static final Written NEVER = new Written(0, 0);
    }
}
