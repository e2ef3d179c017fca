package dev.tierline.ticket;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of LIFE-CYCLE.md say what the code permits, and nothing else. */
class PublishedMovesTest {

    @Test
    @DisplayName("the published table of an orderly department is that of the code")
    void standard() throws IOException {
        shows(LifeCycle.standard());
    }

    @Test
    @DisplayName("the published table of a permissive department is that of the code")
    void lenient() throws IOException {
        shows(LifeCycle.lenient());
    }

    private static void shows(LifeCycle rules) throws IOException {
        String table = table(rules);
        assertTrue(document().contains(table), () -> "LIFE-CYCLE.md does not have this table:\n" + table);
    }

    private static String document() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("CHANGELOG.md"))) {
            root = root.getParent();
        }
        return Files.readString(root.resolve("core/model/LIFE-CYCLE.md"));
    }

    private static String table(LifeCycle rules) {
        String statuses =
                Arrays.stream(TicketStatus.values()).map(TicketStatus::toString).collect(Collectors.joining(" | "));
        StringBuilder table = new StringBuilder(
                "| Move | " + statuses + " |\n|---|" + ":-:|".repeat(TicketStatus.values().length) + "\n");
        for (MoveKind kind : MoveKind.values()) {
            if (kind != MoveKind.OPEN) {
                table.append("| ").append(kind).append(" | ");
                table.append(Arrays.stream(TicketStatus.values())
                        .map(status -> rules.permits(kind, status) ? "x" : "")
                        .collect(Collectors.joining(" | ")));
                table.append(" |\n");
            }
        }
        return table.toString();
    }
}
