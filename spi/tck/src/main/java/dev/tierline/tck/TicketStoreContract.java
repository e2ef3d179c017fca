package dev.tierline.tck;

import dev.tierline.spi.storage.TicketStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/**
 * The clauses of {@link TicketStore} as tests. Extend it, say how an empty store is made, and run the class with JUnit:
 *
 * <pre>{@code
 * class MyStoreContractTest extends TicketStoreContract {
 *     @Override
 *     protected TicketStore emptyStore() {
 *         return new MyStore(database.emptied());
 *     }
 * }
 * }</pre>
 *
 * <p>The name of each test begins with the clause it proves, and so does the message of a test that fails: {@code C2 does not
 * hold: the reference of the refused commit ==> expected: <Optional.empty> but was: <Optional[fresh]>}. What a store needs
 * around it (a database, files) is set up and put away in the extending class's own {@code @BeforeEach} and {@code @AfterEach}
 * methods, which surround every test of the kit.
 *
 * <p>No test waits for time to pass: the instants of due times and leases are arguments, long past. A store that holds to the
 * contract passes the tests about many threads however they are scheduled; a call that has not returned after half a minute
 * counts as one that never will.
 */
public abstract class TicketStoreContract {

    /** Creates the kit; each test gets a store of its own from {@link #emptyStore}. */
    protected TicketStoreContract() {}

    /**
     * Returns the store that one test is run against. It is called once for each test, before it begins.
     *
     * @return a store that keeps nothing yet and shares nothing with the stores returned before
     */
    protected abstract TicketStore emptyStore();

    @Nested
    @DisplayName("Commit: what is stored")
    class Committed extends CommitClauses {
        Committed() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Commit: what is refused")
    class Refused extends RefusalClauses {
        Refused() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Commit: many at once")
    class Raced extends RaceClauses {
        Raced() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Commit: messages queued again")
    class QueuedAgain extends QueueClauses {
        QueuedAgain() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading")
    class Read extends ReadingClauses {
        Read() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("What is due: claims")
    class Due extends DueClauses {
        Due() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("What is due: leases")
    class Leased extends LeaseClauses {
        Leased() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("What is due: the next instant")
    class Next extends NextDueClauses {
        Next() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("The outbox: claims")
    class Sent extends OutboxClauses {
        Sent() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("The outbox: settling")
    class Settled extends SettlementClauses {
        Settled() {
            super(TicketStoreContract.this::emptyStore);
        }
    }
}
