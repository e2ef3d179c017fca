package dev.tierline.examples.replay.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something handed in cannot be used: an option, a file, a line of a file.
 *
 * <p>The message names the place, what was found there and what would be accepted. It is always one line: whatever could
 * break a line or disturb a terminal is escaped.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private InputException(String message) {
        super(oneLine(message));
    }

    /** Refuses the value of an option: {@code --hours is 'Mon 25:00': expected ...}. */
    public static InputException option(String option, String value, String expected) {
        return new InputException(option + " is " + quoted(value) + ": " + expected);
    }

    /** Refuses a command line. */
    public static InputException usage(String what) {
        return new InputException(what + " (--help explains every option)");
    }

    /** Refuses a whole file. */
    public static InputException file(Path file, String what) {
        return new InputException(file + ": " + what);
    }

    /** Refuses a file that could not be opened or read. */
    public static InputException unreadable(Path file, IOException cause) {
        return file(file, "cannot be read: " + reason(cause) + "; expected a readable file");
    }

    /** Refuses a file that could not be written. */
    public static InputException unwritable(Path file, IOException cause) {
        return file(file, "cannot be written: " + reason(cause) + "; expected a file in an existing, writable folder");
    }

    /** Refuses a line of a file; lines count from 1, the header included. */
    public static InputException line(String file, long line, String what) {
        return new InputException(file + ", line " + line + ": " + what);
    }

    /** Returns the text in single quotes, cut where it is too long to help. */
    public static String quoted(String text) {
        return "'" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text) + "'";
    }

    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String text = cause instanceof FileSystemException inFile ? inFile.getReason() : cause.getMessage();
        return text == null || text.isBlank() ? cause.getClass().getSimpleName() : text;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (breaksALine(point)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean breaksALine(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
