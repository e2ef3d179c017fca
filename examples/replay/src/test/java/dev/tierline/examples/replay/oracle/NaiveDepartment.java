package dev.tierline.examples.replay.oracle;

import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.Replay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import java.util.List;

/** A department that looks the answers up in the oracle. */
public final class NaiveDepartment implements Replay {
    @Override
    public Replayed replay(Log log, Settings settings, Progress progress) {
        List<TicketReport> tickets = NaiveReplay.of(log, settings);
        progress.rowsDone(log.rows().size());
        return new Replayed(
                tickets,
                log.rows().size(),
                NaiveReplay.unchangedRows(log).size(),
                NaiveReplay.notifications(log, settings));
    }
}
