package dev.tierline.jdbc;

import dev.tierline.spi.storage.StoreException;
import dev.tierline.spi.storage.StoreUnavailableException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of the store's own, tried again when the database breaks one off.
 *
 * <p>A commit whose connection breaks while it commits may have been made. It is tried again all the same: what it expects is
 * then not there any more, so it changes nothing, and the rows tell by their token whose commit that was.
 */
final class OwnTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);

    private final Sessions sessions;
    private final Dialect dialect;
    private final int attempts;
    private final ReentrantLock writer = new ReentrantLock(true);

    OwnTransactions(Sessions sessions, JdbcSettings settings) {
        this.sessions = sessions;
        this.dialect = settings.database().dialect();
        this.attempts = settings.attempts();
    }

    @Override
    public <T> T read(String asked, Work<T> work) {
        return repeated(asked, new Call<>() {
            @Override
            T once() throws SQLException {
                return single(work);
            }
        });
    }

    @Override
    public <T> T write(String asked, Work<T> statement) {
        return repeated(asked, new Call<>() {
            @Override
            T once() throws SQLException {
                return dialect.wrapsSingleWrites() ? transaction(statement, this) : single(statement);
            }
        });
    }

    @Override
    public boolean commit(String asked, Work<?> work, Work<Verdict> witness) {
        return repeated(asked, new Call<Boolean>() {
            @Override
            Boolean once() throws SQLException {
                try {
                    transaction(work, this);
                } catch (StoreException conflict) {
                    if (!doubtful) {
                        throw conflict;
                    }
                    judge(single(witness), asked, conflict);
                }
                return true;
            }
        });
    }

    private static void judge(Verdict verdict, String asked, StoreException conflict) {
        switch (verdict) {
            case STORED -> LOG.info("{}: stored, although the connection broke while it was", asked);
            case NOT_STORED -> throw conflict;
            case UNKNOWN ->
                throw new StoreUnavailableException(
                        asked + ": the connection broke while it was stored, and what came later hides whether it was;"
                                + " read what is stored and try again",
                        true,
                        conflict);
        }
    }

    private <T> T repeated(String asked, Call<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.once();
            } catch (SQLException e) {
                Failure failure = dialect.failure(e);
                call.doubtful |= call.committing && failure != Failure.ROLLED_BACK;
                call.committing = false;
                if (attempt >= attempts || !failure.isRetried()) {
                    throw failure.unavailable(asked, e);
                }
                LOG.info(
                        "{}: tried again after SQLState {} (attempt {} of {})",
                        asked,
                        e.getSQLState(),
                        attempt,
                        attempts);
            }
        }
    }

    private <T> T single(Work<T> work) throws SQLException {
        Session session = sessions.open();
        boolean sound = false;
        try {
            T result = work.in(session);
            sound = true;
            return result;
        } finally {
            close(session, sound);
        }
    }

    private <T> T transaction(Work<T> work, Call<?> call) throws SQLException {
        if (!dialect.wrapsSingleWrites()) {
            return transactionNow(work, call);
        }
        // Where one writes at a time anyway, waiting here is fair and costs nothing.
        writer.lock();
        try {
            return transactionNow(work, call);
        } finally {
            writer.unlock();
        }
    }

    private <T> T transactionNow(Work<T> work, Call<?> call) throws SQLException {
        Session session = sessions.open();
        boolean sound = false;
        try {
            dialect.begin(session);
            T result = work.in(session);
            call.committing = true;
            dialect.commit(session);
            call.committing = false;
            sound = true;
            return result;
        } catch (StoreException e) {
            dialect.rollback(session);
            sound = true;
            throw e;
        } catch (SQLException | RuntimeException e) {
            rollbackQuietly(session, e);
            throw e;
        } finally {
            close(session, sound);
        }
    }

    private void rollbackQuietly(Session session, Exception cause) {
        try {
            dialect.rollback(session);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void close(Session session, boolean sound) {
        try {
            sessions.close(session, sound);
        } catch (SQLException e) {
            // What was asked is done or has failed by now; a connection that will not close changes neither.
            LOG.info("a connection did not close: SQLState {}", e.getSQLState());
        }
    }

    /** A call over all its attempts. */
    private abstract static class Call<T> {
        /** The database is making what was done last. */
        boolean committing;
        /** An earlier attempt may have been stored after all. */
        boolean doubtful;

        abstract T once() throws SQLException;
    }
}
