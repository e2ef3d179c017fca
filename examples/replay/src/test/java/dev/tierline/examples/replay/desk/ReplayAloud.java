package dev.tierline.examples.replay.desk;

import dev.tierline.examples.replay.ShippedDepartment;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.time.ZoneId;

/** Replays the shipped department on a database and says each row that is done, for somebody who means to kill it. */
final class ReplayAloud {

    private ReplayAloud() {}

    public static void main(String[] args) {
        new DeskReplay().replay(ShippedDepartment.log(), settings(args[0]), row -> {
            System.out.println(row);
            System.out.flush();
        });
    }

    static Settings settings(String store) {
        return new Settings(
                ZoneId.of("Europe/Brussels"),
                "Mon-Fri 08:00-18:00",
                ShippedDepartment.holidays(),
                Targets.DEFAULT,
                store);
    }
}
