package dev.tierline.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.oracle.LogText;
import dev.tierline.examples.replay.oracle.NaiveDepartment;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String ROWS = LogText.HEADER
            + "\nT-1,2026-03-23T08:00:00+01:00,queued,Desk,1,,3,phone,Ledger,Acme"
            + "\nT-1,2026-03-23T09:00:00+01:00,resolved,Desk,1,Ana,3,phone,Ledger,Acme\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final List<Log> logs = new ArrayList<>();
    private final List<Settings> settings = new ArrayList<>();
    private Replay department = this::replay;
    private Path log = Path.of("");

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(folder.resolve("log.csv"), ROWS);
    }

    @Test
    @DisplayName("without a log the shipped department is replayed, with its holiday")
    void shipped() {
        assertEquals(0, run());
        assertEquals("the shipped department.csv", logs.get(0).name());
        assertEquals(
                new Settings(
                        ZoneId.of("Europe/Brussels"),
                        "Mon-Fri 08:00-18:00",
                        new TreeMap<>(Map.of(LocalDate.of(2026, 4, 3), "Good Friday")),
                        Targets.DEFAULT),
                settings.get(0));
        assertTrue(text(out).startsWith("Replay of the shipped department.csv\n"), text(out));
        assertEquals("", text(err));
    }

    @Test
    @DisplayName("a log of one's own has no holidays unless they are given")
    void ownLog() {
        assertEquals(0, run(log.toString()));
        assertEquals(log.toString(), logs.get(0).name());
        assertEquals(Map.of(), settings.get(0).holidays());
    }

    @Test
    void everyOption() throws IOException {
        Path holidays = Files.writeString(folder.resolve("days.csv"), "2026-05-01,Labour Day\n");
        Path targets = Files.writeString(folder.resolve("levels.csv"), "1,PT1M,PT2M\n");
        Path report = folder.resolve("report.jsonl");
        Path summary = folder.resolve("summary.json");
        int code = run(
                "--zone=Europe/Lisbon",
                "--hours",
                "Sat 09:00-12:00",
                "--holidays",
                holidays.toString(),
                "--targets",
                targets.toString(),
                log.toString(),
                "--report",
                report.toString(),
                "--summary",
                summary.toString(),
                "--quiet");
        assertEquals(0, code);
        assertEquals("", text(out) + text(err));
        assertEquals(ZoneId.of("Europe/Lisbon"), settings.get(0).zone());
        assertEquals("Sat 09:00-12:00", settings.get(0).hours());
        assertEquals(
                Map.of(LocalDate.of(2026, 5, 1), "Labour Day"), settings.get(0).holidays());
        assertEquals(Duration.ofMinutes(2), settings.get(0).targets().of(1).resolution());
        assertEquals(
                "{\"ticket\":\"T-1\",\"openedAt\":\"2026-03-23T07:00:00Z\",\"status\":\"resolved\",\"tiers\":[1],"
                        + "\"escalations\":0,\"handBacks\":0,\"reopens\":0,"
                        + "\"firstResponse\":{\"targetSeconds\":14400,\"consumedSeconds\":0,"
                        + "\"metAt\":\"2026-03-23T08:00:00Z\",\"breachedAt\":null},"
                        + "\"resolution\":{\"targetSeconds\":86400,\"consumedSeconds\":0,"
                        + "\"dueAt\":null,\"breachedAt\":null}}\n",
                Files.readString(report));
        assertTrue(Files.readString(summary).startsWith("{\n  \"tickets\" : 1,\n  \"rows\" : 2,\n"));
    }

    @Test
    @DisplayName("replaying twice gives the same bytes, how ever long it takes")
    void sameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        run("--report", first.toString(), "--summary", first + ".json");
        department = (log, settings, progress) -> {
            nanos.addAndGet(Duration.ofMinutes(3).toNanos());
            return replay(log, settings, progress);
        };
        run("--report", second.toString(), "--summary", second + ".json");
        assertEquals(-1, Files.mismatch(first, second));
        assertEquals(-1, Files.mismatch(Path.of(first + ".json"), Path.of(second + ".json")));
    }

    @Test
    @DisplayName("progress is shown on a terminal only, and not when quiet")
    void progress() {
        department = (log, settings, progress) -> {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            progress.rowsDone(1);
            return replay(log, settings, progress);
        };
        run(log.toString());
        assertEquals("", text(err));
        run(true, StandardCharsets.UTF_8, log.toString(), "--quiet");
        assertEquals("", text(err));
        run(true, StandardCharsets.UTF_8, log.toString());
        assertTrue(text(err).startsWith("\r████████████░░░░░░░░░░░░  50 %  1 of 2 rows  1/s  0:01 left\r"), text(err));
    }

    @Test
    @DisplayName("the screen keeps to the characters the output has, and has no colours")
    void plainScreen() {
        run(false, StandardCharsets.US_ASCII, log.toString());
        assertTrue(text(out).contains("  resolved                    1  ####"), text(out));
        assertTrue(text(out).chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)), text(out));
    }

    @Test
    void help() {
        assertEquals(0, run("--help"));
        for (String expected : List.of(
                "Usage: replay [LOG] [options]",
                "ticket,time,status,team,tier,agent,priority,channel,product,customer",
                "a row without a tier",
                "leaves the ticket on its tier; without team or agent it has none.",
                "--zone",
                "Default: Europe/Brussels",
                "--hours",
                "'Mon-Fri 08:00-12:00,13:00-17:30;Sat 09:00-12:00'",
                "Default: Mon-Fri 08:00-18:00",
                "--holidays",
                "YYYY-MM-DD,name",
                "--targets",
                "priority,firstResponse,resolution",
                "1,PT30M,PT4H  2,PT1H,PT8H  3,PT4H,PT24H  4,PT8H,PT40H",
                "--report",
                "--summary",
                "--quiet",
                "Exit codes: 0 replayed; 2")) {
            assertTrue(text(out).contains(expected), expected + " in " + text(out));
        }
        assertFalse(text(out).contains("\u001b"), text(out));
        assertEquals("", text(err));
        assertTrue(logs.isEmpty());
    }

    @Test
    void wrongCommandLines() {
        refused("Unknown option: '--frobnicate'", "--frobnicate");
        refused("Unmatched argument at index 1: 'two.csv'", log.toString(), "two.csv");
        refused("Missing required parameter for option '--zone' (ZONE)", "--zone");
        refused("option '--hours' (HOURS) should be specified only once", "--hours", "a", "--hours", "b");
        refused(
                "Invalid value for option '--zone': 'Europe/Brüssel' is no known time zone; expected a name such as"
                        + " Europe/Brussels or UTC",
                "--zone",
                "Europe/Brüssel");
        refused("Unknown option: '--a\\u000ab'", "--a\nb");
        refused("Unmatched argument at index 1: ''", log.toString(), "");
    }

    @Test
    @DisplayName("a setting that the department refuses is one line as well")
    void wrongHours() {
        department = (log, settings, progress) -> {
            throw InputException.option("--hours", settings.hours(), "expected a time such as\n08:00");
        };
        fails("--hours is 'Mon 25:00': expected a time such as\\u000a08:00", "--hours", "Mon 25:00");
    }

    @Test
    void wrongFiles() throws IOException {
        Path missing = folder.resolve("missing");
        fails(missing + ": cannot be read: no such file or folder; expected a readable file", missing.toString());
        fails(
                missing + ": cannot be read: no such file or folder; expected a readable file",
                "--holidays",
                missing.toString());
        fails(
                missing + ": cannot be read: no such file or folder; expected a readable file",
                "--targets",
                missing.toString());
        fails(folder + ": is a folder; expected a file", folder.toString());
        Path bad = Files.writeString(folder.resolve("bad.csv"), ROWS + "T-1,yesterday,queued,,,,1,,,\n");
        fails(
                bad + ", line 4: time is 'yesterday'; expected ISO-8601 with offset, such as"
                        + " 2026-03-23T08:15:00+01:00, in 1901 to 2198",
                bad.toString());
        fails(
                bad + ", line 1: '" + LogText.HEADER.substring(0, 60)
                        + "...' has 10 fields; expected priority,firstResponse,resolution, such as 2,PT1H,PT8H",
                "--targets",
                bad.toString());
    }

    @Test
    @DisplayName("a holiday that no calendar answers for is refused with its line")
    void holidayOutsideTheCalendar() throws IOException {
        Path days = Files.writeString(folder.resolve("days.csv"), "date,name\n2026-05-01,Labour Day\n2200-01-01,Far\n");
        fails(
                days + ", line 3: date is '2200-01-01'; expected a date from 1900-01-02 to 2199-12-30",
                "--holidays",
                days.toString());
    }

    @Test
    @DisplayName("a log whose name begins with @ is a log, not a file of options")
    void nameWithAt() {
        String name = "@" + log;
        fails(name + ": cannot be read: no such file or folder; expected a readable file", name);
    }

    @Test
    @DisplayName("a report sent to standard output comes whole, and before the screen")
    void standardOutput() throws IOException {
        Path report = folder.resolve("report.jsonl");
        Path summary = folder.resolve("summary.json");
        assertEquals(0, run(log.toString(), "--report", report.toString(), "--summary", summary.toString()));
        String screen = text(out);
        String files = Files.readString(report) + Files.readString(summary);
        for (String output : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
            out.reset();
            assertEquals(0, run(log.toString(), "--report", output, "--summary", output));
            assertEquals(files + screen, text(out));
            out.reset();
            assertEquals(0, run(log.toString(), "--report", output, "--quiet"));
            assertEquals(Files.readString(report), text(out));
        }
    }

    @Test
    @DisplayName("standard output that takes no more is one clear line")
    void closedOutput() {
        PrintStream closed = new PrintStream(out);
        closed.close();
        InputException refused = assertThrows(
                InputException.class,
                () -> Outputs.checked(closed, Path.of("/dev/stdout"), null).report(stream -> stream.write('x')));
        assertEquals(
                "/dev/stdout: cannot be written: standard output is closed or full; expected a file in an existing,"
                        + " writable folder",
                refused.getMessage());
    }

    @Test
    @DisplayName("a file that cannot be written is refused before the replay")
    void wrongOutputs() {
        Path nowhere = folder.resolve("no/such/folder/report.jsonl");
        for (String option : List.of("--report", "--summary")) {
            fails(
                    nowhere + ": cannot be written: its folder is not there; expected a file in an existing folder",
                    option,
                    nowhere.toString());
            fails(folder + ": cannot be written: it is a folder; expected a file", option, folder.toString());
            fails(
                    option + " is '" + shortened(log) + "': this file is already used by this run; expected a file of"
                            + " its own",
                    log.toString(),
                    option,
                    log.toString());
        }
        Path twice = folder.resolve("twice");
        fails(
                "--summary is '" + shortened(twice)
                        + "': this file is already used by this run; expected a file of its own",
                "--report",
                twice.toString(),
                "--summary",
                twice.toString());
        assertTrue(logs.isEmpty());
        assertFalse(Files.exists(twice));
    }

    @Test
    void fullDisk() {
        Path file = folder.resolve("report.jsonl");
        InputException refused = assertThrows(
                InputException.class,
                () -> Outputs.checked(new PrintStream(out), file, null).report(stream -> {
                    throw new IOException("No space left on device");
                }));
        assertEquals(
                file + ": cannot be written: No space left on device; expected a file in an existing, writable folder",
                refused.getMessage());
    }

    private Replayed replay(Log log, Settings given, Progress progress) {
        logs.add(log);
        settings.add(given);
        return new NaiveDepartment().replay(log, given, progress);
    }

    private void refused(String expected, String... args) {
        fails(expected + " (--help explains every option)", args);
    }

    private void fails(String expected, String... args) {
        out.reset();
        err.reset();
        assertEquals(2, run(args));
        assertEquals("replay: " + expected + System.lineSeparator(), text(err));
        assertEquals("", text(out));
    }

    private int run(String... args) {
        return run(false, StandardCharsets.UTF_8, args);
    }

    private int run(boolean watched, Charset charset, String... args) {
        Terminal terminal = new Terminal(
                new PrintStream(out, false, charset),
                new PrintStream(err, true, charset),
                charset,
                watched,
                nanos::get);
        return Main.run(department, terminal, args);
    }

    private static String shortened(Path path) {
        String text = path.toString();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
