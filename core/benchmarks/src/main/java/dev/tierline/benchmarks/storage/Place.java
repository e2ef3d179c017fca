package dev.tierline.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.tierline.jdbc.Database;
import dev.tierline.jdbc.JdbcSettings;
import dev.tierline.jdbc.JdbcStores;
import dev.tierline.jdbc.SchemaMigrations;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** The store's tables, empty at first, and the ways to them: the store's and the bare one. */
final class Place implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final Database database;
    private final DataSource source;
    private final JdbcStores stores;
    private final List<AutoCloseable> open = new ArrayList<>();

    private Place(Database database, DataSource source, DataSource pooled) {
        this.database = database;
        this.source = source;
        SchemaMigrations.of(database).apply(source);
        stores = JdbcStores.open(pooled, JdbcSettings.of(database));
        open.add(stores);
    }

    /** In a file, written ahead and synced with every commit, by whoever writes. */
    static Place sqlite(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return new Place(Database.SQLITE, source, source);
    }

    /** In a schema of a server; the store has a pool, as a host would give it. */
    static Place postgres(DataSource schema) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(schema);
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        Place place = new Place(Database.POSTGRESQL, schema, pool);
        place.open.add(0, pool);
        return place;
    }

    TicketStore store() {
        return stores.store(TenantId.of(BareRows.TENANT));
    }

    /** A connection of its own, closed with the place. */
    BareStore bare() throws SQLException {
        Connection connection = source.getConnection();
        if (database == Database.SQLITE) {
            // As durable as the store makes it, and as seldom moved into the file.
            execute(connection, "pragma journal_mode = wal");
            execute(connection, "pragma synchronous = full");
            execute(connection, "pragma wal_autocheckpoint = 8000");
        }
        BareStore bare = new BareStore(database, connection);
        open.add(bare);
        return bare;
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String sql : statements) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of all rows, as text. */
    List<String> ask(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() {
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                open.get(i).close();
            } catch (Exception e) {
                throw new IllegalStateException("closing a benchmark's database", e);
            }
        }
    }
}
