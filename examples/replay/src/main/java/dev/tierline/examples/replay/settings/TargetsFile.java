package dev.tierline.examples.replay.settings;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.input.Text;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads service levels: lines {@code priority,firstResponse,resolution}, such as {@code 2,PT1H,PT8H}.
 *
 * <p>The priority is written 1 to 4 or P1 to P4, the durations in ISO-8601 and meant as working time. A priority that is
 * not listed keeps its default, one that stands twice is refused. Blank lines, lines that start with {@code #} and a
 * first line of the three names are skipped.
 */
public final class TargetsFile {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofHours(10_000);

    private TargetsFile() {}

    /** Reads a file. */
    public static Targets read(Path file) {
        return read(Text.open(file));
    }

    /** Reads a stream to its end and closes it; the name is how messages call it. */
    public static Targets read(String name, InputStream stream) {
        return read(Text.of(name, stream));
    }

    private static Targets read(Text text) {
        SortedMap<Integer, Targets.Target> targets = new TreeMap<>(Targets.DEFAULT.byPriority());
        Set<Integer> listed = new HashSet<>();
        for (SettingLines.Line line : SettingLines.of(text, "priority,firstResponse,resolution")) {
            String[] fields = line.text().split(",", -1);
            if (fields.length != 3) {
                throw InputException.line(
                        text.name(),
                        line.number(),
                        quoted(line.text()) + " has " + fields.length
                                + " fields; expected priority,firstResponse,resolution, such as 2,PT1H,PT8H");
            }
            int priority = priority(text.name(), line.number(), fields[0].strip());
            if (!listed.add(priority)) {
                throw InputException.line(
                        text.name(),
                        line.number(),
                        "priority " + priority + " stands here twice; expected each priority once");
            }
            targets.put(
                    priority,
                    new Targets.Target(
                            duration(text.name(), line.number(), "firstResponse", fields[1].strip()),
                            duration(text.name(), line.number(), "resolution", fields[2].strip())));
        }
        return new Targets(targets);
    }

    private static int priority(String file, long line, String text) {
        if (!text.matches("[Pp]?[1-4]")) {
            throw InputException.line(file, line, "priority is " + quoted(text) + "; expected 1 (highest), 2, 3 or 4");
        }
        return text.charAt(text.length() - 1) - '0';
    }

    private static Duration duration(String file, long line, String name, String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0) {
                return duration.truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException e) {
            // refused below, together with durations that are out of bounds
        }
        throw InputException.line(
                file,
                line,
                name + " is " + quoted(text)
                        + "; expected a positive ISO-8601 duration of working time up to PT10000H, such as PT30M");
    }
}
