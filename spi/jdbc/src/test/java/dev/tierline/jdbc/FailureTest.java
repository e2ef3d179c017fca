package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "40001, ROLLED_BACK",
        "40P01, ROLLED_BACK",
        "40003, LOST",
        "08006, LOST",
        "57P01, LOST",
        "25P03, LOST",
        "25P04, LOST",
        "57014, PASSING",
        "55P03, PASSING",
        "53300, PASSING",
        "25006, PASSING",
        "42P01, LASTING",
        "42501, LASTING",
        "22021, LASTING",
        "XX001, LASTING"
    })
    void statesOfPostgresqlMean(String state, Failure meaning) {
        assertEquals(meaning, Database.POSTGRESQL.dialect().failure(new SQLException("", state)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, PASSING",
        "6, PASSING",
        "517, PASSING",
        "13, PASSING",
        "15, PASSING",
        "1, LASTING",
        "10, LASTING",
        "11, LASTING"
    })
    void codesOfSqliteMean(int code, Failure meaning) {
        assertEquals(meaning, Database.SQLITE.dialect().failure(new SQLException("", null, code)));
    }

    @Test
    void anErrorOfAPoolHasAClassAndNoCode() {
        for (Database database : Database.values()) {
            assertEquals(
                    Failure.PASSING,
                    database.dialect().failure(new SQLTransientConnectionException("no connection within 30 s")));
            assertEquals(
                    Failure.LOST,
                    database.dialect().failure(new SQLNonTransientConnectionException("closed by the host")));
            assertEquals(Failure.LASTING, database.dialect().failure(new SQLException("who knows")));
        }
    }

    @Test
    void theExceptionNamesWhatWasAskedAndKeepsTheValuesOut() {
        SQLException error = new SQLException("Key (reference)=(secret) already exists", "23505");
        StoreUnavailableException thrown = Failure.LASTING.unavailable("commit for tenant 'acme'", error);
        assertTrue(thrown.getMessage().startsWith("commit for tenant 'acme'"));
        assertTrue(thrown.getMessage().contains("23505"));
        assertTrue(!thrown.getMessage().contains("secret"));
        assertEquals(error, thrown.getCause());
    }
}
