package dev.tierline.benchmarks.storage;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Durable commits: the store's, which encodes as it goes, and the same rows by bare SQL, encoded beforehand. */
final class CommitRounds {
    /** A commit of many tickets. */
    static final int BATCH = 100;

    private final int threads;
    private final int batch;
    private final int ticketsOfThread;

    /**
     * Plans the rounds.
     *
     * @param batch how many tickets are in a commit
     */
    CommitRounds(int threads, int batch, int ticketsOfThread) {
        this.threads = threads;
        this.batch = batch;
        this.ticketsOfThread = ticketsOfThread;
    }

    int commitsOfRound() {
        return threads * 3 * ((ticketsOfThread + batch - 1) / batch);
    }

    /** Lets both work, each in a place of its own. */
    Turns.Pairs run(Place ours, Place bares, Size size) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<BareStore> connections = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                connections.add(bares.bare());
            }
            connections.get(0).addTenant();
            TicketStore store = ours.store();
            return Turns.take(
                    size.warmUps(),
                    size.rounds(),
                    round -> timed(pool, thread -> storing(store, round, thread)),
                    round -> timed(pool, thread -> writing(connections.get(thread), round, thread)));
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Void> storing(TicketStore store, int round, int thread) {
        List<Commit> commits = work(round, thread);
        return () -> {
            commits.forEach(store::commit);
            return null;
        };
    }

    private Callable<Void> writing(BareStore bare, int round, int thread) {
        List<List<BareRow>> commits = new BareRows().of(work(round, thread));
        return () -> {
            for (List<BareRow> commit : commits) {
                bare.commit(commit);
            }
            return null;
        };
    }

    private List<Commit> work(int round, int thread) {
        return Work.on((round * threads + thread) * ticketsOfThread, ticketsOfThread)
                .together(batch);
    }

    private long timed(ExecutorService pool, Plan plan) throws Exception {
        List<Callable<Void>> parts = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            parts.add(plan.part(thread));
        }
        long start = System.nanoTime();
        for (Future<Void> part : pool.invokeAll(parts)) {
            part.get();
        }
        return System.nanoTime() - start;
    }

    /** Makes a thread's part ready. */
    private interface Plan {
        Callable<Void> part(int thread);
    }
}
