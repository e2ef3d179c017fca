package dev.tierline.examples.filestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.json.JsonDocumentException;
import dev.tierline.record.PersonalText;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.ticket.TicketId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    private int tickets(Path file) {
        try (FileStore store = FileStore.open(file)) {
            return store.search(TicketQuery.all()).tickets().size();
        }
    }

    private Path journalOf(String... tickets) throws IOException {
        Path file = folder.resolve("desk.journal");
        try (FileStore store = FileStore.open(file)) {
            for (String id : tickets) {
                store.commit(Commits.opening(id));
            }
        }
        return file;
    }

    @Test
    @DisplayName("A last line that is cut anywhere counts as never written, and the next commit takes its place")
    void tornLineIsIgnored() throws IOException {
        Path file = journalOf("INC-1");
        long whole = Files.size(file);
        journalOf("INC-2");
        byte[] all = Files.readAllBytes(file);
        for (int length = (int) whole; length < all.length; length++) {
            Files.write(file, Arrays.copyOf(all, length));
            assertEquals(1, tickets(file), "tickets of a journal cut to " + length + " of " + all.length + " bytes");
            assertEquals(whole, Files.size(file), "bytes that are left of it");
        }
        journalOf("INC-3");
        assertEquals(2, tickets(file), "tickets after a further commit");
    }

    @Test
    @DisplayName("A last line in which a byte is wrong counts as never written")
    void spoiltLineIsIgnored() throws IOException {
        Path file = journalOf("INC-1");
        int whole = (int) Files.size(file);
        journalOf("INC-2");
        byte[] all = Files.readAllBytes(file);
        for (int place = whole; place < all.length - 1; place += 3) {
            byte[] spoilt = all.clone();
            spoilt[place] = 0;
            Files.write(file, spoilt);
            assertEquals(1, tickets(file), "tickets of a journal whose byte " + place + " is wrong");
        }
    }

    @Test
    @DisplayName("A journal that is damaged before its last line is refused, and says where")
    void damageIsRefused() throws IOException {
        Path file = journalOf("INC-1", "INC-2", "INC-3");
        byte[] spoilt = Files.readAllBytes(file);
        spoilt[20] ^= 1;
        Files.write(file, spoilt);
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, () -> FileStore.open(file));
        assertFalse(refused.retryable());
        assertEquals("line 1 of " + file + " is damaged and not the last", refused.getMessage());
    }

    @Test
    @DisplayName("A journal is open once")
    void openOnce() {
        Path file = folder.resolve("desk.journal");
        try (FileStore first = FileStore.open(file)) {
            StoreUnavailableException refused =
                    assertThrows(StoreUnavailableException.class, () -> FileStore.open(file));
            assertTrue(refused.retryable());
            first.commit(Commits.opening("INC-1"));
        }
        assertEquals(1, tickets(file));
    }

    @Test
    @DisplayName("A store that was closed answers nothing any more")
    void closedStoreAnswersNothing() throws IOException {
        FileStore store = FileStore.open(folder.resolve("desk.journal"));
        store.close();
        assertThrows(StoreUnavailableException.class, () -> store.search(TicketQuery.all()));
        assertThrows(StoreUnavailableException.class, () -> store.commit(Commit.of()));
    }

    @Test
    @DisplayName("A text that no file can hold is refused, and nothing of its commit is stored")
    void halfACharacterIsRefused() throws IOException {
        Path file = journalOf("INC-1");
        try (FileStore store = FileStore.open(file)) {
            PersonalText half = new PersonalText("note", TicketId.of("INC-1"), "half \uD83D", null);
            Commit commit = Commits.opening("INC-2").withRecords(new RecordChange(half, Revision.NONE));
            assertThrows(JsonDocumentException.class, () -> store.commit(commit));
            assertEquals(1, store.search(TicketQuery.all()).tickets().size());
        }
        assertEquals(1, tickets(file));
    }
}
