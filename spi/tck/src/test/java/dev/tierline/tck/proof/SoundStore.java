package dev.tierline.tck.proof;

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
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A store that breaks nothing; each culprit changes just enough of it to break one clause. What it keeps outlasts a crash, as a
 * disk would.
 */
class SoundStore implements TicketStore {

    private final TicketStore sound;

    SoundStore() {
        this(new MemoryStore());
    }

    SoundStore(TicketStore kept) {
        sound = kept;
    }

    /** Returns another store over what this one kept. */
    SoundStore reopened() {
        return new SoundStore(sound);
    }

    final TicketStore kept() {
        return sound;
    }

    @Override
    public void commit(Commit commit) {
        sound.commit(commit);
    }

    @Override
    public Optional<Stored<Ticket>> ticket(TicketId id) {
        return sound.ticket(id);
    }

    @Override
    public Optional<TicketId> byReference(Reference reference) {
        return sound.byReference(reference);
    }

    @Override
    public List<HistoryEntry> history(TicketId id, long after, int limit) {
        return sound.history(id, after, limit);
    }

    @Override
    public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
        return sound.claimDue(now, leaseEnd, limit, revision);
    }

    @Override
    public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
        return sound.claimMessages(now, leaseEnd, limit);
    }

    @Override
    public void settle(MessageId message, Settlement settlement) {
        sound.settle(message, settlement);
    }

    @Override
    public NextDue nextDue() {
        return sound.nextDue();
    }

    @Override
    public TicketPage search(TicketQuery query) {
        return sound.search(query);
    }

    @Override
    public Optional<Stored<DeskRecord>> record(RecordId id) {
        return sound.record(id);
    }

    @Override
    public List<Stored<DeskRecord>> records(RecordQuery query) {
        return sound.records(query);
    }

    @Override
    public Map<StaffId, Workload> workload(Set<StaffId> staff) {
        return sound.workload(staff);
    }

    @Override
    public List<DepartmentRevision> departments(long after, int limit) {
        return sound.departments(after, limit);
    }
}
