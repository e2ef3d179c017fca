package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryStore;
import dev.tierline.memory.MemoryTenants;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.util.Optional;

class MemoryStoreContractTest extends TicketStoreContract {

    @Override
    protected TicketStore emptyStore() {
        return new MemoryStore();
    }

    @Override
    protected Optional<TenantStores> emptyTenants() {
        return Optional.of(new MemoryTenants());
    }
}
