package dev.tierline.memory;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.DepartmentRevision;
import dev.tierline.priority.Priority;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A store in the memory of one process; it holds to every clause of {@link TicketStore} and forgets all with the process.
 * Until then it forgets nothing: history, references and the ids of settled messages stay.
 *
 * <p>Example: {@code new MemoryStore()}. Safe for use by any number of threads: calls exclude each other for the few
 * microseconds that each takes.
 */
public final class MemoryStore implements TicketStore {

    private final Map<TicketId, Kept> tickets = new HashMap<>();
    private final NavigableMap<RecordId, Stored<DeskRecord>> records = new TreeMap<>();
    private final List<DepartmentRevision> departments = new ArrayList<>();
    private final Map<TicketId, List<Recorded>> histories = new HashMap<>();
    private final Map<Reference, TicketId> references = new HashMap<>();
    private final Map<MessageId, Message> pending = new HashMap<>();
    private final Set<MessageId> settled = new HashSet<>();
    private final DueQueue<TicketId> dueTickets = new DueQueue<>();
    private final DueQueue<MessageId> dueMessages = new DueQueue<>();

    private final Consumer<NextDue> watcher;

    /** Creates an empty store. */
    public MemoryStore() {
        this(next -> {});
    }

    /** Creates an empty store that says, whenever it kept something, when there will be something to claim. */
    MemoryStore(Consumer<NextDue> watcher) {
        this.watcher = watcher;
    }

    @Override
    public synchronized void commit(Commit commit) {
        check(commit);
        for (TicketChange change : commit.tickets()) {
            TicketId id = change.ticket().id();
            Stored<Ticket> stored =
                    new Stored<>(change.ticket(), change.expected().next());
            tickets.put(id, new Kept(stored, change.dueAt()));
            histories.computeIfAbsent(id, i -> new ArrayList<>()).addAll(change.events());
            boolean planned =
                    change.wakeAt() != null || !change.ticket().status().isDone();
            dueTickets.put(id, change.wakeAt(), planned ? change.plannedUnder() : DueQueue.NEVER_AGAIN);
        }
        for (RecordChange change : commit.records()) {
            Stored<DeskRecord> stored =
                    new Stored<>(change.record(), change.expected().next());
            records.put(change.record().id(), stored);
        }
        if (commit.department() != null) {
            departments.add(commit.department());
        }
        for (Commit.Consumed consumed : commit.references()) {
            references.put(consumed.reference(), consumed.ticket());
        }
        for (Message message : commit.messages()) {
            if (!settled.contains(message.id()) && pending.putIfAbsent(message.id(), message) == null) {
                dueMessages.put(message.id(), message.queuedAt(), DueQueue.NEVER_AGAIN);
            }
        }
        watcher.accept(nextDue());
    }

    private void check(Commit commit) {
        for (TicketChange change : commit.tickets()) {
            TicketId id = change.ticket().id();
            Revision found = ticket(id).map(Stored::revision).orElse(Revision.NONE);
            if (!found.equals(change.expected())) {
                throw new StaleRevisionException(id, change.expected(), found);
            }
        }
        for (RecordChange change : commit.records()) {
            RecordId id = change.record().id();
            Revision found = record(id).map(Stored::revision).orElse(Revision.NONE);
            if (!found.equals(change.expected())) {
                throw new StaleRevisionException(id, change.expected(), found);
            }
        }
        DepartmentRevision next = commit.department();
        if (next != null && next.number() != departments.size() + 1L) {
            throw new StaleRevisionException(next.number(), departments.size());
        }
        for (Commit.Consumed consumed : commit.references()) {
            if (references.containsKey(consumed.reference())) {
                throw new DuplicateReferenceException(consumed.reference());
            }
        }
    }

