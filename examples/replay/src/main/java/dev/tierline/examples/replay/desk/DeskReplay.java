package dev.tierline.examples.replay.desk;

import dev.tierline.department.Department;
import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.Replay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.spi.storage.TicketStore;

/**
 * Works a log through the desk on simulated time: each row is one operation, and what is due between two rows happens at its
 * own time.
 *
 * <p>Over a store in which part of the log was replayed before, rows whose references were consumed are skipped; the report
 * is read from the store, so it is the same.
 */
public final class DeskReplay implements Replay {

    /** Creates a replay over whatever store the settings name. */
    public DeskReplay() {}

    @Override
    public Replayed replay(Log log, Settings settings, Progress progress) {
        Department department = LogDepartment.of(log, settings);
        try (OpenStore opened = OpenStore.named(settings.store())) {
            TicketStore store = opened.of(Tenants.of(log, settings));
            return replay(log, department, store, progress);
        }
    }

    static Replayed replay(Log log, Department department, TicketStore store, Progress progress) {
        new LogWork(log, department, store).work(progress);
        return new StoreReport(store, department).of(log);
    }
}
