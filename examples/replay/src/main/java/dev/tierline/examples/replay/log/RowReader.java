package dev.tierline.examples.replay.log;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Makes rows of fields, one after the other: it knows the row before, and keeps every text and instant only once. */
final class RowReader {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int HIGHEST_TIER = 99;
    private static final Pattern TIER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern PRIORITY = Pattern.compile("[1-4]");

    private final String file;
    private final Map<String, String> texts = new HashMap<>();
    private Instant previous = Instant.MIN;
    private Instant previousFloored = Instant.MIN;
    private String previousText = "";

    RowReader(String file) {
        this.file = file;
    }

    LogRow row(int n, int line, CSVRecord fields) {
        String ticket = fields.get(0);
        if (ticket.isBlank()) {
            throw InputException.line(file, line, "ticket is empty; expected the id of a ticket");
        }
        return new LogRow(
                n,
                line,
                once(ticket),
                time(line, fields.get(1)),
                status(line, fields.get(2)),
                filled(fields.get(3)),
                tier(line, fields.get(4)),
                filled(fields.get(5)),
                priority(line, fields.get(6)),
                filled(fields.get(7)),
                filled(fields.get(8)),
                filled(fields.get(9)));
    }

    private Instant time(int line, String text) {
        Instant time = instant(line, text);
        if (time.isBefore(previous)) {
            throw InputException.line(
                    file,
                    line,
                    "time is " + quoted(text) + ", before " + quoted(previousText)
                            + " of the row above; expected rows in time order");
        }
        Instant floored = time.truncatedTo(ChronoUnit.MILLIS);
        previous = time;
        previousText = text;
        if (!floored.equals(previousFloored)) {
            previousFloored = floored;
        }
        return previousFloored;
    }

    private Instant instant(int line, String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // refused below, together with years that no support department has seen
        }
        throw InputException.line(
                file,
                line,
                "time is " + quoted(text) + "; expected ISO-8601 with offset, such as 2026-03-23T08:15:00+01:00, in "
                        + FIRST_YEAR + " to " + LAST_YEAR);
    }

    private Status status(int line, String text) {
        return Status.of(text)
                .orElseThrow(() -> InputException.line(
                        file,
                        line,
                        "status is " + quoted(text) + "; expected one of "
                                + Arrays.stream(Status.values())
                                        .map(Status::word)
                                        .collect(Collectors.joining(", "))));
    }

    private @Nullable Integer tier(int line, String text) {
        if (text.isBlank()) {
            return null;
        }
        if (!TIER.matcher(text).matches()) {
            throw InputException.line(
                    file,
                    line,
                    "tier is " + quoted(text) + "; expected a whole number from 0 to " + HIGHEST_TIER + ", or nothing");
        }
        return Integer.valueOf(text);
    }

    private int priority(int line, String text) {
        if (!PRIORITY.matcher(text).matches()) {
            throw InputException.line(file, line, "priority is " + quoted(text) + "; expected 1 (highest), 2, 3 or 4");
        }
        return Integer.parseInt(text);
    }

    private @Nullable String filled(String text) {
        return text.isBlank() ? null : once(text);
    }

    private String once(String text) {
        String kept = texts.putIfAbsent(text, text);
        return kept == null ? text : kept;
    }
}
