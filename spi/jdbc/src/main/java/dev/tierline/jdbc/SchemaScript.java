package dev.tierline.jdbc;

import static java.util.Objects.requireNonNull;

/**
 * One step of the schema: plain SQL, for whoever applies it.
 *
 * @param version its number, from 1 without gaps
 * @param name its file, such as {@code 001-store.sql}
 * @param sql its statements, each ended by a semicolon at the end of a line, with comments
 */
public record SchemaScript(int version, String name, String sql) {

    /** Checks that all are given. */
    public SchemaScript {
        requireNonNull(name, "name");
        requireNonNull(sql, "sql");
    }
}
