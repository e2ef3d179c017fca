package dev.tierline.benchmarks.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of this process, durable as in production; it runs as somebody else where this process is root. */
final class Server implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int schemas;

    private Server(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one. The library that starts it turns durability off unless told otherwise. */
    static Server start() throws IOException, SQLException {
        Server started = new Server(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start());
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            started.requireOn(setting);
        }
        return started;
    }

    private void requireOn(String setting) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            if (!row.getString(1).equals("on")) {
                throw new IllegalStateException(setting + " is " + row.getString(1) + ": expected on");
            }
        }
    }

    PGSimpleDataSource freshSchema() throws SQLException {
        String schema = "bench_" + ++schemas;
        PGSimpleDataSource source = (PGSimpleDataSource) server.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        return in(schema);
    }

    /** A schema that is there already. */
    PGSimpleDataSource in(String schema) {
        PGSimpleDataSource source = (PGSimpleDataSource) server.getPostgresDatabase();
        source.setCurrentSchema(schema);
        return source;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
