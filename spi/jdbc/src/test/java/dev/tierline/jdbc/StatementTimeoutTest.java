package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTimeoutTest {

    private static final TenantId ACME = TenantId.of("acme");

    @ParameterizedTest
    @EnumSource
    void aRowThatSomebodyHoldsTooLongMakesTheStoreUnavailableForNow(Database database) throws SQLException {
        try (TestDatabase made = TestDatabase.of(database)) {
            JdbcSettings impatient = made.settings().statementTimeout(Duration.ofSeconds(1));
            TicketStore store = made.stores(made.source(), impatient).store(ACME);
            TicketChange first = Given.opened("INC-1", Given.minute(1));
            store.commit(Commit.of(first));
            Commit next = Commit.of(Given.next(first, null));
            try (Connection holder = made.unpooled().getConnection()) {
                holder.setAutoCommit(false);
                hold(holder);
                StoreUnavailableException unavailable =
                        assertThrows(StoreUnavailableException.class, () -> store.commit(next));
                assertTrue(unavailable.retryable());
                assertTrue(unavailable.getMessage().contains("acme"), unavailable::getMessage);
                assertEquals(1, store.history(TicketId.of("INC-1"), 0, 10).size(), "readers are not kept out");
                holder.rollback();
            }
            store.commit(next);
            assertEquals(
                    new Revision(2),
                    store.ticket(TicketId.of("INC-1")).map(Stored::revision).orElseThrow());
        }
    }

    @Test
    void aTicketThatSomebodyWritesKeepsNobodyFromClaimingTheOthers() throws SQLException {
        try (TestDatabase made = TestDatabase.of(Database.POSTGRESQL)) {
            TicketStore store = made.stores().store(ACME);
            store.commit(Commit.of(Given.opened("INC-1", Given.minute(1)), Given.opened("INC-2", Given.minute(2))));
            try (Connection holder = made.unpooled().getConnection()) {
                holder.setAutoCommit(false);
                hold(holder);
                assertEquals(List.of(TicketId.of("INC-2")), store.claimDue(Given.minute(5), Given.minute(9), 10, 0));
                holder.rollback();
            }
        }
    }

    private static void hold(Connection holder) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("update tierline_ticket set events = events where ticket = 'INC-1'");
            statement.execute("update tierline_due set wake_at = wake_at where ticket = 'INC-1'");
        }
    }
}
