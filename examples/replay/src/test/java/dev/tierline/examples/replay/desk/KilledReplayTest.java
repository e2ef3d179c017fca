package dev.tierline.examples.replay.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.ShippedDepartment;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay on a database whose process is killed (SIGKILL, where there is such a thing) goes on to the same report. */
class KilledReplayTest {

    private static final int KILLS = 4;

    @Test
    @DisplayName("on SQLite, killed several times at random rows")
    void sqlite(@TempDir Path folder) throws Exception {
        killedSeveralTimes("sqlite:" + folder.resolve("replay.db"));
    }

    @Test
    @DisplayName("on PostgreSQL, killed several times at random rows")
    void postgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            killedSeveralTimes(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void killedSeveralTimes(String store) throws Exception {
        int rows = ShippedDepartment.log().rows().size();
        Random random = new Random(store.startsWith("sqlite") ? 1 : 2);
        for (int kill = 0; kill < KILLS; kill++) {
            killAt(random.nextInt(rows * (kill + 1) / (KILLS + 1)) + 1, store);
        }

        Replayed again = new DeskReplay().replay(ShippedDepartment.log(), ReplayAloud.settings(store), Progress.NONE);

        assertEquals(inMemory(), again);
    }

    private static Replayed inMemory() {
        Settings settings = new Settings(
                ZoneId.of("Europe/Brussels"), "Mon-Fri 08:00-18:00", ShippedDepartment.holidays(), Targets.DEFAULT);
        return new DeskReplay().replay(ShippedDepartment.log(), settings, Progress.NONE);
    }

    private static void killAt(int row, String store) throws IOException, InterruptedException {
        Process replay = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplayAloud.class.getName(),
                        store)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(replay.getInputStream(), UTF_8))) {
            String line = said.readLine();
            while (line != null && Integer.parseInt(line) < row) {
                line = said.readLine();
            }
            assertTrue(line != null, () -> "the replay ended before row " + row);
        } finally {
            replay.destroyForcibly().waitFor();
        }
    }
}
