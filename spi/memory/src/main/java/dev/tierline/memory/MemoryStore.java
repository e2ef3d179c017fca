package dev.tierline.memory;

import static java.util.Objects.requireNonNull;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A store in the memory of one process; it holds to every clause of {@link TicketStore} and forgets all with the process.
 * Until then it forgets nothing: history, references and the ids of settled messages stay.
 *
 * <p>Example: {@code new MemoryStore()}. Safe for use by any number of threads: calls exclude each other for the few
 * microseconds that each takes.
 */
public final class MemoryStore implements TicketStore {

    private final Map<TicketId, Stored<Ticket>> tickets = new HashMap<>();
    private final Map<TicketId, List<Recorded>> histories = new HashMap<>();
    private final Map<Reference, TicketId> references = new HashMap<>();
    private final Map<MessageId, Message> pending = new HashMap<>();
    private final Set<MessageId> settled = new HashSet<>();
    private final DueQueue<TicketId> dueTickets = new DueQueue<>();
    private final DueQueue<MessageId> dueMessages = new DueQueue<>();

    /** Creates an empty store. */
    public MemoryStore() {}

    @Override
    public synchronized void commit(Commit commit) {
        check(commit);
        for (TicketChange change : commit.tickets()) {
            TicketId id = change.ticket().id();
            tickets.put(id, new Stored<>(change.ticket(), change.expected().next()));
            histories.computeIfAbsent(id, i -> new ArrayList<>()).addAll(change.events());
            dueTickets.put(id, change.wakeAt());
        }
        for (Commit.Consumed consumed : commit.references()) {
            references.put(consumed.reference(), consumed.ticket());
        }
        for (Message message : commit.messages()) {
            if (!settled.contains(message.id()) && pending.putIfAbsent(message.id(), message) == null) {
                dueMessages.put(message.id(), message.queuedAt());
            }
        }
    }

    private void check(Commit commit) {
        for (TicketChange change : commit.tickets()) {
            TicketId id = change.ticket().id();
            Revision found = ticket(id).map(Stored::revision).orElse(Revision.NONE);
            if (!found.equals(change.expected())) {
                throw new StaleRevisionException(id, change.expected(), found);
            }
        }
        for (Commit.Consumed consumed : commit.references()) {
            if (references.containsKey(consumed.reference())) {
                throw new DuplicateReferenceException(consumed.reference());
            }
        }
    }

    @Override
    public synchronized Optional<Stored<Ticket>> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    @Override
    public synchronized Optional<TicketId> byReference(Reference reference) {
        return Optional.ofNullable(references.get(reference));
    }

    @Override
    public synchronized List<HistoryEntry> history(TicketId id, long after, int limit) {
        List<Recorded> events = histories.getOrDefault(id, List.of());
        int from = (int) Math.min(after, events.size());
        int to = Math.min(from + limit, events.size());
        List<HistoryEntry> page = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            page.add(new HistoryEntry(i + 1L, events.get(i)));
        }
        return page;
    }

    @Override
    public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit) {
        return dueTickets.claim(now, leaseEnd, limit);
    }

    @Override
    public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
        List<Message> claimed = new ArrayList<>();
        for (MessageId id : dueMessages.claim(now, leaseEnd, limit)) {
            claimed.add(requireNonNull(pending.get(id)));
        }
        return claimed;
    }

    @Override
    public synchronized void settle(MessageId id, Settlement settlement) {
        if (!pending.containsKey(id)) {
            return;
        }
        if (settlement instanceof Settlement.Postponed postponed) {
            dueMessages.put(id, postponed.at());
        } else {
            dueMessages.remove(id);
            pending.remove(id);
            settled.add(id);
        }
    }

    @Override
    public synchronized NextDue nextDue() {
        return new NextDue(dueTickets.next(), dueMessages.next());
    }
}
