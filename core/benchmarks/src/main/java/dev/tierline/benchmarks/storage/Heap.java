package dev.tierline.benchmarks.storage;

import dev.tierline.benchmarks.Memory;
import dev.tierline.memory.MemoryStore;
import dev.tierline.ticket.Ticket;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * What a ticket weighs in the store in memory.
 *
 * @param ticket bytes of the ticket's last value, which whoever keeps tickets at all has to keep
 * @param store bytes of everything else that the store keeps of it: its history of {@link HelpDesk#MOVES} moves, its place in
 *     the maps and the queue, its revision
 */
record Heap(long ticket, long store) {

    private static final int ATTEMPTS = 3;

    /** Fills a store and drops it again, while the tickets' last values are held on to: the store is what goes, they are what stays. */
    static Heap ofTickets(int tickets) {
        Heap least = measured(tickets);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Heap next = measured(tickets);
            least = next.store() < least.store() ? next : least;
        }
        return least;
    }

    private static Heap measured(int tickets) {
        long empty = Memory.used();
        List<MemoryStore> store = new ArrayList<>(List.of(filled(tickets)));
        List<Ticket> values = new ArrayList<>(tickets);
        try {
            for (int i = 0; i < tickets; i++) {
                values.add(store.get(0).ticket(HelpDesk.ticket(i)).orElseThrow().value());
            }
            long both = Memory.used();
            store.clear();
            long left = Memory.used();
            return new Heap((left - empty) / tickets, (both - left) / tickets);
        } finally {
            Reference.reachabilityFence(values);
        }
    }

    private static MemoryStore filled(int tickets) {
        MemoryStore store = new MemoryStore();
        HelpDesk desk = new HelpDesk(store);
        for (int i = 0; i < tickets; i++) {
            desk.live(HelpDesk.ticket(i));
        }
        return store;
    }
}
