package dev.tierline.examples.replay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class TextTest {
    @Test
    @DisplayName("lines lose their ends, LF or CRLF, and are counted")
    void lines() throws IOException {
        try (Text text = text("one\r\n\ntwo é\nthree")) {
            assertEquals("one", text.nextLine());
            assertEquals("", text.nextLine());
            assertEquals("two é", text.nextLine());
            assertEquals(3, text.line());
            assertEquals("three", text.nextLine());
            assertNull(text.nextLine());
        }
    }

    @Test
    @DisplayName("a byte order mark is not part of the text")
    void byteOrderMark() throws IOException {
        try (Text text = text("\ufeffdate,name\nx")) {
            assertEquals("date,name", text.nextLine());
        }
    }

    @Test
    @DisplayName("gzip is told by the first bytes, whatever the file is called")
    void gzipByContent(@TempDir Path folder) throws IOException {
        Path packed = Files.write(folder.resolve("packed.csv"), gzipped("one\ntwo\n"));
        Path plain = Files.writeString(folder.resolve("plain.csv.gz"), "one\ntwo\n");
        assertEquals("one\ntwo\n", all(Text.open(packed)));
        assertEquals("one\ntwo\n", all(Text.open(plain)));
    }

    @Test
    @DisplayName("a text shorter than the gzip mark is read as it is")
    void tiny() throws IOException {
        assertEquals("", all(text("")));
        assertEquals("x", all(text("x")));
    }

    @Test
    void characterwise() throws IOException {
        String long1 = "é€𝄞".repeat(5000);
        assertEquals(long1 + "\n" + long1, all(text(long1 + "\n" + long1)));
    }

    @Test
    void malformedUtf8() {
        byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xc3, '(', '\n'};
        assertEquals(
                "log.csv, line 3: holds bytes that are not UTF-8; expected UTF-8 text",
                refused(() -> all(Text.of("log.csv", new ByteArrayInputStream(bytes)))));
    }

    @Test
    void truncatedGzip() throws IOException {
        String content = noise();
        byte[] whole = gzipped(content);
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);
        String message = refused(() -> all(Text.of("log.csv.gz", new ByteArrayInputStream(cut))));
        assertEquals(
                "log.csv.gz, line " + content.lines().count()
                        + ": the gzip data ends too early; expected a complete gzip file",
                message);
    }

    @Test
    void gzipWithoutContent() throws IOException {
        byte[] cut = Arrays.copyOf(gzipped("one\n"), 5);
        assertEquals(
                "log.csv.gz, line 1: the gzip data ends too early; expected a complete gzip file",
                refused(() -> all(Text.of("log.csv.gz", new ByteArrayInputStream(cut)))));
    }

    @Test
    void brokenGzip() throws IOException {
        byte[] broken = gzipped("one\n");
        broken[2] = 99;
        assertEquals(
                "log.csv.gz, line 1: the gzip data is broken; expected a sound gzip file",
                refused(() -> all(Text.of("log.csv.gz", new ByteArrayInputStream(broken)))));
    }

    @Test
    void notText() {
        assertEquals(
                "log.csv, line 2: longer than 1048576 bytes; expected lines of text",
                refused(() -> all(text("one\n" + "x".repeat(1 << 20) + "y"))));
    }

    @Test
    void failingStream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk\nis gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        assertEquals(
                "log.csv, line 1: cannot be read: the disk\\u000ais gone", refused(() -> Text.of("log.csv", failing)));
    }

    @Test
    void missingFileAndFolder(@TempDir Path folder) {
        Path missing = folder.resolve("missing.csv");
        assertEquals(
                missing + ": cannot be read: no such file or folder; expected a readable file",
                refused(() -> Text.open(missing)));
        assertEquals(folder + ": is a folder; expected a file", refused(() -> Text.open(folder)));
    }

    @Test
    @DisplayName("whatever a message quotes, it stays one line of bearable length")
    void messagesAreOneLine() {
        String message = InputException.option("--hours", "a\nb\u001b[2J\u2028" + "x".repeat(100), "expected better")
                .getMessage();
        assertEquals("--hours is 'a\\u000ab\\u001b[2J\\u2028" + "x".repeat(52) + "...': expected better", message);
    }

    private static Text text(String content) {
        return Text.of("log.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String all(Text text) throws IOException {
        try (text) {
            StringBuilder all = new StringBuilder();
            char[] some = new char[7];
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                all.append(some, 0, read);
            }
            return all.toString();
        }
    }

    private static byte[] gzipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String noise() {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(random.nextLong()).append('\n');
        }
        return lines.append("the last line is the one that is cut").toString();
    }

    private static String refused(Executable reading) {
        return String.valueOf(assertThrows(InputException.class, reading).getMessage());
    }
}
