package dev.tierline.jdbc;

import static java.util.Objects.requireNonNull;

import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The stores of all tenants in one database.
 *
 * <p>Example, a durable department in a file:
 *
 * <pre>{@code
 * SQLiteDataSource file = new SQLiteDataSource();
 * file.setUrl("jdbc:sqlite:department.db");
 * SchemaMigrations.of(Database.SQLITE).apply(file);
 * try (JdbcStores stores = JdbcStores.open(file, JdbcSettings.of(Database.SQLITE))) {
 *     TicketStore store = stores.store(TenantId.of("acme"));
 *     ...
 * }
 * }</pre>
 *
 * <p>On PostgreSQL the data source is the host's connection pool. Every call borrows one connection, works at read committed and
 * gives it back as it was, whatever the pool's defaults for committing and isolation; one that is stricter costs two round trips
 * more. The pool must give connections of its own: one that hands out the connection of a transaction under way (a
 * transaction-aware proxy) would have it committed by the first call, and {@link #joining} is what such a transaction takes. On
 * SQLite the data source opens the file, unpooled: the store keeps what it opened, with its prepared statements, until it is
 * {@linkplain #close closed}, and lets one thread at a time write.
 *
 * <p>What the database breaks off (a serialization failure, a deadlock, a lost connection) is tried again a few times. A
 * commit whose connection is lost while it commits is found again by a token in its rows, so it is neither made twice nor
 * reported as somebody else's. What still fails, or takes longer than the statement time-out, is a
 * {@link StoreUnavailableException}. How long the driver waits for a server that does not answer is set on the data source
 * ({@code socketTimeout} of PostgreSQL's driver).
 *
 * <p>Safe for use by any number of threads.
 */
public final class JdbcStores implements TenantStores, AutoCloseable {

    private final Sessions sessions;
    private final JdbcSettings settings;
    private final TenantTable tenants;

    private JdbcStores(Sessions sessions, JdbcSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
        this.tenants = new TenantTable(
                new OwnTransactions(sessions, settings), settings.database().dialect());
    }

    /**
     * Opens the stores of a database whose tables are there ({@link SchemaMigrations}).
     *
     * @param source gives connections
     * @param settings which database it is and how to deal with it
     * @return the stores
     * @throws SchemaVersionException if the tables are missing or of another version than this module's
     * @throws StoreUnavailableException if the database does not answer
     */
    public static JdbcStores open(DataSource source, JdbcSettings settings) {
        requireNonNull(source, "source");
        SchemaMigrations.of(settings.database()).requireCurrent(source);
        return new JdbcStores(Sessions.of(source, settings), settings);
    }

    /**
     * Returns stores that take part in a transaction of the host's: what they commit lasts when the host commits, and is gone
     * when it rolls back. They read what the transaction reads.
     *
     * <p>Nothing is tried again. A commit that is refused ({@code StaleRevisionException},
     * {@code DuplicateReferenceException}) leaves nothing behind, and the transaction can go on: conflicts are seen by counting
     * rows, not by errors. Where the transaction reads what was there when it began (repeatable read, serializable), the
     * database itself reports some conflicts as errors; those are {@link StoreUnavailableException retryable} and the host
     * begins its transaction anew. So it is on SQLite for a transaction that reads before it writes, unless it began as an immediate
     * one. There a transaction that has written is the only writer: whoever waits for it on its own thread, by a call on these
     * stores, waits for the whole time-out. For a desk, tell its listeners after the host's commit.
     *
     * @param connection a connection that does not commit by itself, used by one thread at a time; stays open
     * @return the stores, as long as the transaction lasts
     */
    public TenantStores joining(Connection connection) {
        return tenants.by(new HostTransaction(requireNonNull(connection, "connection"), settings));
    }

    @Override
    public TicketStore store(TenantId tenant) {
        return tenants.store(tenant);
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int limit) {
        return tenants.tenants(after, limit);
    }

    @Override
    public List<TenantId> withWorkDue(Instant now, @Nullable TenantId after, int limit) {
        return tenants.withWorkDue(now, after, limit);
    }

    /** Closes the connections that are kept to a file; a pool is the host's. Calls from now on fail. */
    @Override
    public void close() {
        try {
            sessions.closeAll();
        } catch (SQLException e) {
            throw settings.database().dialect().failure(e).unavailable("closing", e);
        }
    }
}
