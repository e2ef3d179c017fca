package dev.tierline.jdbc;

import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/**
 * The kit, each test with a tenant of its own in one set of tables. A crash cuts all connections off, and is over when the
 * database does nothing for them any more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcStoresContract extends TicketStoreContract {

    private final Database database;
    private final TestDatabase shared;
    private final AtomicInteger tenants = new AtomicInteger();
    private final List<TestDatabase> own = new ArrayList<>();
    private FaultySource source;
    private JdbcStores stores;
    private TenantId tenant = TenantId.of("nobody");

    JdbcStoresContract(Database database) {
        this.database = database;
        this.shared = TestDatabase.of(database);
        open();
    }

    private void open() {
        source = new FaultySource(shared.unpooled());
        stores = shared.stores(database == Database.POSTGRESQL ? shared.pooled(source) : source, shared.settings());
    }

    @Override
    protected TicketStore emptyStore() {
        tenant = TenantId.of("tenant " + tenants.incrementAndGet());
        return stores.store(tenant);
    }

    @Override
    protected Optional<TenantStores> emptyTenants() {
        TestDatabase fresh = TestDatabase.of(database);
        own.add(fresh);
        return Optional.of(fresh.stores());
    }

    @Override
    protected Optional<TicketStore> reopenedAfterCrash(TicketStore store) {
        source.cut();
        shared.settle();
        open();
        return Optional.of(stores.store(tenant));
    }

    @AfterEach
    void putAwayOwn() {
        own.forEach(TestDatabase::close);
        own.clear();
    }

    @AfterAll
    void putAwayShared() {
        shared.close();
    }
}
