package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Where connections come from and go back to. Safe for use by any number of threads. */
abstract sealed class Sessions {

    final DataSource source;
    final JdbcSettings settings;
    final Dialect dialect;

    private Sessions(DataSource source, JdbcSettings settings) {
        this.source = source;
        this.settings = settings;
        this.dialect = settings.database().dialect();
    }

    static Sessions of(DataSource source, JdbcSettings settings) {
        return switch (settings.database()) {
            case POSTGRESQL -> new Borrowed(source, settings);
            case SQLITE -> new Kept(source, settings);
        };
    }

    /** Gives a connection that commits by itself. */
    abstract Session open() throws SQLException;

    /** Takes a connection back; one that is not sound is used no more. */
    abstract void close(Session session, boolean sound) throws SQLException;

    /** Closes what is kept. */
    abstract void closeAll() throws SQLException;

    Session opened(boolean keepsStatements) throws SQLException {
        Connection connection = source.getConnection();
        try {
            boolean committedByItself = connection.getAutoCommit();
            dialect.prepare(connection, settings);
            return new Session(connection, settings, keepsStatements, committedByItself);
        } catch (SQLException e) {
            try (connection) {
                throw e;
            }
        }
    }

    /**
     * Every call borrows a connection from the host's pool, and gives it back as it was.
     *
     * <p>The store's statements are made for read committed. A pool that is stricter by default would have them broken off for
     * nothing, more often than trying again helps; so the default is looked up once, and changed for each call where it must be.
     */
    private static final class Borrowed extends Sessions {
        private static final int UNKNOWN = -1;
        private volatile int isolation = UNKNOWN;

        Borrowed(DataSource source, JdbcSettings settings) {
            super(source, settings);
        }

        @Override
        Session open() throws SQLException {
            Session session = opened(false);
            try {
                if (isolation == UNKNOWN) {
                    isolation = session.connection().getTransactionIsolation();
                }
                if (isStrict()) {
                    session.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                }
                return session;
            } catch (SQLException e) {
                Connection connection = session.connection();
                try (connection) {
                    throw e;
                }
            }
        }

        private boolean isStrict() {
            return isolation > Connection.TRANSACTION_READ_COMMITTED;
        }

        @Override
        void close(Session session, boolean sound) throws SQLException {
            try (Connection connection = session.connection()) {
                if (!sound && !connection.getAutoCommit()) {
                    connection.rollback();
                }
                if (isStrict()) {
                    connection.setTransactionIsolation(isolation);
                }
                if (connection.getAutoCommit() != session.committedByItself()) {
                    connection.setAutoCommit(session.committedByItself());
                }
            }
        }

        @Override
        void closeAll() {
            // Nothing is kept.
        }
    }

    /** Connections to a file are kept open with their prepared statements: opening one costs more than most calls. */
    private static final class Kept extends Sessions {
        private final Deque<Session> idle = new ArrayDeque<>();
        private boolean closed;

        Kept(DataSource source, JdbcSettings settings) {
            super(source, settings);
        }

        @Override
        Session open() throws SQLException {
            synchronized (idle) {
                if (closed) {
                    throw new SQLException("the store was closed: expected one that is open");
                }
                Session session = idle.pollFirst();
                if (session != null) {
                    return session;
                }
            }
            return opened(true);
        }

        @Override
        void close(Session session, boolean sound) throws SQLException {
            synchronized (idle) {
                if (sound && !closed) {
                    idle.addFirst(session);
                    return;
                }
            }
            session.connection().close();
        }

        @Override
        void closeAll() throws SQLException {
            Deque<Session> left;
            synchronized (idle) {
                closed = true;
                left = new ArrayDeque<>(idle);
                idle.clear();
            }
            SQLException first = null;
            for (Session session : left) {
                try {
                    session.connection().close();
                } catch (SQLException e) {
                    if (first == null) {
                        first = e;
                    } else {
                        first.addSuppressed(e);
                    }
                }
            }
            if (first != null) {
                throw first;
            }
        }
    }
}
