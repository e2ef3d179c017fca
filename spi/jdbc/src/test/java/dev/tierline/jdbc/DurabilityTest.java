package dev.tierline.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

/** What was committed is there when the database is opened again, in order or after a crash. */
class DurabilityTest {

    private static final TenantId ACME = TenantId.of("acme");

    private final TicketChange first = Given.opened("INC-1", Given.minute(1));
    private final TicketChange second = Given.next(first, Given.minute(2));

    @ParameterizedTest
    @EnumSource
    void survivesTheClosingOfTheStores(Database database) {
        try (TestDatabase made = TestDatabase.of(database)) {
            JdbcStores stores = made.stores();
            write(stores.store(ACME));
            stores.close();
            assertWritten(made.stores().store(ACME));
        }
    }

    @Test
    void aClosedStoreOfAFileSaysSo() {
        try (TestDatabase made = TestDatabase.of(Database.SQLITE)) {
            JdbcStores stores = made.stores();
            TicketStore store = stores.store(ACME);
            stores.close();
            assertThrows(StoreUnavailableException.class, () -> store.ticket(TicketId.of("INC-1")));
        }
    }

    @Test
    void aFileIsThereAsTheMachineLeftIt(@TempDir Path folder) throws IOException {
        DataSource running = file(folder.resolve("running.db"));
        SchemaMigrations.of(Database.SQLITE).apply(running);
        try (JdbcStores stores = JdbcStores.open(running, JdbcSettings.of(Database.SQLITE))) {
            write(stores.store(ACME));
            // What is on the disk in this moment, with nothing closed: the file, and what was written ahead of it.
            for (String part : List.of("", "-wal")) {
                Files.copy(
                        folder.resolve("running.db" + part),
                        folder.resolve("found.db" + part),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        DataSource found = file(folder.resolve("found.db"));
        try (JdbcStores stores = JdbcStores.open(found, JdbcSettings.of(Database.SQLITE))) {
            assertWritten(stores.store(ACME));
        }
    }

    @Test
    void aServerThatIsKilledHasItWhenItStartsAgain(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres server = server(data)) {
            SchemaMigrations.of(Database.POSTGRESQL).apply(server.getPostgresDatabase());
            write(open(server).store(ACME));
            kill(data);
        }
        try (EmbeddedPostgres server = server(data)) {
            assertWritten(open(server).store(ACME));
        }
    }

    private void write(TicketStore store) {
        store.commit(Given.consuming(first, "mail-1"));
        store.commit(Commit.of(second).sending(Given.message("m-1", Given.NINE)));
        store.claimDue(Given.minute(3), Given.minute(4), 10, 0);
    }

    private void assertWritten(TicketStore store) {
        assertEquals(
                second.ticket(),
                store.ticket(TicketId.of("INC-1")).orElseThrow().value());
        assertEquals(2, store.history(TicketId.of("INC-1"), 0, 10).size());
        assertEquals(List.of(), store.claimDue(Given.minute(3), Given.minute(5), 10, 0), "leased before");
        assertEquals(List.of(TicketId.of("INC-1")), store.claimDue(Given.minute(4), Given.minute(5), 10, 0));
        assertEquals(1, store.claimMessages(Given.NINE, Given.minute(1), 10).size());
        Commit again = Commit.of(second);
        assertThrows(StaleRevisionException.class, () -> store.commit(again));
    }

    private static DataSource file(Path path) {
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + path);
        return file;
    }

    private static JdbcStores open(EmbeddedPostgres server) {
        return JdbcStores.open(server.getPostgresDatabase(), JdbcSettings.of(Database.POSTGRESQL));
    }

    private static EmbeddedPostgres server(Path data) throws IOException {
        return EmbeddedServer.durable()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    /** The first line of this file is the server's process; killed, it leaves its children to end by themselves. */
    private static void kill(Path data) throws IOException {
        long server = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle process = ProcessHandle.of(server).orElseThrow();
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(each -> each.onExit().join());
    }
}
