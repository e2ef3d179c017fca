package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Claims with one statement that passes over locked rows; transactions are the driver's. */
final class PostgresDialect implements Dialect {

    static final PostgresDialect INSTANCE = new PostgresDialect();

    /** An arbitrary number, the same for every process that applies scripts. */
    private static final long SCHEMA_LOCK = 7_233_181_901_445_926_913L;

    private PostgresDialect() {}

    @Override
    public String lock() {
        return " for update skip locked";
    }

    @Override
    public String oneOf(String column, String subquery) {
        return column + " = any(array(" + subquery + "))";
    }

    @Override
    public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public void begin(Session session) throws SQLException {
        session.connection().setAutoCommit(false);
    }

    @Override
    public void commit(Session session) throws SQLException {
        session.connection().commit();
    }

    @Override
    public void rollback(Session session) throws SQLException {
        session.connection().rollback();
    }

    @Override
    public int statementSeconds(JdbcSettings settings) {
        return settings.statementSeconds();
    }

    @Override
    public boolean sendsTogether() {
        return true;
    }

    @Override
    public boolean wrapsSingleWrites() {
        return false;
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        // Stricter, whoever waited for the lock would go on to read what was there before he waited.
        try (Statement level = connection.createStatement()) {
            level.execute("set transaction isolation level read committed");
        }
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, SCHEMA_LOCK);
            lock.execute();
        }
    }

    @Override
    public String tableExists() {
        return "select count(*) from information_schema.tables"
                + " where table_schema = any(current_schemas(false)) and table_name = ?";
    }

    @Override
    public Failure failure(SQLException error) {
        String state = error.getSQLState();
        if (state == null || state.length() != 5) {
            return Failure.ofKind(error);
        }
        if (state.equals("40003")) {
            return Failure.LOST;
        }
        if (state.startsWith("40")) {
            return Failure.ROLLED_BACK;
        }
        // 08: the connection; 57P: the server stops, crashes or is not up yet, or ended the session; 25P03 and 25P04:
        // it ended the
        // session because the transaction stood still or took too long by the server's own settings.
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("25P03") || state.equals("25P04")) {
            return Failure.LOST;
        }
        // 53: resources; 55P03: a lock; 57014: the time-out; 25006: a server that only reads, as after a failover.
        if (state.startsWith("53") || state.equals("55P03") || state.equals("57014") || state.equals("25006")) {
            return Failure.PASSING;
        }
        return Failure.LASTING;
    }
}
