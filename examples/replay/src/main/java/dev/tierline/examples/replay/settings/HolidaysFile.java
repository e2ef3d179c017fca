package dev.tierline.examples.replay.settings;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.input.Text;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads dates on which the department is closed: lines {@code YYYY-MM-DD,name}.
 *
 * <p>The name is whatever follows the first comma and must be there; quotes around it are taken off. A date that stands
 * twice is refused. Blank lines, lines that start with {@code #} and a first line {@code date,name} are skipped.
 */
public final class HolidaysFile {
    private static final int DATE_LENGTH = "YYYY-MM-DD".length();

    private HolidaysFile() {}

    /** Reads a file. */
    public static SortedMap<LocalDate, String> read(Path file) {
        return read(Text.open(file));
    }

    /** Reads a stream to its end and closes it; the name is how messages call it. */
    public static SortedMap<LocalDate, String> read(String name, InputStream stream) {
        return read(Text.of(name, stream));
    }

    private static SortedMap<LocalDate, String> read(Text text) {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        for (SettingLines.Line line : SettingLines.of(text, "date,name")) {
            int comma = line.text().indexOf(',');
            String name =
                    comma < 0 ? "" : unquoted(line.text().substring(comma + 1).strip());
            if (name.isBlank()) {
                throw InputException.line(
                        text.name(),
                        line.number(),
                        quoted(line.text()) + " names no holiday; expected YYYY-MM-DD,name");
            }
            LocalDate date = date(
                    text.name(), line.number(), line.text().substring(0, comma).strip());
            String other = holidays.putIfAbsent(date, name);
            if (other != null) {
                throw InputException.line(
                        text.name(),
                        line.number(),
                        date + " stands here twice, first as " + quoted(other) + "; expected each date once");
            }
        }
        return holidays;
    }

    private static LocalDate date(String file, long line, String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // refused below, together with dates of another length
        }
        throw InputException.line(file, line, "date is " + quoted(text) + "; expected YYYY-MM-DD, such as 2026-05-01");
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"").strip()
                : name;
    }
}
