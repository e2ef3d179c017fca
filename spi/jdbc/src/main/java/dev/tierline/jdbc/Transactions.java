package dev.tierline.jdbc;

import java.sql.SQLException;

/** Runs work on a connection; what fails comes out as the contract says it. */
interface Transactions {

    /** Something to do with the database. */
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /** Whether a commit was stored, as far as what is stored now can tell. */
    enum Verdict {
        STORED,
        NOT_STORED,
        UNKNOWN
    }

    /** Runs work that reads. */
    <T> T read(String asked, Work<T> work);

    /** Runs one statement that writes and may be run twice. */
    <T> T write(String asked, Work<T> statement);

    /**
     * Runs work that writes together or not at all, and must not be done twice.
     *
     * @param witness finds out whether the work was stored, once it met a conflict that may be itself
     * @return true if the work lasts, false if that is still for somebody else to decide
     */
    boolean commit(String asked, Work<?> work, Work<Verdict> witness);
}
