package dev.tierline.jdbc;

import dev.tierline.spi.storage.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** What an error of the database means for the call that met it. */
enum Failure {
    /** The database undid the transaction to let others through: the same again may pass. */
    ROLLED_BACK,
    /** The connection is gone; a commit that was under way may have been made or not. */
    LOST,
    /** Nothing was stored; later the same call may pass. */
    PASSING,
    /** Nothing was stored, and never will be until somebody mends something. */
    LASTING;

    boolean isRetried() {
        return this == ROLLED_BACK || this == LOST;
    }

    StoreUnavailableException unavailable(String asked, SQLException error) {
        return new StoreUnavailableException(
                asked + ": the database answered SQLState " + error.getSQLState() + ", code " + error.getErrorCode()
                        + (this == LASTING ? "; the same call will fail until that is mended" : "; try again later"),
                this != LASTING,
                error);
    }

    /** What drivers and pools say by the class of an error that has no code. */
    static Failure ofKind(SQLException error) {
        if (error instanceof SQLRecoverableException || error instanceof SQLNonTransientConnectionException) {
            return LOST;
        }
        // A pool says by one of these that it had no connection to give.
        if (error instanceof SQLTransientException) {
            return PASSING;
        }
        return LASTING;
    }
}
