package dev.tierline.examples.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    @Test
    void theHistoryTellsTheLife() {
        List<String> story = Life.run();

        assertTrue(story.get(0).endsWith("staff member 'olga' (department 1): Opened"), story.get(0));
        assertEquals(1, story.stream().filter(line -> line.endsWith(": Opened")).count());
        assertTrue(
                story.contains(
                        "2026-03-02T08:20:00Z staff member 'olga' (department 1): escalated to tier 2, team network, after 20 minutes of work"),
                () -> String.join("\n", story));
        assertTrue(
                story.stream()
                        .anyMatch(line ->
                                line.endsWith("handed back to tier 1, team help-desk, after 20 minutes of work")),
                () -> String.join("\n", story));
        assertTrue(story.stream().anyMatch(line -> line.endsWith("follow bug, WAITING_DEVELOPMENT to IN_PROGRESS")));
        assertTrue(story.stream().anyMatch(line -> line.endsWith("confirm, RESOLVED to CLOSED")));
        assertTrue(story.contains("requester 'kim' is told of INC-2: merge/merged"), () -> String.join("\n", story));
        assertTrue(story.contains("requester 'lee' is told of INC-1: merge/absorbed"));
    }

    @Test
    void theReadmeShowsTheCodeThatIsTestedHere() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("CHANGELOG.md"))) {
            root = root.getParent();
        }
        String readme = Files.readString(root.resolve("README.md"));
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = null;
        for (String line :
                Files.readAllLines(root.resolve("examples/life/src/main/java/dev/tierline/examples/life/Life.java"))) {
            if (line.strip().equals("// readme: end")) {
                pieces.add(String.valueOf(piece));
                piece = null;
            } else if (line.strip().startsWith("// readme:")) {
                piece = new StringBuilder();
            } else if (piece != null) {
                piece.append(line.isBlank() ? "" : line.substring(8)).append('\n');
            }
        }

        assertEquals(4, pieces.size());
        pieces.forEach(each -> assertTrue(readme.contains(each), () -> "README.md does not show:\n" + each));
    }
}
