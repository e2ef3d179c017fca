package dev.tierline.examples.replay.desk;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.sla.ClockReading;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads from the store what became of a log: nothing is counted along the way, so it does not matter who did the work. */
final class StoreReport {

    private static final int PAGE = 1000;

    private final TicketStore store;
    private final Department department;
    private final SortedMap<String, Long> notifications = new TreeMap<>();
    private final Set<Reference> effective = new HashSet<>();

    StoreReport(TicketStore store, Department department) {
        this.store = store;
        this.department = department;
    }

    Replayed of(Log log) {
        Set<TicketId> ids = new LinkedHashSet<>();
        long rows = 0;
        for (LogRow row : log.rows()) {
            ids.add(TicketId.of(row.ticket()));
            rows += store.byReference(RowOperations.reference(row)).isPresent() ? 1 : 0;
        }
        if (rows != log.rows().size()) {
            throw new IllegalStateException(rows + " of " + log.rows().size() + " rows are in the store: expected all");
        }
        List<TicketReport> tickets = new ArrayList<>();
        for (TicketId id : ids) {
            tickets.add(ticket(id, log.end().orElseThrow()));
        }
        return new Replayed(tickets, rows, rows - effective.size(), notifications);
    }

    private TicketReport ticket(TicketId id, Instant end) {
        Ticket ticket = store.ticket(id).orElseThrow().value();
        Travels travels = new Travels();
        long last = 0;
        for (List<HistoryEntry> page = store.history(id, last, PAGE); !page.isEmpty(); ) {
            for (HistoryEntry entry : page) {
                take(entry, travels);
                last = entry.sequence();
            }
            page = store.history(id, last, PAGE);
        }
        ClockReading response =
                department.clock(ticket, ServiceMetric.FIRST_RESPONSE).read(end);
        ClockReading resolution =
                department.clock(ticket, ServiceMetric.RESOLUTION).read(end);
        return new TicketReport(
                id.value(),
                ticket.priority().level(),
                ticket.openedAt(),
                RowOperations.status(ticket.status()),
                travels.tiers,
                travels.escalations,
                travels.handBacks,
                travels.reopens,
                new TicketReport.FirstResponse(
                        target(response),
                        response.consumed().toDuration(),
                        ticket.respondedAt(),
                        response.breachedAt()),
                new TicketReport.Resolution(
                        target(resolution),
                        resolution.consumed().toDuration(),
                        resolution.dueAt(),
                        resolution.breachedAt()));
    }

    private void take(HistoryEntry entry, Travels travels) {
        Reference reference = entry.recorded().reference();
        if (reference != null) {
            effective.add(reference);
        }
        TicketEvent event = entry.recorded().event();
        travels.take(event);
        if (event instanceof TimedEvent.StepFired fired) {
            notifications.merge(
                    fired.key().step().value(), (long) fired.recipients().size(), Long::sum);
        }
    }

    private static Duration target(ClockReading reading) {
        WorkingTime target = reading.target();
        if (target == null) {
            throw new IllegalStateException("no target for a priority of the log: expected one for each");
        }
        return target.toDuration();
    }

    /** The way of one ticket through the department. */
    private static final class Travels {

        private final List<Integer> tiers = new ArrayList<>();
        private int escalations;
        private int handBacks;
        private int reopens;

        void take(TicketEvent event) {
            if (event instanceof TicketEvent.Opened opened) {
                reach(opened.tier() == null ? null : opened.tier().level());
            } else if (event instanceof TicketEvent.Moved moved) {
                reach(moved.toTier() == null ? null : moved.toTier().level());
            } else if (event instanceof TicketEvent.StatusChanged changed && changed.isReopening()) {
                reopens++;
            }
        }

        private void reach(@Nullable Integer tier) {
            if (tier == null) {
                return;
            }
            int before = tiers.isEmpty() ? tier : tiers.get(tiers.size() - 1);
            if (tier > before) {
                escalations++;
            } else if (tier < before) {
                handBacks++;
            }
            if (tiers.isEmpty() || tier != before) {
                tiers.add(tier);
            }
        }
    }
}
