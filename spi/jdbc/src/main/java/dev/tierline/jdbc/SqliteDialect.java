package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One writer: every change is made in an immediate transaction, written ahead and synced before it counts. */
final class SqliteDialect implements Dialect {

    static final SqliteDialect INSTANCE = new SqliteDialect();

    /** 32 MB before they are moved into the file: what many commits write to one page is then moved once. */
    private static final int PAGES_WRITTEN_AHEAD = 8000;

    /** How often a file that others have is asked for: each time one of them is done with it. */
    private static final int ATTEMPTS = 100;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int INTERRUPTED = 9;
    private static final int FULL = 13;
    /** Others kept at the file's index of what was written ahead for too long. */
    private static final int PROTOCOL = 15;

    private SqliteDialect() {}

    @Override
    public String lock() {
        return "";
    }

    @Override
    public String oneOf(String column, String subquery) {
        return column + " in (" + subquery + ")";
    }

    @Override
    public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
        connection.setAutoCommit(true);
        execute(
                connection,
                "pragma busy_timeout = " + settings.statementTimeout().toMillis());
        execute(connection, "pragma synchronous = full");
        execute(connection, "pragma wal_autocheckpoint = " + PAGES_WRITTEN_AHEAD);
        for (int attempt = 1; !writesAhead(connection, attempt); attempt++) {
            // Waits, as a transaction does, for whoever has the file.
            execute(connection, "begin immediate");
            execute(connection, "rollback");
        }
    }

    /**
     * Lets a file be written ahead. Alone among all statements, the one that does so for the first time does not wait for others who do
     * it at the same moment.
     *
     * @return false if somebody else has the file just now
     */
    private static boolean writesAhead(Connection connection, int attempt) throws SQLException {
        String mode;
        try {
            mode = ask(connection, "pragma journal_mode");
            if (mode.equals("wal")
                    || ask(connection, "pragma journal_mode = wal").equals("wal")) {
                return true;
            }
        } catch (SQLException failed) {
            if ((failed.getErrorCode() & 0xff) == BUSY && attempt < ATTEMPTS) {
                return false;
            }
            throw failed;
        }
        throw new SQLException("SQLite keeps its journal in mode '" + mode
                + "': expected a database in a file that can be written ahead (wal)");
    }

    @Override
    public void begin(Session session) throws SQLException {
        session.execute("begin immediate");
    }

    @Override
    public void commit(Session session) throws SQLException {
        session.execute("commit");
    }

    @Override
    public void rollback(Session session) throws SQLException {
        session.execute("rollback");
    }

    /** Its driver takes a query time-out for a time to wait for locks, which the connection has been told already. */
    @Override
    public int statementSeconds(JdbcSettings settings) {
        return 0;
    }

    @Override
    public boolean sendsTogether() {
        return false;
    }

    @Override
    public boolean wrapsSingleWrites() {
        return true;
    }

    @Override
    public void lockSchema(Connection connection) {
        // An immediate transaction is alone already.
    }

    @Override
    public String tableExists() {
        return "select count(*) from sqlite_master where type = 'table' and name = ?";
    }

    @Override
    public Failure failure(SQLException error) {
        return switch (error.getErrorCode() & 0xff) {
            case BUSY, LOCKED, INTERRUPTED, FULL, PROTOCOL -> Failure.PASSING;
            case 0 -> Failure.ofKind(error);
            default -> Failure.LASTING;
        };
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
