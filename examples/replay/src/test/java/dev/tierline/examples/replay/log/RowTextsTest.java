package dev.tierline.examples.replay.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.examples.replay.input.InputException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of a row, each in its column. */
class RowTextsTest {
    private static final String ROW = "T-1,2026-03-23T08:00:00Z,queued,Desk,1,Ana,3,phone,Ledger,Acme";

    @ParameterizedTest
    @CsvSource({"0,ticket", "3,team", "5,agent", "7,channel", "8,product", "9,customer"})
    @DisplayName("180 characters of UTF-16, well-formed, without NUL; anything else is refused with column and line")
    void texts(int index, String column) throws Exception {
        String emoji = "\ud83d\ude00";
        for (String fine : List.of("x".repeat(180), emoji.repeat(90), " \t\u0131\u0130 ", "\ufffe")) {
            assertEquals(fine, text(read(index, fine), column));
        }
        assertEquals(
                column + " is '" + "x".repeat(60) + "...' with 181 characters; expected at most 180",
                refused(index, "x".repeat(181)));
        assertEquals(
                column + " is '" + emoji.repeat(30) + "...' with 182 characters; expected at most 180",
                refused(index, emoji.repeat(91)));
        assertEquals(
                column + " has U+D83D as character 2; expected well-formed text without NUL",
                refused(index, "a\ud83d"));
        assertEquals(
                column + " has U+DE00 as character 3; expected well-formed text without NUL",
                refused(index, emoji + "\ude00\ud83d"));
        assertEquals(
                column + " has U+0000 as character 5; expected well-formed text without NUL",
                refused(index, emoji + emoji + "\0"));
    }

    private static String refused(int index, String text) {
        String message = String.valueOf(
                assertThrows(InputException.class, () -> read(index, text)).getMessage());
        String place = "log.csv, line 7: ";
        assertEquals(place, message.substring(0, place.length()));
        return message.substring(place.length());
    }

    private static LogRow read(int index, String text) throws IOException {
        String[] fields = ROW.split(",", -1);
        fields[index] = '"' + text + '"';
        CSVRecord parsed = CSVFormat.RFC4180
                .parse(new StringReader(String.join(",", fields)))
                .iterator()
                .next();
        return new RowReader("log.csv").row(1, 7, parsed);
    }

    private static Object text(LogRow row, String column) throws ReflectiveOperationException {
        return LogRow.class.getMethod(column).invoke(row);
    }
}
