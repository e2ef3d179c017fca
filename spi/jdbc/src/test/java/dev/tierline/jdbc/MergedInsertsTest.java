package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A host may tell its driver to merge inserts, which then counts their rows no more. Conflicts must be seen all the same. */
class MergedInsertsTest {

    @Test
    void conflictsInLargeCommitsAreSeen() throws SQLException {
        try (TestDatabase made = TestDatabase.of(Database.POSTGRESQL)) {
            PGSimpleDataSource merging = (PGSimpleDataSource) made.unpooled();
            merging.setReWriteBatchedInserts(true);
            TicketStore store = made.stores(merging, made.settings()).store(TenantId.of("acme"));
            store.commit(large("first", List.of("mail-0")));
            assertThrows(
                    DuplicateReferenceException.class,
                    () -> store.commit(large("second", List.of("mail-1", "mail-0"))));
            assertThrows(StaleRevisionException.class, () -> store.commit(large("first", List.of("mail-2"))));
            assertEquals(Optional.empty(), store.ticket(TicketId.of("second-7")));
            assertEquals(Optional.empty(), store.byReference(Reference.of("mail-1")));
            assertEquals(1, store.history(TicketId.of("first-7"), 0, 10).size());
        }
    }

    private static Commit large(String name, List<String> references) {
        List<TicketChange> tickets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tickets.add(Given.opened(name + "-" + i, Given.minute(i)));
        }
        Commit commit = Commit.of(tickets);
        for (String reference : references) {
            commit = commit.consuming(Reference.of(reference), TicketId.of(name + "-0"));
        }
        return commit.sending(Given.message(name + "-1", Given.NINE), Given.message(name + "-2", Given.NINE));
    }
}
