package dev.tierline.examples.replay;

import dev.tierline.examples.replay.input.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files a run writes. They are looked at before the replay, so that a mistyped folder does not cost a long run. */
final class Outputs {
    private static final Set<String> STANDARD_OUTPUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private final PrintStream out;
    private final @Nullable Path report;
    private final @Nullable Path summary;

    private Outputs(PrintStream out, @Nullable Path report, @Nullable Path summary) {
        this.out = out;
        this.report = report;
        this.summary = summary;
    }

    /** Refuses files that cannot be written, and files that are also read or written as something else. */
    static Outputs checked(PrintStream out, @Nullable Path report, @Nullable Path summary, @Nullable Path... inputs) {
        Set<Path> taken = new HashSet<>();
        for (Path input : inputs) {
            if (input != null) {
                taken.add(place(input));
            }
        }
        check("--report", report, taken);
        check("--summary", summary, taken);
        return new Outputs(out, report, summary);
    }

    /** Writes the report if one is asked for. */
    void report(Content content) {
        write(report, content);
    }

    /** Writes the summary if one is asked for. */
    void summary(Content content) {
        write(summary, content);
    }

    private static void check(String option, @Nullable Path file, Set<Path> taken) {
        if (file == null || isStandardOutput(file)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw InputException.file(
                    file, "cannot be written: its folder is not there; expected a file in an existing folder");
        }
        if (Files.isDirectory(file)) {
            throw InputException.file(file, "cannot be written: it is a folder; expected a file");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw InputException.file(file, "cannot be written: permission denied; expected a writable file");
        }
        if (isKept(file) && !taken.add(place(file))) {
            throw InputException.option(
                    option, file.toString(), "this file is already used by this run; expected a file of its own");
        }
    }

    /** What is written to a device or a pipe replaces nothing. */
    private static boolean isKept(Path file) {
        return !Files.exists(file) || Files.isRegularFile(file);
    }

    /**
     * Opened a second time, a file that standard output was sent to would be written over from its start, by this file or
     * by the screen.
     */
    private static boolean isStandardOutput(Path file) {
        if (STANDARD_OUTPUT.contains(file.toString())) {
            return true;
        }
        try {
            Path output = Path.of("/dev/stdout");
            return Files.isRegularFile(file) && Files.exists(output) && Files.isSameFile(file, output);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path place(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private void write(@Nullable Path file, Content content) {
        if (file == null) {
            return;
        }
        try {
            if (isStandardOutput(file)) {
                writeOut(content);
            } else {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                    content.writeTo(stream);
                }
            }
        } catch (IOException e) {
            throw InputException.unwritable(file, e);
        }
    }

    private void writeOut(Content content) throws IOException {
        OutputStream stream = new BufferedOutputStream(out, 1 << 16);
        content.writeTo(stream);
        stream.flush();
        if (out.checkError()) {
            throw new IOException("standard output is closed or full");
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }
}
