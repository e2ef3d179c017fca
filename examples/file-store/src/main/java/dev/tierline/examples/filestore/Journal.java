package dev.tierline.examples.filestore;

import dev.tierline.spi.storage.StoreUnavailableException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A file to which lines are only ever added, each behind the checksum of its bytes. Guarded by its owner. */
final class Journal {

    private static final int CHECKSUM = 8;

    private final Path file;
    private final FileChannel channel;
    private boolean damaged;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the file, hands over every line in it and takes away what a crash left of a last one.
     *
     * @throws StoreUnavailableException if the file cannot be opened, is open elsewhere, or is damaged before its last line
     */
    static Journal open(Path file, Consumer<String> line) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (!locked(channel)) {
                    throw unavailable("opening " + file + ", which is open elsewhere", true, null);
                }
                channel.truncate(replay(file, line));
                channel.position(channel.size());
                channel.force(true);
                forceName(file);
                return new Journal(file, channel);
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw unavailable("opening " + file + " failed", true, failure);
        }
    }

    /** A new file is on the disk only when its name is: that is in the folder. */
    private static void forceName(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException noSuchThing) {
            // Where a folder cannot be opened, the file system looks after names by itself.
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException openInThisProcess) {
            return false;
        }
    }

    /** Returns where the last whole line ends. */
    private static long replay(Path file, Consumer<String> line) throws IOException {
        long end = 0;
        long number = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                bytes.write(b);
                if (b != '\n') {
                    continue;
                }
                number++;
                String text = checked(bytes.toByteArray());
                if (text == null && in.read() >= 0) {
                    throw unavailable("line " + number + " of " + file + " is damaged and not the last", false, null);
                }
                if (text == null) {
                    break;
                }
                line.accept(text);
                end += bytes.size();
                bytes.reset();
            }
        }
        return end;
    }

    /** Returns the text of a line, or null if it is not what was written. */
    private static @Nullable String checked(byte[] line) {
        if (line.length < CHECKSUM + 2) {
            return null;
        }
        int length = line.length - CHECKSUM - 2;
        String text = new String(line, CHECKSUM + 1, length, StandardCharsets.UTF_8);
        String expected = checksum(ByteBuffer.wrap(line, CHECKSUM + 1, length));
        String found = new String(line, 0, CHECKSUM + 1, StandardCharsets.US_ASCII);
        return found.equals(expected + " ") ? text : null;
    }

    private static String checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** Returns the bytes of a line, checked: what cannot be written is refused before anything is changed. */
    static ByteBuffer encoded(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            ByteBuffer line = ByteBuffer.allocate(bytes.remaining() + CHECKSUM + 2);
            line.put(checksum(bytes.duplicate()).getBytes(StandardCharsets.US_ASCII));
            line.put((byte) ' ').put(bytes).put((byte) '\n');
            return line.flip();
        } catch (CharacterCodingException halfACharacter) {
            throw new IllegalArgumentException(
                    "a text holds half of a surrogate pair: expected whole characters", halfACharacter);
        }
    }

    // guide: append
    /** Adds a line; when this returns, no crash takes it away. */
    void append(ByteBuffer line) {
        requireSound();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException failure) {
            // Whether the line is in the file nobody can say, nor go on behind it: opening the file again will tell.
            damaged = true;
            throw unavailable("writing to " + file + " failed; open the store again", false, failure);
        }
    }
    // guide: end

    void requireSound() {
        if (damaged || !channel.isOpen()) {
            throw unavailable("the store over " + file + " failed or was closed; open it again", false, null);
        }
    }

    /** Lets go of the file at once, whoever is writing. */
    void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw unavailable("closing " + file + " failed", false, failure);
        }
    }

    private static StoreUnavailableException unavailable(String what, boolean retryable, @Nullable Exception cause) {
        return new StoreUnavailableException(what, retryable, cause == null ? new IOException(what) : cause);
    }
}
