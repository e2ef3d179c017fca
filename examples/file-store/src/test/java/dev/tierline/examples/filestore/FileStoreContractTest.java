package dev.tierline.examples.filestore;

import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

// guide: kit
class FileStoreContractTest extends TicketStoreContract {

    @TempDir
    Path folder;

    private FileStore last;

    @Override
    protected TicketStore emptyStore() {
        return open();
    }

    @Override
    protected Optional<TicketStore> reopenedAfterCrash(TicketStore store) {
        last.close(); // at once, in the middle of whatever other threads are writing
        return Optional.of(open());
    }

    private FileStore open() {
        last = FileStore.open(folder.resolve("desk.journal"));
        return last;
    }

    @AfterEach
    void close() {
        if (last != null) { // a test that was skipped opened none
            last.close();
        }
    }
}
// guide: end
