package dev.tierline.jdbc;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How the store deals with a database.
 *
 * <p>Example: {@code JdbcSettings.of(Database.POSTGRESQL).statementTimeout(Duration.ofSeconds(5))}. Immutable.
 *
 * @param database which database it is
 * @param statementTimeout how long a statement may take (PostgreSQL), or wait for another process that writes (SQLite)
 * @param attempts how often at most a call is tried that the database broke off (a serialization failure, a deadlock, a lost
 *     connection), the first time included
 */
public record JdbcSettings(Database database, Duration statementTimeout, int attempts) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the time-out is not 1 second to 1 hour, or attempts are not 1 to 100
     */
    public JdbcSettings {
        requireNonNull(database, "database");
        if (statementTimeout.toSeconds() < 1 || statementTimeout.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(
                    "a statement time-out of " + statementTimeout + ": expected 1 second to 1 hour");
        }
        if (attempts < 1 || attempts > 100) {
            throw new IllegalArgumentException(attempts + " attempts: expected 1 to 100");
        }
    }

    /**
     * Returns the settings that serve most: 30 seconds a statement, three attempts.
     *
     * @param database which database it is
     * @return the settings
     */
    public static JdbcSettings of(Database database) {
        return new JdbcSettings(database, Duration.ofSeconds(30), 3);
    }

    /**
     * Sets how long a statement may take.
     *
     * @param timeout 1 second to 1 hour; parts of a second count as a whole one
     * @return the settings with it
     */
    public JdbcSettings statementTimeout(Duration timeout) {
        return new JdbcSettings(database, timeout, attempts);
    }

    /**
     * Sets how often a call is tried.
     *
     * @param times 1 to 100; 1 for never again
     * @return the settings with it
     */
    public JdbcSettings attempts(int times) {
        return new JdbcSettings(database, statementTimeout, times);
    }

    int statementSeconds() {
        return Math.toIntExact(statementTimeout.plusNanos(999_999_999).toSeconds());
    }
}
