package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostTransactionTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TicketId INC_1 = TicketId.of("INC-1");

    @ParameterizedTest
    @EnumSource
    void whatTheHostCommitsLastsWithItsOwnRows(Database database) throws SQLException {
        try (TestDatabase made = withHostTable(database)) {
            JdbcStores stores = made.stores();
            try (Connection connection = begun(made)) {
                insertOrder(connection);
                TicketStore joined = stores.joining(connection).store(ACME);
                joined.commit(Given.consuming(Given.opened("INC-1", Given.minute(1)), "order:7"));
                assertTrue(joined.ticket(INC_1).isPresent(), "the transaction sees its own ticket");
                connection.commit();
            }
            assertTrue(stores.store(ACME).ticket(INC_1).isPresent());
            assertEquals(List.of(ACME), stores.tenants(null, 10));
            assertEquals(List.of("7"), made.texts("select id from host_order"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostRollsBackWasNever(Database database) throws SQLException {
        try (TestDatabase made = withHostTable(database)) {
            JdbcStores stores = made.stores();
            try (Connection connection = begun(made)) {
                insertOrder(connection);
                stores.joining(connection)
                        .store(ACME)
                        .commit(Given.consuming(Given.opened("INC-1", Given.minute(1)), "order:7"));
                connection.rollback();
            }
            TicketStore store = stores.store(ACME);
            assertEquals(Optional.empty(), store.ticket(INC_1));
            assertEquals(List.of(), store.history(INC_1, 0, 10));
            assertEquals(Optional.empty(), store.byReference(Reference.of("order:7")));
            assertEquals(List.of(), stores.tenants(null, 10), "a tenant of whom nothing was kept");
            store.commit(Given.consuming(Given.opened("INC-1", null), "order:7"));
            assertEquals(List.of(ACME), stores.tenants(null, 10), "the tenant, though it was joined before");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConflictLeavesNothingBehindAndTheTransactionGoesOn(Database database) throws SQLException {
        try (TestDatabase made = withHostTable(database)) {
            JdbcStores stores = made.stores();
            TicketChange first = Given.opened("INC-1", null);
            stores.store(ACME).commit(Given.consuming(first, "order:6"));
            try (Connection connection = begun(made)) {
                insertOrder(connection);
                TicketStore joined = stores.joining(connection).store(ACME);
                TicketChange stale = Given.next(Given.next(first, null), Given.minute(3));
                Commit staleAndNew = Commit.of(Given.opened("INC-2", null), stale);
                assertThrows(StaleRevisionException.class, () -> joined.commit(staleAndNew));
                Commit consumedBefore = Given.consuming(Given.opened("INC-3", null), "order:6");
                assertThrows(DuplicateReferenceException.class, () -> joined.commit(consumedBefore));
                Commit there = Commit.of(Given.opened("INC-1", null));
                assertThrows(StaleRevisionException.class, () -> joined.commit(there));
                joined.commit(Commit.of(Given.next(first, null)));
                connection.commit();
            }
            TicketStore store = stores.store(ACME);
            assertEquals(
                    new Revision(2), store.ticket(INC_1).map(Stored::revision).orElseThrow());
            assertEquals(2, store.history(INC_1, 0, 10).size());
            assertEquals(Optional.empty(), store.ticket(TicketId.of("INC-2")));
            assertEquals(Optional.empty(), store.ticket(TicketId.of("INC-3")));
            assertEquals(List.of("7"), made.texts("select id from host_order"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void claimsAreTheTransactionsToo(Database database) throws SQLException {
        try (TestDatabase made = TestDatabase.of(database)) {
            JdbcStores stores = made.stores();
            stores.store(ACME).commit(Commit.of(Given.opened("INC-1", Given.minute(1))));
            try (Connection connection = begun(made)) {
                TicketStore joined = stores.joining(connection).store(ACME);
                assertEquals(List.of(INC_1), joined.claimDue(Given.minute(2), Given.minute(9), 10, 0));
                connection.rollback();
            }
            assertEquals(List.of(INC_1), stores.store(ACME).claimDue(Given.minute(2), Given.minute(9), 10, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatCommitsByItselfIsRefused(Database database) throws SQLException {
        try (TestDatabase made = TestDatabase.of(database);
                Connection connection = made.source().getConnection()) {
            TicketStore joined = made.stores().joining(connection).store(ACME);
            IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> joined.ticket(INC_1));
            assertTrue(refusal.getMessage().contains("setAutoCommit(false)"));
        }
    }

    @Test
    void aConflictThatASnapshotHidesIsForTheHostToRetry() throws SQLException {
        try (TestDatabase made = TestDatabase.of(Database.POSTGRESQL)) {
            JdbcStores stores = made.stores();
            TicketStore store = stores.store(ACME);
            TicketChange first = Given.opened("INC-1", null);
            store.commit(Commit.of(first));
            try (Connection connection = made.source().getConnection()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                TicketStore joined = stores.joining(connection).store(ACME);
                assertTrue(joined.ticket(INC_1).isPresent(), "the snapshot is taken");
                store.commit(Commit.of(Given.next(first, null)));
                Commit late = Commit.of(Given.next(first, null));
                assertTrue(assertThrows(StoreUnavailableException.class, () -> joined.commit(late))
                        .retryable());
                store.commit(Commit.of(Given.opened("INC-2", null)));
                Commit hidden = Commit.of(Given.opened("INC-2", null));
                assertTrue(assertThrows(StoreUnavailableException.class, () -> joined.commit(hidden))
                        .retryable());
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    private static TestDatabase withHostTable(Database database) {
        TestDatabase made = TestDatabase.of(database);
        made.execute("create table host_order (id integer)");
        return made;
    }

    private static Connection begun(TestDatabase made) throws SQLException {
        Connection connection = made.source().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insertOrder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into host_order values (7)");
        }
    }
}
