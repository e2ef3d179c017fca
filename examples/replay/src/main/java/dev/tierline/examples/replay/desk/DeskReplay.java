package dev.tierline.examples.replay.desk;

import dev.tierline.department.Department;
import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.Replay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.TicketStore;
import java.util.function.Supplier;

/**
 * Works a log through the desk on simulated time: each row is one operation, and what is due between two rows happens at its
 * own time.
 *
 * <p>Over a store in which part of the log was replayed before, rows whose references were consumed are skipped; the report
 * is read from the store, so it is the same.
 */
public final class DeskReplay implements Replay {

    private final Supplier<? extends TicketStore> stores;

    /** Creates a replay that keeps everything in memory. */
    public DeskReplay() {
        this(MemoryStore::new);
    }

    /**
     * Creates a replay over a host's store.
     *
     * @param stores gives the store of each replay
     */
    public DeskReplay(Supplier<? extends TicketStore> stores) {
        this.stores = stores;
    }

    @Override
    public Replayed replay(Log log, Settings settings, Progress progress) {
        Department department = LogDepartment.of(log, settings);
        TicketStore store = stores.get();
        new LogWork(log, department, store).work(progress);
        return new StoreReport(store, department).of(log);
    }
}
