package dev.tierline.examples.replay.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UntidyLogsTest {
    private static final List<UntidyLogs> LOGS =
            LongStream.range(0, 500).mapToObj(UntidyLogs::seeded).toList();

    @Test
    @DisplayName("one seed, one log; another seed, another log")
    void seeded() {
        UntidyLogs first = UntidyLogs.seeded(7);
        UntidyLogs again = UntidyLogs.seeded(7);
        assertEquals(first.log(), again.log());
        assertEquals(first.settings(), again.settings());
        assertEquals(
                100,
                LOGS.stream()
                        .limit(100)
                        .map(untidy -> untidy.log().rows())
                        .distinct()
                        .count());
    }

    @Test
    @DisplayName("what is written is what is read")
    void roundTrip() {
        for (UntidyLogs untidy : LOGS.subList(0, 100)) {
            byte[] text = LogText.of(untidy.log(), untidy.settings().zone()).getBytes(StandardCharsets.UTF_8);
            assertEquals(untidy.log(), LogReader.read(untidy.log().name(), new ByteArrayInputStream(text)));
        }
    }

    @Test
    @DisplayName("dropping the unchanged rows, but for one that ends the log, leaves every report as it was")
    void unchangedRowsDoNotMatter() {
        for (UntidyLogs untidy : LOGS.subList(0, 300)) {
            Log log = untidy.log();
            Set<LogRow> dropped = new HashSet<>(NaiveReplay.unchangedRows(log));
            dropped.remove(log.rows().get(log.rows().size() - 1));
            List<LogRow> kept =
                    log.rows().stream().filter(row -> !dropped.contains(row)).toList();
            assertEquals(
                    NaiveReplay.of(log, untidy.settings()),
                    NaiveReplay.of(new Log("kept", kept), untidy.settings()),
                    log.name());
        }
    }

    @Test
    @DisplayName("five hundred logs meet the edges they are made for")
    void variety() {
        Tally tally = new Tally();
        for (UntidyLogs untidy : LOGS) {
            tally.add(untidy.log(), untidy.settings());
        }
        tally.counts.forEach((what, count) -> assertTrue(count >= 30, what + ": " + tally.counts));
        assertEquals(15, tally.counts.size(), () -> tally.counts.toString());
    }

    private static final class Tally {
        private final Map<String, Integer> counts = new TreeMap<>();

        void add(Log log, Settings settings) {
            List<LogRow> rows = log.rows();
            NaiveHours hours = new NaiveHours(
                    settings.zone(), settings.hours(), settings.holidays().keySet());
            List<LogRow> before = new ArrayList<>();
            for (LogRow row : rows) {
                boolean together = !before.isEmpty()
                        && before.get(before.size() - 1).time().equals(row.time());
                count("equal instants", together);
                if (!before.isEmpty() && !together) {
                    count(
                            "due exactly",
                            NaiveReplay.dueInstants(new Log("before", before), settings, hours)
                                    .contains(row.time()));
                }
                var date = row.time().atZone(settings.zone()).toLocalDate();
                List<NaiveHours.Span> yesterdays = hours.spansOf(date.minusDays(1));
                List<NaiveHours.Span> spans = new ArrayList<>(yesterdays);
                spans.addAll(hours.spansOf(date));
                count("opening", spans.stream().anyMatch(span -> span.open().equals(row.time())));
                count("closing", spans.stream().anyMatch(span -> span.close().equals(row.time())));
                count(
                        "open since yesterday",
                        yesterdays.stream().anyMatch(span -> row.time().isBefore(span.close())));
                Integer tier = row.tier();
                count("no tier", tier == null);
                count("a high tier", tier != null && tier > 3);
                count("not at a whole second", !row.time().equals(row.time().truncatedTo(ChronoUnit.SECONDS)));
                before.add(row);
            }
            NaiveReplay.notifications(log, settings).forEach((kind, often) -> count(kind, often > 0));
            for (TicketReport ticket : NaiveReplay.of(log, settings)) {
                count("first response breached", ticket.firstResponse().breachedAt() != null);
                count("resolution breached", ticket.resolution().breachedAt() != null);
                count("still running", ticket.resolution().dueAt() != null);
                count("reopened", ticket.reopens() > 0);
            }
            var transition =
                    settings.zone().getRules().nextTransition(rows.get(0).time());
            count(
                    "over a clock change",
                    transition != null
                            && transition
                                    .getInstant()
                                    .isBefore(rows.get(rows.size() - 1).time()));
        }

        private void count(String what, boolean happened) {
            counts.merge(what, happened ? 1 : 0, Integer::sum);
        }
    }
}
