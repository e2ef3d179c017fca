package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Commits lock rows in one order, whatever they do with them, so that none breaks off another. */
class LockOrderTest {

    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%tierline_due%'";

    @Test
    void aStaleCommitThatWaitsHoldsNothingThatASoundOneWillAskFor() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (TestDatabase made = TestDatabase.of(Database.POSTGRESQL);
                Connection sound = made.unpooled().getConnection()) {
            TicketStore store = made.stores().store(TenantId.of("acme"));
            TicketChange first = Given.opened("INC-1", Given.minute(1));
            TicketChange second = Given.opened("INC-2", Given.minute(1));
            store.commit(Commit.of(first, second));
            store.commit(Commit.of(Given.next(first, Given.minute(2)), Given.next(second, Given.minute(2))));
            sound.setAutoCommit(false);
            lock(sound, "INC-1");

            Commit stale = Commit.of(Given.next(first, null), Given.next(second, Given.minute(3)));
            Future<?> waiting = threads.submit(() -> store.commit(stale));
            awaitOneThatWaits(made);
            lock(sound, "INC-2");
            sound.commit();

            assertInstanceOf(
                    StaleRevisionException.class,
                    assertThrows(ExecutionException.class, waiting::get).getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Fails at once if somebody holds the row. */
    private static void lock(Connection connection, String ticket) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select 1 from tierline_due where ticket = '" + ticket + "' for update nowait")) {
            assertTrue(row.next());
        }
    }

    private static void awaitOneThatWaits(TestDatabase made) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (made.texts(WAITING).isEmpty() && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
    }
}
