package dev.tierline.examples.replay.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.examples.replay.input.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {
    private static final String HEADER = "ticket,time,status,team,tier,agent,priority,channel,product,customer";
    private static final String ROW = "T-1,2026-03-23T08:00:00+01:00,queued,Desk,1,Ana,3,phone,Ledger,Acme";

    @Test
    void everyField() {
        Log log = read(HEADER + "\n" + ROW + "\n");
        assertEquals(
                List.of(new LogRow(
                        1,
                        2,
                        "T-1",
                        Instant.parse("2026-03-23T07:00:00Z"),
                        Status.QUEUED,
                        "Desk",
                        1,
                        "Ana",
                        3,
                        "phone",
                        "Ledger",
                        "Acme")),
                log.rows());
        assertEquals("log.csv", log.name());
        assertEquals(Optional.of(Instant.parse("2026-03-23T07:00:00Z")), log.start());
        assertEquals(log.start(), log.end());
    }

    @Test
    void emptyFieldsAreNull() {
        assertEquals(
                new LogRow(
                        1,
                        2,
                        "T-1",
                        Instant.parse("2026-03-23T07:00:00Z"),
                        Status.CLOSED,
                        null,
                        null,
                        null,
                        1,
                        null,
                        null,
                        null),
                read(HEADER + "\nT-1,2026-03-23T07:00:00Z,closed,,,,1,,,\n")
                        .rows()
                        .get(0));
    }

    @Test
    @DisplayName("quotes, commas, line ends in quotes, CRLF, blank lines, no last line end: lines stay right")
    void allSortsOfCsv() {
        String text = "\ufeff" + HEADER + "\r\n"
                + "\"T,1\",2026-03-23T08:00:00+01:00,queued,\"The \"\"best\"\" desk\",1,,3,,,\r\n"
                + "\r\n"
                + "T-2,2026-03-23T08:00:00+01:00,queued,\"two\nlines\",1,,3,,,\r\n"
                + "T-3,2026-03-23T08:00:01+01:00,queued,Desk,1,,3,,,";
        List<LogRow> rows = read(text).rows();
        assertEquals(List.of(1, 2, 3), rows.stream().map(LogRow::n).toList());
        assertEquals(List.of(2, 4, 6), rows.stream().map(LogRow::line).toList());
        assertEquals("T,1", rows.get(0).ticket());
        assertEquals("The \"best\" desk", rows.get(0).team());
        assertEquals("two\nlines", rows.get(1).team());
    }

    @ParameterizedTest
    @EnumSource
    void everyStatus(Status status) {
        assertEquals(
                status,
                read(HEADER + "\n" + ROW.replace("queued", status.word()))
                        .rows()
                        .get(0)
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T08:00:00.1239+01:00, 2026-03-23T07:00:00.123Z",
        "2026-03-23T08:00+01:00, 2026-03-23T07:00:00Z",
        "2026-03-23T08:00:00Z, 2026-03-23T08:00:00Z",
        "2026-03-23T08:00:00-03:30, 2026-03-23T11:30:00Z",
        "2026-03-23T08:00:00-0330, 2026-03-23T11:30:00Z",
        "2026-03-23T08:00:00.5+0100, 2026-03-23T07:00:00.500Z",
        "2026-03-23T08:00+01, 2026-03-23T07:00:00Z",
        "2026-03-23T08:00:00-08, 2026-03-23T16:00:00Z",
        "2026-03-23T08:00Z, 2026-03-23T08:00:00Z",
        "1901-01-01T00:00:00+00:17:30, 1900-12-31T23:42:30Z",
        "2198-12-31T23:59:59.999-18, 2199-01-01T17:59:59.999Z"
    })
    @DisplayName("offsets in every form of ISO-8601; instants are floored to the millisecond")
    void times(String text, Instant expected) {
        assertEquals(
                expected,
                read(HEADER + "\n" + ROW.replace("2026-03-23T08:00:00+01:00", text))
                        .rows()
                        .get(0)
                        .time());
    }

    @Test
    @DisplayName("tier 0 is self-service; a ladder may be high")
    void tiers() {
        for (int tier : new int[] {0, 12, 100, 9999}) {
            assertEquals(
                    tier,
                    read(HEADER + "\n" + ROW.replace(",Desk,1,", ",," + tier + ","))
                            .rows()
                            .get(0)
                            .tier());
        }
    }

    @Test
    void noRows() {
        Log log = read(HEADER + "\n");
        assertTrue(log.rows().isEmpty());
        assertEquals(Optional.empty(), log.end());
    }

    @Test
    @DisplayName("equal texts and instants are kept once, so that millions of rows fit")
    void lean() {
        List<LogRow> rows = read(HEADER + "\n" + ROW + "\n" + ROW + "\n").rows();
        assertSame(rows.get(0).ticket(), rows.get(1).ticket());
        assertSame(rows.get(0).agent(), rows.get(1).agent());
        assertSame(rows.get(0).time(), rows.get(1).time());
    }

    @Test
    void fromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + "\n" + ROW + "\n");
        assertEquals(file.toString(), LogReader.read(file).name());
    }

    @Test
    void emptyFile() {
        assertEquals("log.csv, line 1: the file is empty; expected the header " + HEADER, refused(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ticket,time,state,team,tier,agent,priority,channel,product,customer         | column 3 is 'state'; expected 'status'
            ticket,time,status,team,tier,agent,priority,channel,product                 | column 10 is missing; expected 'customer'
            ticket,time,status,team,tier,agent,priority,channel,product,customer,notes  | column 11 is 'notes'; expected no such column
            time,ticket,status,team,tier,agent,priority,channel,product,customer        | column 1 is 'time'; expected 'ticket'
            ticket;time                                                                 | column 1 is 'ticket;time'; expected 'ticket'
            """)
    void wrongHeader(String header, String fault) {
        assertEquals(
                "log.csv, line 1: " + fault + " (the header is " + HEADER + ")", refused(header + "\n" + ROW + "\n"));
    }

    @Test
    void wrongNumberOfFields() {
        assertEquals(
                "log.csv, line 3: 9 fields; expected 10, one for each column of the header " + HEADER,
                refused(HEADER + "\n" + ROW + "\n" + ROW.replace(",Acme", "") + "\n"));
        assertEquals(
                "log.csv, line 2: 11 fields; expected 10, one for each column of the header " + HEADER,
                refused(HEADER + "\n" + ROW + ",more\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Desk,1,Ana,3,phone,Ledger,Acme\n", "\"De\"sk,1,Ana,3,phone,Ledger,Acme\n"})
    void unmatchedQuotes(String rest) {
        assertEquals(
                "log.csv, line 3: the quotes of a field do not match; expected a quoted field to end with a quote"
                        + " before the next comma or the end of the line",
                refused(HEADER + "\n" + ROW + "\nT-1,2026-03-23T08:00:00+01:00,queued," + rest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,queued,  | ,open,   | status is 'open'; expected one of queued, assigned, in_progress, waiting_customer, waiting_vendor, waiting_internal, resolved, closed, cancelled
            ,queued,  | ,Queued, | status is 'Queued'; expected one of queued, assigned, in_progress, waiting_customer, waiting_vendor, waiting_internal, resolved, closed, cancelled
            ,queued,  | ',,'     | status is ''; expected one of queued, assigned, in_progress, waiting_customer, waiting_vendor, waiting_internal, resolved, closed, cancelled
            Desk,1,   | Desk,x,  | tier is 'x'; expected a whole number from 0 to 9999, or nothing
            Desk,1,   | Desk,-1, | tier is '-1'; expected a whole number from 0 to 9999, or nothing
            Desk,1,   | Desk,1.5,| tier is '1.5'; expected a whole number from 0 to 9999, or nothing
            Desk,1,   | 'Desk,10000,'| tier is '10000'; expected a whole number from 0 to 9999, or nothing
            Ana,3,    | Ana,5,   | priority is '5'; expected 1 (highest), 2, 3 or 4
            Ana,3,    | Ana,0,   | priority is '0'; expected 1 (highest), 2, 3 or 4
            Ana,3,    | 'Ana,,'  | priority is ''; expected 1 (highest), 2, 3 or 4
            """)
    void wrongFields(String part, String wrong, String fault) {
        assertEquals(
                "log.csv, line 3: " + fault, refused(HEADER + "\n" + ROW + "\n" + ROW.replace(part, wrong) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void ticketWithoutId(String id) {
        assertEquals(
                "log.csv, line 2: ticket is empty; expected the id of a ticket",
                refused(HEADER + "\n" + ROW.replace("T-1", id) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-23T08:00:00",
                "2026-03-23 08:00:00+01:00",
                "2026-02-30T08:00:00+01:00",
                "23/03/2026",
                "2026-02-30T08:00:00+0100",
                "2026-03-23T24:00:00Z",
                "2026-03-23T08:00:00+1",
                "2026-03-23T08:00:00+01:00+01",
                "2026-03-23T08:00:00+19",
                "1900-12-31T23:59:59Z",
                "2199-01-01T00:00:00Z",
                "Z",
                ""
            })
    void wrongTime(String time) {
        assertEquals(
                "log.csv, line 2: time is '" + time
                        + "'; expected ISO-8601 with offset, such as 2026-03-23T08:15:00+01:00, in 1901 to 2198",
                refused(HEADER + "\n" + ROW.replace("2026-03-23T08:00:00+01:00", time) + "\n"));
    }

    @Test
    @DisplayName("order is by instant, not by wall time")
    void outOfOrder() {
        String earlier = ROW.replace("T08:00:00+01:00", "T08:59:59+02:00");
        assertEquals(
                "log.csv, line 3: time is '2026-03-23T08:59:59+02:00', before '2026-03-23T08:00:00+01:00' of the row"
                        + " above; expected rows in time order",
                refused(HEADER + "\n" + ROW + "\n" + earlier + "\n"));
        String same = ROW.replace("T08:00:00+01:00", "T09:00:00+02:00");
        assertEquals(2, read(HEADER + "\n" + ROW + "\n" + same + "\n").rows().size());
    }

    private static Log read(String text) {
        return LogReader.read("log.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refused(String text) {
        return String.valueOf(
                assertThrows(InputException.class, () -> read(text)).getMessage());
    }
}
