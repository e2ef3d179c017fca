package dev.tierline.examples.replay.oracle;

import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.Replay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A department that looks the answers up in the oracle; of the notifications it knows only the breaches. */
public final class NaiveDepartment implements Replay {
    @Override
    public Replayed replay(Log log, Settings settings, Progress progress) {
        List<TicketReport> tickets = NaiveReplay.of(log, settings);
        progress.rowsDone(log.rows().size());
        SortedMap<String, Long> notifications = new TreeMap<>();
        tickets.stream()
                .filter(ticket -> ticket.resolution().breachedAt() != null)
                .forEach(ticket -> notifications.merge("resolution breached", 1L, Long::sum));
        return new Replayed(
                tickets, log.rows().size(), NaiveReplay.unchangedRows(log).size(), notifications);
    }
}
