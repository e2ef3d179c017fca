package dev.tierline.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void fourHoursFromGoodFridayAfternoonEndAfterEasterMonday() {
        assertEquals(
                List.of(
                        "due 2026-04-07T08:00:00Z",
                        "permission 'administer staff' is missing: expected a role that grants it",
                        "2026-04-07T07:00:00Z resolution/resolution-75 to staff member 'anna'",
                        "2026-04-07T08:00:00Z resolution/resolution-breach to staff member 'bo'"),
                Quickstart.run());
    }

    @Test
    void theReadmeShowsTheCodeThatIsTestedHere() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("CHANGELOG.md"))) {
            root = root.getParent();
        }
        String readme = Files.readString(root.resolve("README.md"));
        List<String> pieces = pieces(Files.readAllLines(
                root.resolve("examples/quickstart/src/main/java/dev/tierline/examples/quickstart/Quickstart.java")));

        assertEquals(4, pieces.size());
        for (String piece : pieces) {
            assertTrue(readme.contains(piece), () -> "README.md does not show:\n" + piece);
        }
    }

    private static List<String> pieces(List<String> source) {
        List<String> pieces = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : source) {
            if (line.strip().equals("// readme: end")) {
                pieces.add(lines.stream().collect(Collectors.joining("\n")));
                lines.clear();
                inside = false;
            } else if (line.strip().startsWith("// readme:")) {
                inside = true;
            } else if (inside) {
                lines.add(line.isBlank() ? "" : line.substring(8));
            }
        }
        return pieces;
    }
}
