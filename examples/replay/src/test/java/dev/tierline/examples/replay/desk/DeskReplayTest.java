package dev.tierline.examples.replay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.ShippedDepartment;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogReader;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.oracle.NaiveReplay;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.examples.replay.report.TicketReport;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.examples.replay.settings.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskReplayTest {

    private static final int ONE_TICKET_IN = 20;

    private static Settings settings(SortedMap<LocalDate, String> holidays, String hours) {
        return new Settings(ZoneId.of("Europe/Brussels"), hours, holidays, Targets.DEFAULT);
    }

    @Test
    @DisplayName("the shipped log, whole: the desk agrees with the naive calculation, ticket by ticket")
    void shippedLog() {
        Log log = ShippedDepartment.log();
        Settings settings = settings(ShippedDepartment.holidays(), "Mon-Fri 08:00-18:00");

        Replayed replayed = new DeskReplay().replay(log, settings, Progress.NONE);

        assertEquals(NaiveReplay.of(log, settings), replayed.tickets());
        assertEquals(log.rows().size(), replayed.rows());
        assertEquals(NaiveReplay.unchangedRows(log).size(), replayed.unchangedRows());
        assertEquals(NaiveReplay.notifications(log, settings), replayed.notifications());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("a sample of the real logs, replayed whole")
    @CsvSource(
            delimiter = '|',
            value = {
                "volvo-incidents-2013.csv.gz|Mon-Fri 08:00-18:00",
                "helpdesk-italy.csv.gz|Mon-Fri 08:30-12:30,13:30-17:45;Sat 09:00-12:00"
            })
    void realLogs(String name, String hours) {
        Path file = data().resolve(name);
        assumeTrue(Files.exists(file), () -> "real log " + file.getFileName() + " is not present: nothing to compare");
        Log log = LogReader.read(file);
        Settings settings = settings(new TreeMap<>(Map.of(LocalDate.parse("2012-04-09"), "Easter Monday")), hours);

        Replayed replayed = new DeskReplay().replay(log, settings, Progress.NONE);

        assertEquals(log.rows().size(), replayed.rows());
        assertEquals(NaiveReplay.unchangedRows(log).size(), replayed.unchangedRows());
        Map<String, TicketReport> byTicket = new HashMap<>();
        replayed.tickets().forEach(ticket -> byTicket.put(ticket.ticket(), ticket));
        List<TicketReport> expected = NaiveReplay.of(sample(log), settings);
        assertFalse(expected.isEmpty());
        for (TicketReport each : expected) {
            assertEquals(each, byTicket.get(each.ticket()));
        }
    }

    /** Returns the rows of a ticket in so many, and of the one that ends the log, up to which clocks are read. */
    private static Log sample(Log log) {
        List<String> tickets =
                log.rows().stream().map(LogRow::ticket).distinct().toList();
        Set<String> sample = tickets.stream()
                .filter(ticket -> tickets.indexOf(ticket) % ONE_TICKET_IN == 0)
                .collect(Collectors.toSet());
        sample.add(log.rows().get(log.rows().size() - 1).ticket());
        return new Log(
                log.name(),
                log.rows().stream().filter(row -> sample.contains(row.ticket())).toList());
    }

    private static Path data() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("shared/data") : folder.resolve("shared/data");
    }
}
