package dev.tierline.examples.replay.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.examples.replay.input.InputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingFilesTest {
    @Test
    void holidays() {
        assertEquals(
                Map.of(
                        LocalDate.of(2026, 4, 3), "Good Friday",
                        LocalDate.of(2026, 5, 1), "Labour Day, everywhere",
                        LocalDate.of(2026, 7, 21), "the \"national\" day"),
                holidays("""
                        # closed
                        date, name

                        2026-05-01,Labour Day, everywhere
                          2026-04-03 , Good Friday
                        2026-07-21,"the ""national"" day"
                        """));
        assertEquals(Map.of(), holidays(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-03          | '2026-04-03' names no holiday; expected YYYY-MM-DD,name
            2026-04-03,         | '2026-04-03,' names no holiday; expected YYYY-MM-DD,name
            03/04/2026,Friday   | date is '03/04/2026'; expected YYYY-MM-DD, such as 2026-05-01
            2026-02-29,Friday   | date is '2026-02-29'; expected YYYY-MM-DD, such as 2026-05-01
            2026-5-1,Friday     | date is '2026-5-1'; expected YYYY-MM-DD, such as 2026-05-01
            +12026-05-01,Friday | date is '+12026-05-01'; expected YYYY-MM-DD, such as 2026-05-01
            date,name           | date is 'date'; expected YYYY-MM-DD, such as 2026-05-01
            1900-01-01,Friday   | date is '1900-01-01'; expected a date from 1900-01-02 to 2199-12-30
            2199-12-31,Friday   | date is '2199-12-31'; expected a date from 1900-01-02 to 2199-12-30
            9999-12-31,Friday   | date is '9999-12-31'; expected a date from 1900-01-02 to 2199-12-30
            """)
    void wrongHolidays(String line, String fault) {
        assertEquals(
                "days.csv, line 3: " + fault, refused(() -> holidays("# closed\n2026-01-01,New Year\n" + line + "\n")));
    }

    @Test
    @DisplayName("two holidays on one date have one entry with both names, the same name counts once")
    void twoHolidaysOnOneDate() {
        assertEquals(
                Map.of(
                        LocalDate.of(2008, 5, 1), "Labour Day and Ascension Day",
                        LocalDate.of(2008, 5, 12), "Whit Monday"),
                holidays("""
                        2008-05-01,Labour Day
                        2008-05-12,Whit Monday
                        2008-05-01,Ascension Day
                        2008-05-12,"Whit Monday"
                        2008-05-01,Labour Day
                        """));
    }

    @Test
    @DisplayName("every date that calendars answer for in any zone")
    void firstAndLastDate() {
        assertEquals(
                Map.of(LocalDate.of(1900, 1, 2), "first", LocalDate.of(2199, 12, 30), "last"),
                holidays("1900-01-02,first\n2199-12-30,last\n"));
    }

    @Test
    @DisplayName("priorities that are not listed keep their defaults")
    void targets() {
        Targets targets = targets("""
                priority,firstResponse,resolution
                # better
                P1 , PT15M , PT2H
                4,PT0.5S,P2DT1H
                """);
        assertEquals(new Targets.Target(Duration.ofMinutes(15), Duration.ofHours(2)), targets.of(1));
        assertEquals(new Targets.Target(Duration.ofHours(1), Duration.ofHours(8)), targets.of(2));
        assertEquals(new Targets.Target(Duration.ofHours(4), Duration.ofHours(24)), targets.of(3));
        assertEquals(new Targets.Target(Duration.ofMillis(500), Duration.ofHours(49)), targets.of(4));
        assertEquals(Targets.DEFAULT, targets(""));
    }

    @Test
    void defaults() {
        assertEquals(
                List.of("PT30M PT4H", "PT1H PT8H", "PT4H PT24H", "PT8H PT40H"),
                Targets.DEFAULT.byPriority().values().stream()
                        .map(target -> target.firstResponse() + " " + target.resolution())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,PT1H           | '2,PT1H' has 2 fields; expected priority,firstResponse,resolution, such as 2,PT1H,PT8H
            2,PT1H,PT8H,more | '2,PT1H,PT8H,more' has 4 fields; expected priority,firstResponse,resolution, such as 2,PT1H,PT8H
            5,PT1H,PT8H      | priority is '5'; expected 1 (highest), 2, 3 or 4
            ,PT1H,PT8H       | priority is ''; expected 1 (highest), 2, 3 or 4
            P1,PT1H,PT8H     | priority 1 stands here twice; expected each priority once
            """)
    void wrongTargets(String line, String fault) {
        assertEquals("levels.csv, line 2: " + fault, refused(() -> targets("1,PT1H,PT8H\n" + line + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1h", "PT0S", "-PT1H", "PT0.0001S", "PT10000H0.001S", "P1M", ""})
    void wrongDurations(String duration) {
        String expected = "; expected a positive ISO-8601 duration of working time up to PT10000H, such as PT30M";
        assertEquals(
                "levels.csv, line 1: firstResponse is '" + duration + "'" + expected,
                refused(() -> targets("1," + duration + ",PT8H")));
        assertEquals(
                "levels.csv, line 1: resolution is '" + duration + "'" + expected,
                refused(() -> targets("1,PT8H," + duration)));
    }

    @Test
    void missingFiles() {
        Path missing = Path.of("missing.csv");
        String expected = "missing.csv: cannot be read: no such file or folder; expected a readable file";
        assertEquals(expected, refused(() -> HolidaysFile.read(missing)));
        assertEquals(expected, refused(() -> TargetsFile.read(missing)));
    }

    @Test
    @DisplayName("targets that leave a priority out, or promise nothing, do not exist")
    void targetsAreComplete() {
        SortedMap<Integer, Targets.Target> some = new TreeMap<>(Targets.DEFAULT.byPriority());
        some.remove(4);
        assertEquals(
                "targets must be for priorities 1 to 4: [1, 2, 3]",
                assertThrows(IllegalArgumentException.class, () -> new Targets(some))
                        .getMessage());
        assertEquals(
                "resolution must be positive: PT0S",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Targets.Target(Duration.ofHours(1), Duration.ZERO))
                        .getMessage());
        assertEquals(
                "priority must be 1 to 4: 5",
                assertThrows(IllegalArgumentException.class, () -> Targets.DEFAULT.of(5))
                        .getMessage());
    }

    private static SortedMap<LocalDate, String> holidays(String text) {
        return HolidaysFile.read("days.csv", stream(text));
    }

    private static Targets targets(String text) {
        return TargetsFile.read("levels.csv", stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(Executable reading) {
        return String.valueOf(assertThrows(InputException.class, reading).getMessage());
    }
}
