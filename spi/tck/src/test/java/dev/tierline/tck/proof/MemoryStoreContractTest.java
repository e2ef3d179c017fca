package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;

class MemoryStoreContractTest extends TicketStoreContract {

    @Override
    protected TicketStore emptyStore() {
        return new MemoryStore();
    }
}
