package dev.tierline.examples.filestore;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.memory.MemoryStore;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A store in one file, for one process: every commit is a line of a journal that is on the disk before the commit returns.
 * Opening it reads the journal into memory, where all questions are answered; leases are kept in memory alone.
 *
 * <p>Example: {@code FileStore store = FileStore.open(Path.of("desk.journal"))}. Safe for use by any number of threads; one call
 * at a time. A thread that is interrupted while it commits closes the file, as Java's channels do; then the store is to be opened
 * again.
 */
public final class FileStore implements TicketStore, AutoCloseable {

    private final MemoryStore memory = new MemoryStore();
    private final Journal journal;

    private FileStore(Path file) {
        journal = Journal.open(file, line -> replay(EntryText.read(line)));
    }

    /**
     * Opens a store.
     *
     * @param file the journal, made if there is none
     * @return the store as it was after the last commit that returned
     * @throws StoreUnavailableException if the file cannot be opened, is open elsewhere, or is damaged before its last line
     */
    public static FileStore open(Path file) {
        return new FileStore(file);
    }

    private void replay(Entry entry) {
        if (entry instanceof Entry.Committed committed) {
            memory.commit(committed.commit());
        } else if (entry instanceof Entry.Settled settled) {
            memory.settle(settled.message(), settled.settlement());
        }
    }

    // guide: commit
    @Override
    public synchronized void commit(Commit commit) {
        journal.requireSound();
        ByteBuffer line = Journal.encoded(EntryText.write(new Entry.Committed(commit)));
        memory.commit(commit); // refuses what is stale or a duplicate, and then nothing was written
        journal.append(line); // others wait until this is on the disk: nobody sees what a crash could take back
    }
    // guide: end

    @Override
    public synchronized void settle(MessageId message, Settlement settlement) {
        journal.requireSound();
        ByteBuffer line = Journal.encoded(EntryText.write(new Entry.Settled(message, settlement)));
        memory.settle(message, settlement);
        journal.append(line);
    }

    // guide: claim
    @Override
    public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
        return sound(() -> memory.claimDue(now, leaseEnd, limit, revision));
    }

    private <T> T sound(Supplier<T> answer) {
        journal.requireSound(); // after a failed write, memory may know more than the disk
        return answer.get();
    }
    // guide: end

    @Override
    public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
        return sound(() -> memory.claimMessages(now, leaseEnd, limit));
    }

    @Override
    public synchronized NextDue nextDue() {
        return sound(memory::nextDue);
    }

    @Override
    public synchronized Optional<Stored<Ticket>> ticket(TicketId id) {
        return sound(() -> memory.ticket(id));
    }

    @Override
    public synchronized Optional<TicketId> byReference(Reference reference) {
        return sound(() -> memory.byReference(reference));
    }

    @Override
    public synchronized List<HistoryEntry> history(TicketId id, long after, int limit) {
        return sound(() -> memory.history(id, after, limit));
    }

    @Override
    public synchronized TicketPage search(TicketQuery query) {
        return sound(() -> memory.search(query));
    }

    @Override
    public synchronized Optional<Stored<DeskRecord>> record(RecordId id) {
        return sound(() -> memory.record(id));
    }

    @Override
    public synchronized List<Stored<DeskRecord>> records(RecordQuery query) {
        return sound(() -> memory.records(query));
    }

    @Override
    public synchronized Map<StaffId, Workload> workload(Set<StaffId> staff) {
        return sound(() -> memory.workload(staff));
    }

    @Override
    public synchronized List<DepartmentRevision> departments(long after, int limit) {
        return sound(() -> memory.departments(after, limit));
    }

    /** Lets go of the file. Nothing has to be written first; a crash does the same, less politely. */
    @Override
    public void close() {
        journal.close();
    }
}
