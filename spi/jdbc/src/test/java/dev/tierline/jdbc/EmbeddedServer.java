package dev.tierline.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server of this test run, durable as in production; each test has a schema of its own in it, and its sessions
 * carry the schema's name.
 */
final class EmbeddedServer {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private EmbeddedServer() {}

    /** Starts with the first test that needs it; its shutdown hook stops it. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        try {
            return durable().start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting PostgreSQL", e);
        }
    }

    /** The library that starts it turns durability off unless told otherwise. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100");
    }

    static PGSimpleDataSource freshSchema() throws SQLException {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        PGSimpleDataSource source = (PGSimpleDataSource) Running.SERVER.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        source.setCurrentSchema(schema);
        source.setApplicationName(schema);
        return source;
    }

    /** Ends all sessions of a schema and returns when the last of them has finished or undone what it was doing. */
    static void endSessions(String schema) throws SQLException {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                PreparedStatement end = connection.prepareStatement("select pid, pg_terminate_backend(pid, ?)"
                        + " from pg_stat_activity where datname = current_database() and application_name = ?")) {
            end.setLong(1, PATIENCE_MILLIS);
            end.setString(2, schema);
            try (ResultSet session = end.executeQuery()) {
                while (session.next()) {
                    if (!session.getBoolean(2) && isThere(connection, session.getInt(1))) {
                        throw new IllegalStateException("session " + session.getInt(1) + " of schema '" + schema
                                + "' is still there: expected it to end within " + PATIENCE_MILLIS + " ms");
                    }
                }
            }
        }
    }

    /** A session may have ended by itself before it was told to. */
    private static boolean isThere(Connection connection, int pid) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select 1 from pg_stat_activity where pid = ?")) {
            ask.setInt(1, pid);
            try (ResultSet found = ask.executeQuery()) {
                return found.next();
            }
        }
    }

    static void drop(String schema) throws SQLException {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema " + schema + " cascade");
        }
    }
}
