package dev.tierline.tck;

import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

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
 * <p>Two abilities that not every store has are proved if the extending class says how: that it keeps many tenants apart
 * ({@link #emptyTenants}) and that it survives a crash ({@link #reopenedAfterCrash}). After the last test a summary is printed of what
 * was proved, what is broken, what was skipped and why; it is an entry of JUnit's report too, and only that if the configuration
 * parameter {@code dev.tierline.tck.summary} is {@code off}.
 *
 * <p>No test waits for time to pass: the instants of due times and leases are arguments, long past. A store that holds to the
 * contract passes the tests about many threads however they are scheduled; a call that has not returned after half a minute
 * counts as one that never will.
 */
@ExtendWith(ProofSummary.class)
public abstract class TicketStoreContract {

    /** Creates the kit; each test gets a store of its own from {@link #emptyStore}. */
    protected TicketStoreContract() {}

    /**
     * Returns the store that one test is run against. It is called once for each test, before it begins;
     * not for tests about tenants, which have {@link #emptyTenants}.
     *
     * @return a store that keeps nothing yet and shares nothing with the stores returned before
     */
    protected abstract TicketStore emptyStore();

    /**
     * Returns the stores that a test about tenants is run against, if the store under test has that ability
     * ({@link TenantStores}). Unless this is overridden the clauses T1 to T3 are skipped. It is called once for each test about
     * tenants, before it begins.
     *
     * @return stores that keep nothing yet and share nothing with those returned before; empty if there is no such ability
     */
    protected Optional<TenantStores> emptyTenants() {
        return Optional.empty();
    }

    /**
     * Crashes a store and opens it again, if it keeps anything beyond its process. Unless this is overridden the clauses about
     * crashes (P1 to P3) are skipped.
     *
     * <p>The closer to a real crash the better: nothing is closed in an orderly way, nothing is flushed, a server is killed, a file
     * is opened again while the old store still has it. Other threads are in the middle of calls on the store and go on calling it:
     * each of those calls must throw, whatever it throws, or return, and then what it stored counts as stored.
     *
     * @param store the store to crash, returned by {@link #emptyStore} or by this method
     * @return another store that keeps what the crashed one kept; empty if it keeps nothing beyond its process
     */
    protected Optional<TicketStore> reopenedAfterCrash(TicketStore store) {
        return Optional.empty();
    }

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
    @DisplayName("Commit: records")
    class Noted extends RecordClauses {
        Noted() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Commit and reading: the department")
    class Described extends DepartmentClauses {
        Described() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading: what is not there")
    class Absent extends AbsenceClauses {
        Absent() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading: references and histories")
    class Read extends ReadingClauses {
        Read() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading: lists of records")
    class Listed extends RecordListClauses {
        Listed() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading: workloads")
    class Held extends WorkloadClauses {
        Held() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Reading: whatever its size")
    class Large extends SizeClauses {
        Large() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Searching: pages")
    class Searched extends SearchClauses {
        Searched() {
            super(TicketStoreContract.this::emptyStore);
        }
    }

    @Nested
    @DisplayName("Searching: walks")
    class Walked extends WalkClauses {
        Walked() {
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
    @DisplayName("What is due: planned again")
    class PlannedAgain extends PlanClauses {
        PlannedAgain() {
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

    @Nested
    @DisplayName("A crash")
    class Crashed extends CrashClauses {
        Crashed() {
            super(TicketStoreContract.this::emptyStore, TicketStoreContract.this::reopenedAfterCrash);
        }
    }

    @Nested
    @DisplayName("Tenants")
    class KeptApart extends TenantClauses {
        KeptApart() {
            super(TicketStoreContract.this::emptyTenants);
        }
    }
}
