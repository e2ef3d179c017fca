package dev.tierline.examples.replay;

import dev.tierline.examples.replay.desk.DeskReplay;
import dev.tierline.examples.replay.input.InputException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The program: {@code replay [LOG] [options]}. It exits with 0 when the log was replayed, with 2 and one line on standard
 * error when an option or a file cannot be used.
 */
public final class Main {
    private Main() {}

    /** Runs the program on the real desk and ends the process. */
    public static void main(String[] args) {
        System.exit(run(new DeskReplay(), Terminal.ofThisProcess(), args));
    }

    /** Runs the program and returns its exit code. */
    static int run(Replay department, Terminal terminal, String... args) {
        CommandLine command = new CommandLine(new ReplayCommand(department, terminal))
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), terminal.charset()), true))
                .setParameterExceptionHandler(
                        (fault, given) -> refuse(terminal, InputException.usage(String.valueOf(fault.getMessage()))))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (fault instanceof InputException refused) {
                        return refuse(terminal, refused);
                    }
                    throw fault;
                });
        int code = command.execute(args);
        terminal.out().flush();
        return code;
    }

    private static int refuse(Terminal terminal, InputException refused) {
        terminal.err().println("replay: " + refused.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
