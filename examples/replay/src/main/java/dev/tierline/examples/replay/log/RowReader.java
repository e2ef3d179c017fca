package dev.tierline.examples.replay.log;

import static dev.tierline.examples.replay.input.InputException.quoted;

import dev.tierline.examples.replay.input.InputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Makes rows of fields, one after the other: it knows the row before, and keeps every text and instant only once. */
final class RowReader {
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2198;
    private static final int HIGHEST_TIER = 9999;
    private static final int LONGEST_TEXT = 180;
    private static final Pattern TIER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern PRIORITY = Pattern.compile("[1-4]");
    private static final DateTimeFormatter WITHOUT_COLON = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHmm", "Z")
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

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
                once(line, "ticket", ticket),
                time(line, fields.get(1)),
                status(line, fields.get(2)),
                filled(line, "team", fields.get(3)),
                tier(line, fields.get(4)),
                filled(line, "agent", fields.get(5)),
                priority(line, fields.get(6)),
                filled(line, "channel", fields.get(7)),
                filled(line, "product", fields.get(8)),
                filled(line, "customer", fields.get(9)));
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
            OffsetDateTime time = OffsetDateTime.parse(text, form(text));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // refused below, together with years that no calendar answers for
        }
        throw InputException.line(
                file,
                line,
                "time is " + quoted(text) + "; expected ISO-8601 with offset, such as 2026-03-23T08:15:00+01:00, in "
                        + FIRST_YEAR + " to " + LAST_YEAR);
    }

    /** Offsets are written {@code +01:00}, or by the basic and short forms {@code +0100} and {@code +01}, or {@code Z}. */
    private static DateTimeFormatter form(String text) {
        boolean colon = text.length() > 3 && text.charAt(text.length() - 3) == ':';
        return colon ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : WITHOUT_COLON;
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

    private @Nullable String filled(int line, String column, String text) {
        return text.isBlank() ? null : once(line, column, text);
    }

    /** All texts have the same bounds, so it is enough to check each where it is met first. */
    private String once(int line, String column, String text) {
        String kept = texts.get(text);
        if (kept == null) {
            check(line, column, text);
            texts.put(text, text);
            kept = text;
        }
        return kept;
    }

    private void check(int line, String column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw InputException.line(
                    file,
                    line,
                    column + " is " + quoted(text) + " with " + text.length() + " characters; expected at most "
                            + LONGEST_TEXT);
        }
        int position = 1;
        for (int point : text.codePoints().toArray()) {
            if (point == 0 || Character.getType(point) == Character.SURROGATE) {
                throw InputException.line(
                        file,
                        line,
                        column + " has " + String.format(Locale.ROOT, "U+%04X", point) + " as character " + position
                                + "; expected well-formed text without NUL");
            }
            position += Character.charCount(point);
        }
    }
}
