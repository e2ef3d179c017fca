package dev.tierline.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** An empty database of a test's own, away with the test. */
final class TestDatabase implements AutoCloseable {

    private final Database database;
    private final DataSource unpooled;
    private final DataSource source;
    private final List<AutoCloseable> toClose = new ArrayList<>();

    private TestDatabase(Database database, DataSource unpooled, DataSource source) {
        this.database = database;
        this.unpooled = unpooled;
        this.source = source;
    }

    /** One with nothing in it, not even tables. */
    static TestDatabase bare(Database database) {
        try {
            return switch (database) {
                case POSTGRESQL -> postgres();
                case SQLITE -> sqlite();
            };
        } catch (SQLException e) {
            throw new IllegalStateException("making a database to test on", e);
        } catch (IOException e) {
            throw new UncheckedIOException("making a file to test on", e);
        }
    }

    static TestDatabase of(Database database) {
        TestDatabase made = bare(database);
        SchemaMigrations.of(database).apply(made.source);
        return made;
    }

    private static TestDatabase postgres() throws SQLException {
        PGSimpleDataSource server = EmbeddedServer.freshSchema();
        Pool pool = new Pool(server);
        TestDatabase made = new TestDatabase(Database.POSTGRESQL, server, pool);
        made.toClose.add(() -> EmbeddedServer.drop(server.getCurrentSchema()));
        made.toClose.add(pool);
        return made;
    }

    private static TestDatabase sqlite() throws IOException {
        Path folder = Files.createTempDirectory("tierline-jdbc");
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + folder.resolve("department.db"));
        TestDatabase made = new TestDatabase(Database.SQLITE, file, file);
        made.toClose.add(() -> delete(folder));
        return made;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    Database database() {
        return database;
    }

    DataSource source() {
        return source;
    }

    /** Gives a new connection whenever it is asked. */
    DataSource unpooled() {
        return unpooled;
    }

    /** A pool over a source, closed with the database. */
    DataSource pooled(DataSource over) {
        Pool pool = new Pool(over);
        toClose.add(pool);
        return pool;
    }

    /**
     * Waits until the database does nothing any more that somebody asked for who is gone: a server goes on with what a lost
     * client sent. What was given a connection before needs a new one.
     */
    void settle() {
        if (unpooled instanceof PGSimpleDataSource server) {
            try {
                EmbeddedServer.endSessions(server.getCurrentSchema());
            } catch (SQLException e) {
                throw new IllegalStateException("ending the sessions of a test's database", e);
            }
        }
    }

    JdbcSettings settings() {
        return JdbcSettings.of(database);
    }

    /** Opens stores, closed with the database. */
    JdbcStores stores() {
        return stores(source, settings());
    }

    JdbcStores stores(DataSource through, JdbcSettings settings) {
        JdbcStores stores = JdbcStores.open(through, settings);
        toClose.add(stores);
        return stores;
    }

    void execute(String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("executing " + List.of(statements), e);
        }
    }

    List<String> texts(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            int last = row.getMetaData().getColumnCount();
            while (row.next()) {
                texts.add(row.getString(last));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("asking " + sql, e);
        }
    }

    @Override
    public void close() {
        for (int i = toClose.size() - 1; i >= 0; i--) {
            try {
                toClose.get(i).close();
            } catch (Exception e) {
                throw new IllegalStateException("putting away a test's database", e);
            }
        }
    }
}
