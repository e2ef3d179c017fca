package dev.tierline.examples.replay;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;

/** Works through a log as if it happened again, each row at its own time. */
@FunctionalInterface
public interface Replay {
    /**
     * Replays the log and reads every clock at its last row. The same log and settings always give the same result.
     *
     * @throws dev.tierline.examples.replay.input.InputException if a setting cannot be used, such as opening hours that
     *     cannot be understood
     */
    Replayed replay(Log log, Settings settings, Progress progress);
}
