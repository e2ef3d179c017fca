package dev.tierline.examples.replay;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes to, and whether somebody is watching.
 *
 * @param out for what was asked for
 * @param err for errors and the progress bar
 * @param charset of both
 * @param watched whether a progress bar would be seen
 * @param nanoTime for the speed shown; no result depends on it
 */
record Terminal(PrintStream out, PrintStream err, Charset charset, boolean watched, LongSupplier nanoTime) {

    /** Returns the terminal, file or pipe this process was started with. */
    static Terminal ofThisProcess() {
        Charset charset = outputCharset();
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                isTerminal(System.console()) && errorsGoToADevice(),
                System::nanoTime);
    }

    private static Charset outputCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("US-ASCII");
    }

    /** From Java 22 on there may be a console without a terminal; only then can it be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A console speaks for input and output only; where the system can tell, errors are looked at as well. */
    private static boolean errorsGoToADevice() {
        Path errors = Path.of("/proc/self/fd/2");
        try {
            return !Files.isSymbolicLink(errors)
                    || Files.readSymbolicLink(errors).startsWith("/dev");
        } catch (IOException e) {
            return true;
        }
    }
}
