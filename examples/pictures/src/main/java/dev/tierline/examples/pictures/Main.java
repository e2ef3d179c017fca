package dev.tierline.examples.pictures;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The program: {@code pictures [DEPARTMENT] [options]}. It exits with 0 when the pictures are written, with 2 and one line on
 * standard error when an option or a file cannot be used.
 */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        System.exit(run(InstantSource.system(), System.out, System.err, args));
    }

    /** Runs the program and returns its exit code. */
    static int run(InstantSource clock, PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new PicturesCommand(clock, out))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((fault, given) -> refuse(err, String.valueOf(fault.getMessage())))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (fault instanceof UnusableException unusable) {
                        return refuse(err, String.valueOf(unusable.getMessage()));
                    }
                    throw fault;
                })
                .execute(args);
    }

    private static int refuse(PrintStream err, String message) {
        err.println("pictures: " + message.replaceAll("\\p{Cntrl}", " ") + " (--help explains every option)");
        return CommandLine.ExitCode.USAGE;
    }
}
