package dev.tierline.examples.replay.oracle;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a log back into the form it is read from. */
public final class LogText {
    /** The header line, without its end. */
    public static final String HEADER = "ticket,time,status,team,tier,agent,priority,channel,product,customer";

    private LogText() {}

    /** Returns the log as CSV, its times with the offset of the zone. */
    public static String of(Log log, ZoneId zone) {
        return Stream.concat(Stream.of(HEADER), log.rows().stream().map(row -> line(row, zone)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(LogRow row, ZoneId zone) {
        return Stream.of(
                        row.ticket(),
                        row.time().atZone(zone).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                        row.status().word(),
                        row.team(),
                        row.tier(),
                        row.agent(),
                        row.priority(),
                        row.channel(),
                        row.product(),
                        row.customer())
                .map(LogText::field)
                .collect(Collectors.joining(","));
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
