package dev.tierline.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What databases do each in their own way. */
sealed interface Dialect permits PostgresDialect, SqliteDialect {

    /** What follows a select whose rows are about to be changed, so that others pass over them. */
    String lock();

    /** A condition: the column is among the rows of a subquery, looked up by index. */
    String oneOf(String column, String subquery);

    /** Prepares a connection that the store took for itself. */
    void prepare(Connection connection, JdbcSettings settings) throws SQLException;

    /** Begins a transaction that may write. */
    void begin(Session session) throws SQLException;

    /** Makes what was done since {@link #begin} last. */
    void commit(Session session) throws SQLException;

    /** Undoes what was done since {@link #begin}. */
    void rollback(Session session) throws SQLException;

    /** How long a statement may take, in seconds, 0 for as long as it likes. */
    int statementSeconds(JdbcSettings settings);

    /** Whether the driver takes several statements as one text and sends them in one round trip. */
    boolean sendsTogether();

    /** Whether a single statement that writes needs a transaction around it. */
    boolean wrapsSingleWrites();

    /** Keeps scripts of other processes out for the rest of the transaction. */
    void lockSchema(Connection connection) throws SQLException;

    /** A query that counts the tables of a name, so that a missing one is no error. */
    String tableExists();

    /** What an error of the database means for the call that met it. */
    Failure failure(SQLException error);
}
