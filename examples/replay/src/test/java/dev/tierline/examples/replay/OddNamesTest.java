package dev.tierline.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tierline.examples.replay.desk.DeskReplay;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.oracle.LogText;
import dev.tierline.examples.replay.oracle.NaiveReplay;
import dev.tierline.examples.replay.report.ReportWriter;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is built, from its arguments to its files, where people write what they like. */
class OddNamesTest {
    private static final List<String> ODD = List.of(
            "T-1",
            "T-1 ",
            " T-1",
            "t-1",
            "\u0130SSUE \u0131 i I",
            "issue \u0131 i I",
            "the \"best\", they say",
            "\"",
            "a,b;c\td",
            "two\nlines",
            "\ud83d\udd25 on \ud83d\udc69\u200d\ud83d\udcbb",
            "e\u0301",
            "\u00e9",
            "row:1",
            "'; DROP TABLE tickets; --",
            "../../etc/passwd",
            "\u202eback",
            "-1",
            "null");
    private static final List<String> STATUSES =
            List.of("queued", "in_progress", "waiting_customer", "waiting_internal", "resolved", "closed");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void turkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    @DisplayName("odd ids and names come out as they went in, and every figure is right, in a Turkish locale")
    void wholeProgram() throws IOException {
        Path file = Files.writeString(folder.resolve("\u0131\u0130 log.csv"), text());
        Path holidays = Files.writeString(
                folder.resolve("holidays.csv"),
                "DATE, NAME\n2026-04-23,\u00c7ocuk Bayram\u0131\n2026-04-23,23 Nisan\n");
        Path report = folder.resolve("report.jsonl");
        Path summary = folder.resolve("summary.json");

        assertEquals(
                0,
                run(
                        file.toString(),
                        "--zone=Europe/Istanbul",
                        "--hours=Mon-Fri 08:00-12:00, 13:00-18:00; Sat-Sun 22:00-02:00",
                        "--holidays=" + holidays,
                        "--report=" + report,
                        "--summary=" + summary),
                () -> err.toString(StandardCharsets.UTF_8));

        Log log = LogReader.read(file);
        Settings settings = new Settings(
                ZoneId.of("Europe/Istanbul"),
                "Mon-Fri 08:00-12:00, 13:00-18:00; Sat-Sun 22:00-02:00",
                new TreeMap<>(Map.of(LocalDate.of(2026, 4, 23), "\u00c7ocuk Bayram\u0131 and 23 Nisan")),
                Targets.DEFAULT);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ReportWriter.write(NaiveReplay.of(log, settings), expected);
        assertEquals(expected.toString(StandardCharsets.UTF_8), Files.readString(report));
        assertEquals(ODD, ids(report));
        assertEquals(ODD, log.rows().stream().map(LogRow::ticket).distinct().toList());
        JsonNode counts = new ObjectMapper().readTree(summary.toFile());
        assertEquals(ODD.size(), counts.get("tickets").asInt());
        assertEquals(log.rows().size(), counts.get("rows").asInt());
        assertTrue(counts.get("notifications").has("resolution-breach"), counts::toString);
        String screen = out.toString(StandardCharsets.UTF_8);
        assertTrue(screen.startsWith("Replay of " + file + "\n"), screen);
        assertTrue(screen.contains("  in_progress  "), screen);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    /** Every name serves as ticket, team, agent, channel, product and customer. */
    private static String text() {
        StringBuilder text = new StringBuilder(LogText.HEADER).append("\r\n");
        Instant time = Instant.parse("2026-04-22T05:59:59.250Z");
        for (int n = 0; n < STATUSES.size() * ODD.size(); n++) {
            String name = quoted(ODD.get((n / ODD.size() + n) % ODD.size()));
            text.append(quoted(ODD.get(n % ODD.size())))
                    .append(',')
                    .append(time.plus(37L * n, ChronoUnit.MINUTES))
                    .append(',')
                    .append(STATUSES.get(n / ODD.size()))
                    .append(',')
                    .append(String.join(",", name, "" + n % 5, name, "" + (1 + n % 4), name, name, name))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static List<String> ids(Path report) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            ids.add(new ObjectMapper().readTree(line).get("ticket").asText());
        }
        return ids;
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                () -> 0);
        return Main.run(new DeskReplay(), terminal, args);
    }
}
