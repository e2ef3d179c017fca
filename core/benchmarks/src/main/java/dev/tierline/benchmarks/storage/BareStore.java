package dev.tierline.benchmarks.storage;

import dev.tierline.jdbc.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bare SQL on one connection, with every statement prepared once. For one thread. */
final class BareStore implements AutoCloseable {
    private static final int MOST_IN_ONE_TEXT = 16;
    private static final String CLAIM = """
            with due as (
                select ticket from tierline_due where tenant = ? and lease_end is null and wake_at <= ?
                    order by wake_at, ticket limit ? for update skip locked)
            update tierline_due set lease_end = ?, claimable_at = ?
                where tenant = ? and ticket = any(array(select ticket from due)) returning ticket, wake_at""";

    private final Connection connection;
    private final boolean sendsTogether;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    BareStore(Database database, Connection connection) {
        this.connection = connection;
        this.sendsTogether = database == Database.POSTGRESQL;
    }

    void addTenant() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into tierline_tenant (tenant) values (?)")) {
            statement.setString(1, BareRows.TENANT);
            statement.executeUpdate();
        }
    }

    /** Writes the rows of one commit: a few on PostgreSQL in one round trip, and many a table at a time. */
    void commit(List<BareRow> rows) throws SQLException {
        begin();
        if (sendsTogether && rows.size() <= MOST_IN_ONE_TEXT) {
            inOneText(rows);
        } else {
            inBatches(rows);
        }
        end();
    }

    private void begin() throws SQLException {
        if (sendsTogether) {
            connection.setAutoCommit(false);
        } else {
            prepared("begin immediate").execute();
        }
    }

    private void end() throws SQLException {
        if (sendsTogether) {
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            prepared("commit").execute();
        }
    }

    private void inOneText(List<BareRow> rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.sql()).append(';'));
        PreparedStatement statement = prepared(text.toString());
        int next = 1;
        for (BareRow row : rows) {
            next = row.bind(statement, next);
        }
        statement.execute();
    }

    private void inBatches(List<BareRow> rows) throws SQLException {
        int from = 0;
        while (from < rows.size()) {
            String sql = rows.get(from).sql();
            PreparedStatement statement = prepared(sql);
            int to = from;
            while (to < rows.size() && rows.get(to).sql().equals(sql)) {
                rows.get(to++).bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
            from = to;
        }
    }

    /** Claims on PostgreSQL what nobody holds, as a statement of its own. */
    List<String> claim(long now, long leaseEnd, int limit) throws SQLException {
        PreparedStatement statement = prepared(CLAIM);
        statement.setString(1, BareRows.TENANT);
        statement.setLong(2, now);
        statement.setInt(3, limit);
        statement.setLong(4, leaseEnd);
        statement.setLong(5, leaseEnd);
        statement.setString(6, BareRows.TENANT);
        List<String> claimed = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                claimed.add(row.getString(1));
            }
        }
        return claimed;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
