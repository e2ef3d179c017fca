package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The transaction that a host has begun on its connection. The host commits or rolls back; nothing is tried again, because
 * what the host did before would be lost. A savepoint undoes what a refused commit had written.
 */
final class HostTransaction implements Transactions {

    private final Connection connection;
    private final Session session;
    private final Dialect dialect;

    HostTransaction(Connection connection, JdbcSettings settings) {
        this.connection = connection;
        this.dialect = settings.database().dialect();
        this.session = new Session(connection, settings, false, false);
    }

    @Override
    public <T> T read(String asked, Work<T> work) {
        return answered(asked, () -> work.in(session));
    }

    @Override
    public <T> T write(String asked, Work<T> statement) {
        return answered(asked, () -> saved(statement));
    }

    @Override
    public boolean commit(String asked, Work<?> work, Work<Verdict> witness) {
        answered(asked, () -> saved(work));
        return false;
    }

    private <T> T answered(String asked, Step<T> step) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(asked
                        + ": the connection commits by itself; expected one in a transaction (setAutoCommit(false))");
            }
            return step.take();
        } catch (SQLException e) {
            throw dialect.failure(e).unavailable(asked, e);
        }
    }

    private <T> T saved(Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        T result;
        try {
            result = work.in(session);
        } catch (SQLException | RuntimeException e) {
            undo(before, e);
            throw e;
        }
        connection.releaseSavepoint(before);
        return result;
    }

    private void undo(Savepoint before, Exception cause) {
        try {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private interface Step<T> {
        T take() throws SQLException;
    }
}
