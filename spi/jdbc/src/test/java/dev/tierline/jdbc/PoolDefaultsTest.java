package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Pools whose connections do not commit by themselves, or are stricter than read committed. */
class PoolDefaultsTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final int NODES = 6;

    private static DataSource at(String isolation) throws SQLException {
        PGSimpleDataSource source = EmbeddedServer.freshSchema();
        source.setOptions("-c default_transaction_isolation=" + isolation);
        return source;
    }

    private static <T> List<T> together(Callable<T> call) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            List<Future<T>> calls = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                calls.add(nodes.submit(call));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : calls) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            nodes.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable\\ read", "serializable"})
    void nodesThatStartTogetherMakeTheTablesOnce(String isolation) throws Exception {
        DataSource source = at(isolation);
        SchemaMigrations migrations = SchemaMigrations.of(Database.POSTGRESQL);

        List<Integer> applied = together(() -> migrations.apply(source));

        assertEquals(
                migrations.latest(),
                applied.stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable\\ read", "serializable"})
    void nodesThatClaimTogetherAreNotBrokenOff(String isolation) throws Exception {
        DataSource source = at(isolation);
        SchemaMigrations.of(Database.POSTGRESQL).apply(source);
        try (Pool pool = new Pool(source);
                JdbcStores stores = JdbcStores.open(
                        pool, JdbcSettings.of(Database.POSTGRESQL).attempts(1))) {
            TicketStore store = stores.store(ACME);
            List<TicketChange> due = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                due.add(Given.opened("INC-" + i, Given.minute(1)));
            }
            store.commit(Commit.of(due));

            List<List<TicketId>> claimed = together(() -> {
                List<TicketId> mine = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    mine.addAll(store.claimDue(Given.minute(2), Given.minute(3), 1, 0));
                }
                return mine;
            });

            Set<TicketId> different = new HashSet<>();
            claimed.forEach(different::addAll);
            assertEquals(claimed.stream().mapToInt(List::size).sum(), different.size());
        }
    }

    @Test
    void connectionsGoBackAsTheyCame() throws SQLException {
        PGSimpleDataSource source = EmbeddedServer.freshSchema();
        SchemaMigrations.of(Database.POSTGRESQL).apply(source);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try (JdbcStores stores = JdbcStores.open(lending(connection), JdbcSettings.of(Database.POSTGRESQL))) {
                TicketStore store = stores.store(ACME);
                TicketChange first = Given.opened("INC-1", null);
                store.commit(Commit.of(first));
                assertAsItCame(connection);

                Commit again = Commit.of(first);
                assertThrows(StaleRevisionException.class, () -> store.commit(again));
                assertAsItCame(connection);

                store.ticket(TicketId.of("INC-1"));
                assertAsItCame(connection);

                try (Connection other = source.getConnection();
                        Statement drop = other.createStatement()) {
                    drop.execute("drop table tierline_history");
                }
                Commit next = Commit.of(Given.next(first, null));
                assertThrows(StoreUnavailableException.class, () -> store.commit(next));
                assertAsItCame(connection);
            }
        }
    }

    /** A pool of one connection that mends nothing of what it gets back. */
    private static DataSource lending(Connection connection) {
        Connection lent = proxy(Connection.class, (self, method, arguments) -> {
            try {
                return method.getName().equals("close") ? null : method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (self, method, arguments) -> lent);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(PoolDefaultsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void assertAsItCame(Connection connection) throws SQLException {
        assertFalse(connection.getAutoCommit());
        assertEquals(Connection.TRANSACTION_SERIALIZABLE, connection.getTransactionIsolation());
        connection.rollback();
    }
}
