package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.jdbc.FaultySource.Fault;
import dev.tierline.record.PersonalText;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a call whose connection to PostgreSQL breaks, by the moment at which it does. */
class LostConnectionTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TicketId INC_1 = TicketId.of("INC-1");

    private final TicketChange first = Given.opened("INC-1", Given.minute(1));
    private TestDatabase made;
    private FaultySource source;
    private TicketStore store;
    private TicketStore other;

    @BeforeEach
    void open() {
        made = TestDatabase.of(Database.POSTGRESQL);
        source = new FaultySource(made.unpooled());
        store = made.stores(made.pooled(source), made.settings()).store(ACME);
        other = made.stores().store(ACME);
        store.commit(Commit.of(first));
    }

    @AfterEach
    void close() {
        made.close();
    }

    /** Breaks by the server's doing, as when an administrator ends the session, before one call. */
    private void endSessionBefore(String call, int times) {
        AtomicInteger left = new AtomicInteger(times);
        source.breakBy(new Fault() {
            @Override
            public void before(Connection connection, String made) throws SQLException {
                if (made.startsWith(call) && left.getAndDecrement() > 0) {
                    endSession(connection);
                }
            }
        });
    }

    private void endSession(Connection connection) throws SQLException {
        int session = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        try (Connection administrator = made.unpooled().getConnection();
                PreparedStatement end = administrator.prepareStatement("select pg_terminate_backend(?, 10000)")) {
            end.setInt(1, session);
            end.execute();
        }
    }

    /** Makes the first commit, then loses the connection before the answer; something may happen before the caller knows. */
    private void loseAnswerToCommit(Runnable meanwhile) {
        AtomicInteger left = new AtomicInteger(1);
        source.breakBy(new Fault() {
            @Override
            public void after(Connection connection, String made) throws SQLException {
                if (FaultySource.isCommit(made) && left.getAndDecrement() > 0) {
                    FaultySource.sever(connection);
                    meanwhile.run();
                    throw FaultySource.lost();
                }
            }
        });
    }

    @Test
    @DisplayName("a session that ends before a commit is sent: the commit is made once, on another connection")
    void endsBeforeCommit() {
        endSessionBefore("commit", 1);
        store.commit(Commit.of(Given.next(first, null)));
        assertMadeOnce();
    }

    @Test
    @DisplayName("a session that ends before anything is sent: the same")
    void endsBeforeWork() {
        endSessionBefore("prepareStatement", 1);
        store.commit(Commit.of(Given.next(first, null)));
        assertMadeOnce();
    }

    @Test
    @DisplayName("the answer to a commit is lost: it is found to be made, and not made again")
    void answerLost() {
        loseAnswerToCommit(() -> {});
        store.commit(Commit.of(Given.next(first, null)));
        assertMadeOnce();
    }

    @Test
    @DisplayName("the answer is lost and somebody changes the ticket meanwhile: its history still tells")
    void answerLostAndOvertaken() {
        TicketChange second = Given.next(first, null);
        TicketChange third = Given.next(second, null);
        loseAnswerToCommit(() -> other.commit(Commit.of(third)));
        store.commit(Commit.of(second));
        assertEquals(new Revision(3), revision());
        assertEquals(3, other.history(INC_1, 0, 10).size());
    }

    @Test
    @DisplayName("the connection breaks before the commit and somebody else is faster: the commit is stale")
    void overtakenWhileBroken() {
        AtomicInteger left = new AtomicInteger(1);
        TicketChange others = Given.assigned(first, Given.ANNA);
        source.breakBy(new Fault() {
            @Override
            public void before(Connection connection, String made) throws SQLException {
                if (made.equals("commit") && left.getAndDecrement() > 0) {
                    endSession(connection);
                    other.commit(Commit.of(others));
                }
            }
        });
        Commit slow = Commit.of(Given.next(first, null));
        assertThrows(StaleRevisionException.class, () -> store.commit(slow));
        assertEquals(others.ticket(), other.ticket(INC_1).orElseThrow().value());
        assertEquals(1 + others.events().size(), other.history(INC_1, 0, 10).size());
    }

    @Test
    @DisplayName("the answer to a commit without history is lost: the row itself tells, until somebody writes over it")
    void answerLostWithoutHistory() {
        TicketChange planned = new TicketChange(first.ticket(), new Revision(1), List.of(), Given.minute(7), null, 0);
        loseAnswerToCommit(() -> {});
        store.commit(Commit.of(planned));
        assertEquals(new Revision(2), revision());

        TicketChange again = new TicketChange(first.ticket(), new Revision(2), List.of(), Given.minute(8), null, 0);
        TicketChange over = new TicketChange(first.ticket(), new Revision(3), List.of(), Given.minute(9), null, 0);
        loseAnswerToCommit(() -> other.commit(Commit.of(over)));
        StoreUnavailableException unknown =
                assertThrows(StoreUnavailableException.class, () -> store.commit(Commit.of(again)));
        assertTrue(unknown.retryable());
        assertEquals(new Revision(4), revision());
    }

    @Test
    @DisplayName("the answer is lost to commits of other things than tickets: each is found by what it left")
    void answerLostOfOtherThings() {
        PersonalText text = new PersonalText("text-1", INC_1, "hello", null);
        List<Consumer<TicketStore>> commits = List.of(
                any -> any.commit(Commit.of().withRecords(new RecordChange(text, Revision.NONE))),
                any -> any.commit(Commit.of().withRecords(new RecordChange(text, new Revision(1)))),
                any -> any.commit(
                        Commit.of().withDepartment(new DepartmentRevision(1, Given.NINE, Given.department("office")))),
                any -> any.commit(Commit.of().consuming(Reference.of("mail-1"), INC_1)),
                any -> any.commit(Commit.of().sending(Given.message("m-1", Given.NINE))),
                any -> any.commit(Commit.of(new TicketChange(
                        Given.opened("INC-2", null).ticket(), Revision.NONE, List.of(), null, null, 0))));
        for (Consumer<TicketStore> commit : commits) {
            loseAnswerToCommit(() -> {});
            commit.accept(store);
        }
        source.mend();
        assertEquals(
                new Revision(2), store.record(text.id()).map(Stored::revision).orElseThrow());
        assertEquals(1, store.departments(0, 10).size());
        assertEquals(1, store.claimMessages(Given.NINE, Given.minute(1), 10).size());
    }

    @Test
    @DisplayName("reads, claims and settlements are asked again")
    void othersAreAskedAgain() {
        store.commit(Commit.of().sending(Given.message("m-1", Given.NINE)));
        endSessionBefore("prepareStatement", 1);
        assertEquals(first.ticket(), store.ticket(INC_1).orElseThrow().value());
        endSessionBefore("prepareStatement", 1);
        assertEquals(List.of(INC_1), store.claimDue(Given.minute(2), Given.minute(3), 10, 0));
        endSessionBefore("prepareStatement", 1);
        store.settle(Given.message("m-1", Given.NINE).id(), new Settlement.Delivered());
        assertEquals(List.of(), store.claimMessages(Given.minute(1), Given.minute(2), 10));
    }

    @Test
    @DisplayName("a server that keeps ending sessions is unavailable, after as many attempts as the host allows")
    void endsAlways() {
        AtomicInteger connections = new AtomicInteger();
        source.breakBy(new Fault() {
            @Override
            public void before(Connection connection, String made) throws SQLException {
                if (made.startsWith("prepareStatement")) {
                    connections.incrementAndGet();
                    FaultySource.sever(connection);
                    throw FaultySource.lost();
                }
            }
        });
        StoreUnavailableException gone = assertThrows(StoreUnavailableException.class, () -> store.ticket(INC_1));
        assertTrue(gone.retryable());
        assertEquals(made.settings().attempts(), connections.get());
        source.mend();
        assertTrue(store.ticket(INC_1).isPresent(), "the store serves again once the server does");
    }

    @Test
    @DisplayName("a deadlock that the database broke is tried again")
    void deadlock() {
        AtomicInteger left = new AtomicInteger(2);
        source.breakBy(new Fault() {
            @Override
            public void before(Connection connection, String made) throws SQLException {
                if (made.equals("commit") && left.getAndDecrement() > 0) {
                    throw new SQLException("deadlock detected", "40P01");
                }
            }
        });
        store.commit(Commit.of(Given.next(first, null)));
        assertMadeOnce();
    }

    private void assertMadeOnce() {
        source.mend();
        assertEquals(new Revision(2), revision());
        assertEquals(2, other.history(INC_1, 0, 10).size());
    }

    private Revision revision() {
        return other.ticket(INC_1).map(Stored::revision).orElseThrow();
    }
}
