package dev.tierline.examples.filestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.TicketId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final int SAID = 20;

    @TempDir
    Path folder;

    /** A process that commits for ever and says the number of each commit that returned. */
    public static final class Committing {
        private Committing() {}

        public static void main(String[] args) {
            try (FileStore store = FileStore.open(Path.of(args[0]))) {
                for (int number = 1; !System.out.checkError(); number++) {
                    store.commit(Commits.opening("INC-" + number));
                    System.out.println(number);
                    System.out.flush();
                }
            }
        }
    }

    @Test
    @Timeout(120)
    @DisplayName("Whatever a process said that it committed is there after the process was killed")
    void killedProcessLosesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.journal");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            while (said < SAID) {
                said = Integer.parseInt(out.readLine());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (FileStore store = FileStore.open(file)) {
            for (int number = 1; number <= said; number++) {
                TicketId id = TicketId.of("INC-" + number);
                assertTrue(store.ticket(id).isPresent(), () -> "ticket " + id + ", whose commit returned, is gone");
                assertEquals(1, store.history(id, 0, 10).size());
            }
        }
    }
}
