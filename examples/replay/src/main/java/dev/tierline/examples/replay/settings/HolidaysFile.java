package dev.tierline.examples.replay.settings;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.input.Text;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads dates on which the department is closed: lines {@code YYYY-MM-DD,name}.
 *
 * <p>The name is whatever follows the first comma and must be there; quotes around it are taken off. Public lists have
 * dates with two holidays: a date that stands twice has both names, once each. Blank lines, lines that start with {@code #} and a first line {@code date,name} are skipped.
 */
public final class HolidaysFile {
    private static final int DATE_LENGTH = "YYYY-MM-DD".length();
    // calendars answer for 1900 to 2199 in UTC, and these dates lie within in every zone
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 30);

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
        SortedMap<LocalDate, Set<String>> names = new TreeMap<>();
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
            names.computeIfAbsent(date, d -> new LinkedHashSet<>()).add(name);
        }
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        names.forEach((date, together) -> holidays.put(date, String.join(" and ", together)));
        return holidays;
    }

    private static LocalDate date(String file, long line, String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return supported(file, line, LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // refused below, together with dates of another length
        }
        throw InputException.line(file, line, "date is " + quoted(text) + "; expected YYYY-MM-DD, such as 2026-05-01");
    }

    private static LocalDate supported(String file, long line, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw InputException.line(
                    file, line, "date is '" + date + "'; expected a date from " + FIRST + " to " + LAST);
        }
        return date;
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"").strip()
                : name;
    }
}
