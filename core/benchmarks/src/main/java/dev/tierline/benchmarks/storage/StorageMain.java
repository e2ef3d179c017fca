package dev.tierline.benchmarks.storage;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the stores and prints a table of ratios with a verdict beside each limit.
 *
 * <p>Everything runs unless parts are named: {@code memory}, {@code sqlite}, {@code postgresql}. Files go to the folder for
 * temporary ones ({@code -Djava.io.tmpdir=…}), which should be on the disk that is to be measured.
 */
public final class StorageMain {
    private static final List<String> PARTS = List.of("memory", "sqlite", "postgresql");

    private StorageMain() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the parts to run; none for all
     * @throws Exception if a part cannot run
     */
    public static void main(String... args) throws Exception {
        Set<String> parts = args.length == 0 ? Set.copyOf(PARTS) : Set.of(args);
        if (!PARTS.containsAll(parts)) {
            System.err.println("storage " + String.join(" ", args) + ": expected none or some of " + PARTS);
            System.exit(2);
        }
        List<Finding> findings = new ArrayList<>();
        Findings measured = new Findings(Size.FULL, finding -> System.err.println(finding.markdown()));
        if (parts.contains("memory")) {
            findings.addAll(transitions());
            findings.addAll(measured.heap());
        }
        if (parts.contains("sqlite")) {
            findings.addAll(measured.sqlite());
        }
        if (parts.contains("postgresql")) {
            findings.addAll(measured.postgres());
        }
        print(findings, System.out);
    }

    private static List<Finding> transitions() throws RunnerException {
        List<Finding> findings = new ArrayList<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(MemoryStoreBenchmark.class.getName())
                        .build())
                .run()) {
            double moves = counted(result, "moves");
            double seconds = counted(result, "busy") / 1e9;
            findings.add(
                    result.getPrimaryResult().getLabel().equals("desk")
                            ? Finding.rate(
                                    "Memory, moves through the desk in a second of one core", moves / seconds, 100_000)
                            : Finding.plain(
                                    "Memory, the store's part alone: commits of such moves",
                                    Finding.number("%,.0f /s", moves / seconds)));
        }
        return findings;
    }

    private static double counted(RunResult result, String counter) {
        return requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    static void print(List<Finding> findings, PrintStream out) {
        out.println();
        out.println("| Storage | ours | bare | ratio | limit | verdict |");
        out.println("|---|--:|--:|--:|--:|---|");
        findings.forEach(finding -> out.println(finding.markdown()));
    }
}
