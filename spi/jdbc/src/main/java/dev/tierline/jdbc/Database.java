package dev.tierline.jdbc;

import java.util.Locale;

/** The databases whose tables and ways this module knows. */
public enum Database {
    /** PostgreSQL 12 or newer, and what speaks its language and protocol. */
    POSTGRESQL,
    /** SQLite 3.35 or newer, in a file; one process at a time writes, any number read. */
    SQLITE;

    Dialect dialect() {
        return switch (this) {
            case POSTGRESQL -> PostgresDialect.INSTANCE;
            case SQLITE -> SqliteDialect.INSTANCE;
        };
    }

    /** The folder of its scripts, beside this class. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
