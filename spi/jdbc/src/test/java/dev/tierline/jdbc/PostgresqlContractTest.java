package dev.tierline.jdbc;

import dev.tierline.spi.storage.TicketStore;
import java.util.Optional;

class PostgresqlContractTest extends JdbcStoresContract {

    PostgresqlContractTest() {
        super(Database.POSTGRESQL);
    }

    /** A server goes on with what a lost client asked for, so cutting connections is no crash: {@link DurabilityTest} kills it. */
    @Override
    protected Optional<TicketStore> reopenedAfterCrash(TicketStore store) {
        return Optional.empty();
    }
}
