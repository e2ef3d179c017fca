package dev.tierline.benchmarks;

import dev.tierline.benchmarks.storage.StorageMain;
import dev.tierline.benchmarks.ticket.TicketHeap;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs everybody and prints tables of ratios; with {@code storage} as the first argument, {@linkplain StorageMain the stores}.
 *
 * <p>It takes the options of JMH: {@code -f 5} for more forks, {@code -w 500ms -r 500ms} for shorter iterations, a part of a
 * benchmark's name for a part of the tables, such as {@code ticket}. Forks are run in rounds, one of each benchmark at a time, so that a machine
 * that is busy for a while spoils a round and not a benchmark.
 */
public final class Main {
    private static final int FORKS = 3;
    private static final int TICKETS = 20_000;

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH; or {@code storage} and what that takes
     * @throws CommandLineOptionException if they are none
     * @throws RunnerException if a benchmark cannot run
     * @throws Exception if a store cannot be measured
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("storage")) {
            StorageMain.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            calendars(args);
        }
    }

    private static void calendars(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions wanted = new CommandLineOptions(args);
        if (wanted.shouldHelp()) {
            System.out.println(
                    "options are those of JMH; without any, all but the stores runs, 'ticket' runs what is about tickets;"
                            + " 'storage' measures the stores");
            return;
        }
        int rounds = wanted.getForkCount().orElse(FORKS);
        Options round = new OptionsBuilder()
                .parent(wanted)
                .forks(1)
                .exclude(Pattern.quote(StorageMain.class.getPackageName()))
                .addProfiler(GCProfiler.class)
                .build();
        List<RunResult> results = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            results.addAll(new Runner(round).run());
        }
        print(new Scores(results), System.out);
    }

    private static void print(Scores scores, PrintStream out) {
        out.println();
        out.println(new Report(scores, Memory.bytesInUse(Office::calendar)).markdown());
        out.println(new OnCallReport(scores).markdown());
        out.println(new TicketReport(scores, TicketHeap.of(TICKETS)).markdown());
    }
}
