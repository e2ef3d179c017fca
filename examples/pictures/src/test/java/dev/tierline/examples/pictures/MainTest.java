package dev.tierline.examples.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.json.TierlineJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("without arguments every picture is drawn in every format, into a folder that is made")
    void everything() throws IOException {
        Path made = folder.resolve("a").resolve("b");

        assertEquals(0, run("--out", made.toString()));
        try (var files = Files.list(made)) {
            assertEquals(
                    List.of(
                            "coverage.mmd",
                            "coverage.svg",
                            "org-chart.mmd",
                            "org-chart.svg",
                            "tier-ladder.mmd",
                            "tier-ladder.svg"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(6, text(out).lines().count());
        assertEquals("", text(err));
    }

    @Test
    @DisplayName("one picture, one format, another week")
    void one() throws IOException {
        assertEquals(0, run("--out", folder + "", "--picture", "coverage", "--format", "svg", "--week", "2026-10-21"));

        assertEquals(folder.resolve("coverage.svg") + System.lineSeparator(), text(out));
        String svg = Files.readString(folder.resolve("coverage.svg"));
        assertTrue(svg.contains("19 October 2026 to 25 October 2026"), svg);
        assertTrue(svg.contains("a day of 25 hours"), svg);
    }

    @Test
    @DisplayName("a document of one's own gives the pictures of the department that it holds, in today's week")
    void ownDepartment() throws IOException {
        Path document = folder.resolve("department.json");
        Files.writeString(document, TierlineJson.strict().write(SampleDepartment.department()));

        assertEquals(0, run(document.toString(), "--out", folder + "", "--format", "svg"));
        assertTrue(Files.readString(folder.resolve("coverage.svg")).contains("29 June 2026 to 5 July 2026"));
        assertTrue(Files.readString(folder.resolve("org-chart.svg")).contains("Henrik S\u00f8rensen"));
    }

    @Test
    @DisplayName("what cannot be used is refused with 2 and one line")
    void refused() throws IOException {
        Path document = Files.writeString(folder.resolve("bad.json"), "{\"type\":\"department\"");
        Path file = Files.writeString(folder.resolve("file"), "");
        refuses("no.json", folder.resolve("no.json").toString());
        refuses("bad.json", document.toString());
        refuses("--week is 1812-06-24; expected a date from", "--week", "1812-06-24");
        refuses("--week is 'yesterday'; expected a date such as", "--week", "yesterday");
        refuses("pie", "--picture", "pie");
        refuses("cannot be written", "--out", file.resolve("x").toString());
    }

    private void refuses(String said, String... args) {
        err.reset();
        assertEquals(2, run(args), said);
        assertEquals(1, text(err).lines().count(), text(err));
        assertTrue(text(err).startsWith("pictures: ") && text(err).contains(said), text(err));
    }

    private int run(String... args) {
        return Main.run(
                () -> Instant.parse("2026-07-01T10:00:00Z"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
