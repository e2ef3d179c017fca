package dev.tierline.examples.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.DatedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    @Test
    void theSampleClosesChristmasAndOpensASaturday() {
        List<String> said = Closures.run();

        assertEquals("2026-12-24 closed 'Christmas shutdown'", said.get(0));
        assertEquals("2027-01-01 closed 'Christmas shutdown'", said.get(8));
        assertEquals(
                List.of(
                        "2026-05-01 closed 'Labour Day'",
                        "2027-05-01 closed 'Labour Day'",
                        "2026-12-26 extra opening 10:00-13:00 'Release weekend'",
                        "2026-12-23 closed 14:00-15:30 'Staff meeting'",
                        "due 2027-01-04T08:30:00Z"),
                said.subList(9, said.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DTSTART:20260602T060000Z|DTEND:20260602T070000Z; 2026-06-02 extra opening 08:00-09:00 'x'",
                "DTSTART:20260602T060000|DURATION:PT1H; 2026-06-02 extra opening 06:00-07:00 'x'",
                "DTSTART:20260602T220000|DTEND:20260603T020000; 2026-06-02 extra opening 22:00-02:00 'x'",
                "DTSTART|VALUE=DATE:20260602; 2026-06-02 closed 'x'",
            })
    void anEventBecomesAnExceptionInLocalTime(String lines, String exception) {
        String content = lines.replace("|VALUE", ";VALUE").replace("|", "\r\n");

        assertEquals(List.of(exception), print(read(event(content + "\r\nSUMMARY:x"))));
    }

    @Test
    void ofTwoClosuresOnOneDateTheFirstGivesTheName() {
        String both = event("DTSTART;VALUE=DATE:20260602\r\nSUMMARY:one")
                + event("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260604\r\nSUMMARY:two");

        assertEquals(
                List.of("2026-06-02 closed 'one'", "2026-06-01 closed 'two'", "2026-06-03 closed 'two'"),
                print(read(both)));
    }

    @Test
    void whatLiesOutsideTheHorizonDoesNotCount() {
        assertEquals(
                List.of("2026-01-01 closed 'x'"),
                print(read(event("DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260102\r\nSUMMARY:x"))));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:2026-06-02, line 7, could not be parsed",
        "DTSTART;TZID=Europe/Bruxelles:20260602T080000, event 'x', Unknown time-zone ID: Europe/Bruxelles",
        "DTEND:20260602T080000, event 'x', expected a DTSTART",
        "DTSTART:20260602T080000|DTEND:20260602T070000, event 'x', expected",
        "DTSTART:20260602T080000|DTEND:20260702T070000, event 'x', expected",
        "DTSTART:20260602T080000, event 'x', expected",
        "DTSTART;VALUE=DATE:20260602|RRULE:FREQ=SOMETIMES, line 8, SOMETIMES",
    })
    void anEventThatMeansNothingIsRefusedWithItsPlace(String lines, String place, String problem) {
        String content = event(lines.replace("|", "\r\n") + "\r\nSUMMARY:x");

        var refused = assertThrows(CalendarFileException.class, () -> read(content));

        assertEquals(place, refused.place());
        assertTrue(refused.getMessage().startsWith("test.ics, " + place + ": "), refused::getMessage);
        assertTrue(refused.getMessage().contains(problem), refused::getMessage);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        for (String content : List.of("", "date,name\n2026-06-02,closed\n", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")) {
            assertThrows(CalendarFileException.class, () -> readAll(stream(content)));
        }
    }

    @Test
    void aStreamThatBreaksIsRefused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };

        var refused = assertThrows(CalendarFileException.class, () -> readAll(broken));

        assertTrue(refused.getMessage().contains("unplugged"), refused::getMessage);
    }

    @Test
    void aMovedTimeOfASeriesClosesItsNewDateOnly() {
        String series = event("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\nSUMMARY:Stocktaking");
        String moved = event("RECURRENCE-ID;VALUE=DATE:20260205\r\nDTSTART;VALUE=DATE:20260206\r\nSUMMARY:Stocktaking");
        String cancelled = event("RECURRENCE-ID;VALUE=DATE:20260305\r\nDTSTART;VALUE=DATE:20260305\r\n"
                + "STATUS:CANCELLED\r\nSUMMARY:Stocktaking");

        assertEquals(
                List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 6)),
                read(series + moved + cancelled).stream()
                        .map(DatedException::date)
                        .toList());
    }

    @Test
    void anEventWhileTheClocksGoBackCountsItsLength() {
        List<DatedException> read =
                read(event("DTSTART:20261025T003000Z\r\nDTEND:20261025T011000Z\r\nSUMMARY:Change of the clocks"));

        assertEquals(1, read.size());
        assertTrue(print(read).get(0).contains("02:30-03:10"), () -> print(read).get(0));
    }

    @Test
    void onlyTheWholeWordCloses() {
        String open = "DTSTART:20260302T090000\r\nDTEND:20260302T110000\r\nSUMMARY:Inventory\r\n";

        assertTrue(print(read(event(open + "CATEGORIES:NOT DISCLOSED"))).get(0).contains("extra"));
    }

    private static List<DatedException> read(String events) {
        return readAll(
                stream("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n"));
    }

    private static List<DatedException> readAll(InputStream file) {
        return CalendarFile.read(
                file, "test.ics", ZoneId.of("Europe/Brussels"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "\r\nEND:VEVENT\r\n";
    }

    private static List<String> print(List<DatedException> exceptions) {
        return exceptions.stream().map(DatedException::toString).toList();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