    @Override
    public synchronized Optional<Stored<Ticket>> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id)).map(Kept::stored);
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
    public synchronized List<TicketId> claimDue(Instant now, Instant leaseEnd, int limit, long revision) {
        List<TicketId> claimed = dueTickets.claim(now, leaseEnd, limit, revision);
        if (!claimed.isEmpty()) {
            watcher.accept(nextDue());
        }
        return claimed;
    }

    @Override
    public synchronized List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
        List<Message> claimed = new ArrayList<>();
        for (MessageId id : dueMessages.claim(now, leaseEnd, limit, 0)) {
            claimed.add(requireNonNull(pending.get(id)));
        }
        if (!claimed.isEmpty()) {
            watcher.accept(nextDue());
        }
        return claimed;
    }

    @Override
    public synchronized void settle(MessageId id, Settlement settlement) {
        if (!pending.containsKey(id)) {
            return;
        }
        if (settlement instanceof Settlement.Postponed postponed) {
            dueMessages.put(id, postponed.at(), DueQueue.NEVER_AGAIN);
        } else {
            dueMessages.remove(id);
            pending.remove(id);
            settled.add(id);
        }
        watcher.accept(nextDue());
    }

    @Override
    public synchronized NextDue nextDue() {
        return new NextDue(dueTickets.next(), dueMessages.next());
    }

    @Override
    public synchronized TicketPage search(TicketQuery query) {
        SearchOrder order = query.order();
        SearchKey after = query.after();
        NavigableMap<SearchKey, Stored<Ticket>> found = new TreeMap<>(order.comparator());
        for (Kept kept : tickets.values()) {
            Ticket ticket = kept.stored().value();
            SearchKey key = order.key(ticket, kept.dueAt());
            if (query.accepts(ticket, kept.dueAt())
                    && (after == null || order.comparator().compare(key, after) > 0)) {
                found.put(key, kept.stored());
                if (found.size() > query.limit() + 1) {
                    found.pollLastEntry();
                }
            }
        }
        SearchKey next = null;
        if (found.size() > query.limit()) {
            found.pollLastEntry();
            next = found.lastKey();
        }
        return new TicketPage(List.copyOf(found.values()), next);
    }

    @Override
    public synchronized Optional<Stored<DeskRecord>> record(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public synchronized List<Stored<DeskRecord>> records(RecordQuery query) {
        String key = query.after();
        RecordId after = key == null ? null : new RecordId(query.kind(), key);
        List<Stored<DeskRecord>> page = new ArrayList<>();
        for (Stored<DeskRecord> stored : records.values()) {
            DeskRecord record = stored.value();
            if (page.size() < query.limit()
                    && record.id().kind() == query.kind()
                    && (query.subject() == null || query.subject().equals(record.subject()))
                    && (after == null || record.id().compareTo(after) > 0)) {
                page.add(stored);
            }
        }
        return page;
    }

    @Override
    public synchronized Map<StaffId, Workload> workload(Set<StaffId> staff) {
        Map<StaffId, Map<Priority, Integer>> open = new HashMap<>();
        for (Kept kept : tickets.values()) {
            Ticket ticket = kept.stored().value();
            StaffId holder = ticket.assignee();
            if (holder != null && staff.contains(holder) && !ticket.status().isDone()) {
                open.computeIfAbsent(holder, h -> new TreeMap<>()).merge(ticket.priority(), 1, Integer::sum);
            }
        }
        Map<StaffId, Workload> workload = new HashMap<>();
        open.forEach((holder, counts) -> workload.put(holder, new Workload(counts)));
        return workload;
    }

    @Override
    public synchronized List<DepartmentRevision> departments(long after, int limit) {
        int from = (int) Math.min(after, departments.size());
        return List.copyOf(departments.subList(from, Math.min(from + limit, departments.size())));
    }

    synchronized boolean hasWorkDue(Instant now) {
        return dueTickets.canClaim(now) || dueMessages.canClaim(now);
    }

    /** A ticket with what a search goes by. */
    private record Kept(Stored<Ticket> stored, @Nullable Instant dueAt) {}
}
