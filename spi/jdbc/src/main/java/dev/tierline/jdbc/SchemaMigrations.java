package dev.tierline.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables, as numbered scripts that lead from one version to the next.
 *
 * <p>Nothing is applied unless a host asks. It calls {@link #apply} itself, say at its start (nodes that do so at once wait for
 * each other), or hands the {@link #scripts() scripts} to whatever migrates its database:
 *
 * <pre>{@code
 * SchemaMigrations migrations = SchemaMigrations.of(Database.POSTGRESQL);
 * if (migrations.version(pool) < migrations.latest()) {
 *     migrations.apply(pool);
 * }
 * }</pre>
 *
 * <p>Tables are made where the connection makes them by default: on PostgreSQL in the first schema of the search path. Who
 * applies scripts by other means also inserts their number and name into {@code tierline_schema}. Immutable.
 */
public final class SchemaMigrations {

    private static final List<String> FILES = List.of("001-store.sql", "002-plans.sql", "003-actors.sql");

    private final Database database;
    private final List<SchemaScript> scripts;

    private SchemaMigrations(Database database) {
        this.database = database;
        List<SchemaScript> read = new ArrayList<>();
        for (String file : FILES) {
            read.add(new SchemaScript(read.size() + 1, file, text(database.folder() + "/" + file)));
        }
        this.scripts = List.copyOf(read);
    }

    /**
     * Returns the scripts for a database.
     *
     * @param database which database it is
     * @return its migrations
     */
    public static SchemaMigrations of(Database database) {
        return new SchemaMigrations(requireNonNull(database, "database"));
    }

    /**
     * Returns all scripts.
     *
     * @return in the order in which they are applied
     */
    public List<SchemaScript> scripts() {
        return scripts;
    }

    /**
     * Returns the version that this module works with.
     *
     * @return the number of the last script
     */
    public int latest() {
        return scripts.get(scripts.size() - 1).version();
    }

    /**
     * Returns the version of the tables that are there.
     *
     * @param source gives a connection
     * @return the number of the last script that was applied, 0 if none was
     */
    public int version(DataSource source) {
        return transaction(source, "reading the version of the schema", this::version);
    }

    /**
     * Applies the scripts that were not applied yet, all or none of them.
     *
     * @param source gives a connection whose user may make tables
     * @return how many were applied
     * @throws SchemaVersionException if the tables are of a newer version than this module's
     */
    public int apply(DataSource source) {
        return transaction(source, "applying the schema", connection -> {
            database.dialect().lockSchema(connection);
            int found = version(connection);
            if (found > latest()) {
                throw new SchemaVersionException(found, latest());
            }
            for (SchemaScript script : scripts.subList(found, latest())) {
                apply(connection, script);
            }
            return latest() - found;
        });
    }

    void requireCurrent(DataSource source) {
        int found = version(source);
        if (found != latest()) {
            throw new SchemaVersionException(found, latest());
        }
    }

    private int version(Connection connection) throws SQLException {
        if (number(connection, database.dialect().tableExists(), "tierline_schema") == 0) {
            return 0;
        }
        return number(connection, "select coalesce(max(version), 0) from tierline_schema");
    }

    private static int number(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void apply(Connection connection, SchemaScript script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.sql().split(";\\R", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into tierline_schema (version, script) values (?, ?)")) {
            insert.setInt(1, script.version());
            insert.setString(2, script.name());
            insert.executeUpdate();
        }
    }

    private <T> T transaction(DataSource source, String asked, Step<T> step) {
        Dialect dialect = database.dialect();
        JdbcSettings settings = JdbcSettings.of(database);
        try (Connection connection = source.getConnection()) {
            boolean committing = connection.getAutoCommit();
            dialect.prepare(connection, settings);
            Session session = new Session(connection, settings, false, committing);
            dialect.begin(session);
            T result;
            try {
                result = step.take(connection);
                dialect.commit(session);
            } catch (SQLException | RuntimeException e) {
                try {
                    dialect.rollback(session);
                    connection.setAutoCommit(committing);
                } catch (SQLException broken) {
                    e.addSuppressed(broken);
                }
                throw e;
            }
            connection.setAutoCommit(committing);
            return result;
        } catch (SQLException e) {
            throw dialect.failure(e).unavailable(asked, e);
        }
    }

    private static String text(String resource) {
        try (InputStream file = SchemaMigrations.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no " + resource + " beside this class: expected it in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    private interface Step<T> {
        T take(Connection connection) throws SQLException;
    }
}
