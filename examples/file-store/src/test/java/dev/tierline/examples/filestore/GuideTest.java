package dev.tierline.examples.filestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuideTest {

    @Test
    @DisplayName("The guide shows the code that is compiled and tested here")
    void guideShowsThisCode() throws IOException {
        Path module = Path.of(System.getProperty("basedir", ""));
        String guide = Files.readString(module.resolve("../../spi/tck/WRITE-YOUR-OWN-STORE.md"));
        List<String> pieces = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(module.resolve("src"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                pieces.addAll(pieces(Files.readAllLines(source)));
            }
        }
        assertEquals(5, pieces.size());
        for (String piece : pieces) {
            assertTrue(guide.contains(piece), () -> "the guide does not show:\n" + piece);
        }
    }

    private static List<String> pieces(List<String> source) {
        List<String> pieces = new ArrayList<>();
        List<String> piece = null;
        for (String line : source) {
            if (line.strip().equals("// guide: end") && piece != null) {
                pieces.add(String.join("\n", piece).stripIndent());
                piece = null;
            } else if (line.strip().startsWith("// guide: ")) {
                piece = new ArrayList<>();
            } else if (piece != null) {
                piece.add(line);
            }
        }
        return pieces;
    }
}
