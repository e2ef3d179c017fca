package dev.tierline.examples.replay.desk;

import dev.tierline.department.Department;
import dev.tierline.engine.DeliveryReport;
import dev.tierline.engine.Operation;
import dev.tierline.engine.Seat;
import dev.tierline.engine.SupportDesk;
import dev.tierline.engine.SweepReport;
import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;

/** Works the rows of a log through a desk, on a clock that stands at the instant of whatever happens next. */
final class LogWork {

    private static final int BATCH = 1000;

    private final Log log;
    private final Department department;
    private final TicketStore store;
    private final RowOperations operations;
    private final SimulatedTime time = new SimulatedTime();
    private final SupportDesk desk;

    LogWork(Log log, Department department, TicketStore store) {
        this.log = log;
        this.department = department;
        this.store = store;
        this.operations = new RowOperations(log);
        this.desk = SupportDesk.over(store)
                .department(department)
                .clock(time)
                .notifier(message -> new Outcome.Accepted())
                .build();
    }

    void work(Progress progress) {
        log.rows().forEach(row -> work(row, progress));
        log.end().ifPresent(this::finish);
    }

    void work(LogRow row, Progress progress) {
        runUntil(row.time());
        time.advanceTo(row.time());
        StaffId agent = RowOperations.agent(row);
        Seat seat = agent == null ? desk.asSystem() : desk.as(agent);
        seat.perform(operations.next(row));
        progress.rowsDone(row.n());
    }

    /** Lets everything happen that is due by an instant, each thing at its own time. */
    private void runUntil(Instant end) {
        Instant due = store.nextDue().ticket();
        while (due != null && !due.isAfter(end)) {
            time.advanceTo(due);
            SweepReport sweep = desk.runDue(BATCH);
            if (sweep.failed() > 0) {
                throw new IllegalStateException(
                        sweep.failed() + " tickets could not be worked at " + due + ": expected none to fail");
            }
            if (sweep.events() > 0) {
                deliver();
            }
            due = sweep.nextDue();
        }
    }

    private void deliver() {
        DeliveryReport delivery = desk.deliver(BATCH);
        while (delivery.nextDue() != null && !delivery.nextDue().isAfter(time.instant())) {
            delivery = desk.deliver(BATCH);
        }
    }

    /**
     * Lets those be told who learn of a breach that the last rows of all brought about: it is a fact at their instant and is
     * performed a millisecond later, as every breach is. What merely runs out at that instant is not judged any more.
     */
    private void finish(Instant end) {
        time.advanceTo(end.plusMillis(1));
        for (int i = log.rows().size() - 1; i >= 0 && log.rows().get(i).time().equals(end); i--) {
            TicketId id = TicketId.of(log.rows().get(i).ticket());
            if (isBreachedUnnoticed(desk.asSystem().get(id), end)) {
                desk.asSystem().perform(Operation.on(id));
            }
        }
        deliver();
    }

    private boolean isBreachedUnnoticed(Ticket ticket, Instant end) {
        return !ticket.breaches().containsKey(ServiceMetric.RESOLUTION)
                && department.clock(ticket, ServiceMetric.RESOLUTION).read(end).breachedAt() != null;
    }
}
