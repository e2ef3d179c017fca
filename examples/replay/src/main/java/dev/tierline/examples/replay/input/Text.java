package dev.tierline.examples.replay.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The UTF-8 text of a file, plain or gzipped (its first bytes decide, not its name), with or without a byte order mark.
 *
 * <p>It is decoded line by line, so that whatever cannot be read is refused with the line it stands on: malformed UTF-8,
 * broken or truncated gzip data. Not safe for several threads.
 */
public final class Text extends Reader {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int LONGEST_LINE = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private final String name;
    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] block = new byte[BLOCK];
    private int blockStart;
    private int blockEnd;
    private byte[] buffer = new byte[512];
    private CharBuffer pending = CharBuffer.allocate(0);
    private long line;

    private Text(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Opens a file; one that cannot be opened is an {@link InputException}. */
    public static Text open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw InputException.file(file, "is a folder; expected a file");
            }
            return of(file.toString(), Files.newInputStream(file));
        } catch (IOException e) {
            throw InputException.unreadable(file, e);
        }
    }

    /** Reads a stream, which is closed with this text; the name is how messages call it. */
    public static Text of(String name, InputStream stream) {
        Text failed = new Text(name, stream);
        failed.line = 1;
        try {
            BufferedInputStream start = new BufferedInputStream(stream, BLOCK);
            start.mark(2);
            boolean gzipped = start.read() == GZIP_FIRST && start.read() == GZIP_SECOND;
            start.reset();
            return new Text(name, gzipped ? unpacked(start) : start);
        } catch (IOException e) {
            throw failed.unreadable(e);
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        return new GZIPInputStream(packed, BLOCK);
    }

    /** Returns the name that messages use. */
    public String name() {
        return name;
    }

    /** Returns the next line without its end, or null after the last. */
    public @Nullable String nextLine() {
        if (!pending.hasRemaining() && !decodeLine()) {
            return null;
        }
        String whole = pending.toString();
        pending.position(pending.limit());
        return whole.endsWith("\r\n")
                ? whole.substring(0, whole.length() - 2)
                : whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Returns the number of the line read last, from 1; 0 before the first. */
    public long line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (!pending.hasRemaining()) {
            if (!decodeLine()) {
                return -1;
            }
        }
        int count = Math.min(length, pending.remaining());
        pending.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean decodeLine() {
        line++;
        int length = 0;
        try {
            for (boolean ended = false; !ended && fill(); ) {
                if (length == LONGEST_LINE) {
                    throw InputException.line(
                            name, line, "longer than " + LONGEST_LINE + " bytes; expected lines of text");
                }
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                }
                byte next = block[blockStart++];
                buffer[length++] = next;
                ended = next == '\n';
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        int start = line == 1 && startsWithMark(length) ? BYTE_ORDER_MARK.length : 0;
        try {
            pending = decoder.decode(ByteBuffer.wrap(buffer, start, length - start));
        } catch (CharacterCodingException e) {
            throw InputException.line(name, line, "holds bytes that are not UTF-8; expected UTF-8 text");
        }
        return length > 0;
    }

    /** A loop over an array is many times faster than as many calls of a stream that locks for each byte. */
    private boolean fill() throws IOException {
        if (blockStart == blockEnd) {
            blockStart = 0;
            blockEnd = Math.max(0, bytes.read(block));
        }
        return blockEnd > 0;
    }

    private boolean startsWithMark(int length) {
        int mark = BYTE_ORDER_MARK.length;
        return length >= mark && Arrays.equals(buffer, 0, mark, BYTE_ORDER_MARK, 0, mark);
    }

    private InputException unreadable(IOException cause) {
        if (cause instanceof EOFException) {
            return InputException.line(name, line, "the gzip data ends too early; expected a complete gzip file");
        }
        if (cause instanceof ZipException) {
            return InputException.line(name, line, "the gzip data is broken; expected a sound gzip file");
        }
        return InputException.line(name, line, "cannot be read: " + InputException.reason(cause));
    }
}
