package dev.tierline.examples.replay.desk;

import dev.tierline.department.Department;
import dev.tierline.engine.Seat;
import dev.tierline.engine.SupportDesk;
import dev.tierline.engine.SweepReport;
import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.Replay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Works a log through the desk on simulated time: each row is one operation, and what is due between two rows happens at its
 * own time.
 *
 * <p>Over a store in which part of the log was replayed before, rows whose references were consumed are skipped; the report
 * is read from the store, so it is the same.
 */
public final class DeskReplay implements Replay {

    private static final int BATCH = 1000;

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
        work(log, department, store, progress);
        return new StoreReport(store, department).of(log);
    }

    private static void work(Log log, Department department, TicketStore store, Progress progress) {
        SimulatedTime time = new SimulatedTime();
        SupportDesk desk = SupportDesk.over(store)
                .department(department)
                .clock(time)
                .notifier(message -> new Outcome.Accepted())
                .build();
        RowOperations operations = new RowOperations(log);
        for (LogRow row : log.rows()) {
            runUntil(row.time(), time, desk, store);
            time.advanceTo(row.time());
            StaffId agent = RowOperations.agent(row);
            Seat seat = agent == null ? desk.asSystem() : desk.as(agent);
            seat.perform(operations.next(row));
            progress.rowsDone(row.n());
        }
    }

    /** Lets everything happen that is due by an instant, each thing at its own time. */
    private static void runUntil(Instant end, SimulatedTime time, SupportDesk desk, TicketStore store) {
        Instant due = store.nextDue().ticket();
        while (due != null && !due.isAfter(end)) {
            time.advanceTo(due);
            SweepReport sweep = desk.runDue(BATCH);
            due = sweep.nextDue();
            if (sweep.events() > 0) {
                desk.deliver(BATCH);
            }
        }
    }
}
