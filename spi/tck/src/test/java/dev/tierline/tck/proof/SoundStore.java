package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that breaks nothing; each culprit changes just enough of it to break one clause. */
class SoundStore implements TicketStore {

    private final TicketStore sound = new MemoryStore();

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
    public List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit) {
        return sound.claimDue(now, leaseEnd, limit);
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
}
