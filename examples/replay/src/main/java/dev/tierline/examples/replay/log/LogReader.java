package dev.tierline.examples.replay.log;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.input.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a log in the neutral form: CSV in UTF-8, plain or gzipped, a header line, rows in time order.
 *
 * <p>The first fault ends the reading with an {@link InputException} that names file and line. Blank lines are skipped.
 */
public final class LogReader {
    private static final List<String> COLUMNS =
            List.of("ticket", "time", "status", "team", "tier", "agent", "priority", "channel", "product", "customer");
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private LogReader() {}

    /** Reads a file. */
    public static Log read(Path file) {
        return read(Text.open(file));
    }

    /** Reads a stream to its end and closes it; the name is how messages call it. */
    public static Log read(String name, InputStream stream) {
        return read(Text.of(name, stream));
    }

    private static Log read(Text text) {
        try (text;
                CSVParser parser = FORM.parse(text)) {
            return new Log(text.name(), rows(text.name(), parser));
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + text.name(), e);
        }
    }

    private static List<LogRow> rows(String file, CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!hasNext(file, 1, records)) {
            throw InputException.line(file, 1, "the file is empty; expected the header " + header());
        }
        checkHeader(file, records.next());
        RowReader reader = new RowReader(file);
        List<LogRow> rows = new ArrayList<>();
        for (long line = parser.getCurrentLineNumber() + 1;
                hasNext(file, line, records);
                line = parser.getCurrentLineNumber() + 1) {
            CSVRecord fields = records.next();
            if (isBlank(fields)) {
                continue;
            }
            if (fields.size() != COLUMNS.size()) {
                throw InputException.line(
                        file,
                        line,
                        fields.size() + " fields; expected " + COLUMNS.size() + ", one for each column of the header "
                                + header());
            }
            rows.add(reader.row(rows.size() + 1, Math.toIntExact(line), fields));
        }
        return rows;
    }

    private static boolean hasNext(String file, long line, Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw InputException.line(
                    file,
                    line,
                    "the quotes of a field do not match; expected a quoted field to end with a quote before the next"
                            + " comma or the end of the line");
        }
    }

    private static void checkHeader(String file, CSVRecord found) {
        for (int column = 0; column < Math.max(COLUMNS.size(), found.size()); column++) {
            String expected = column < COLUMNS.size() ? "'" + COLUMNS.get(column) + "'" : "no such column";
            String name = column < found.size() ? quoted(found.get(column)) : "missing";
            if (!name.equals(expected)) {
                throw InputException.line(
                        file,
                        1,
                        "column " + (column + 1) + " is " + name + "; expected " + expected + " (the header is "
                                + header() + ")");
            }
        }
    }

    private static boolean isBlank(CSVRecord fields) {
        return fields.size() == 1 && fields.get(0).isBlank();
    }

    private static String header() {
        return String.join(",", COLUMNS);
    }
}
