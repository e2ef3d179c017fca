package dev.tierline.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/** The figures of a run: of a fork the median of its iterations, and of those the median. What did not run is empty. */
final class Scores {
    private final Map<String, List<Double>> times = new HashMap<>();
    private final Map<String, List<Double>> allocations = new HashMap<>();

    Scores(Collection<RunResult> results) {
        for (RunResult result : results) {
            String key = key(result.getParams());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                List<Double> iterations = fork.getIterationResults().stream()
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList();
                median(iterations).ifPresent(time -> add(times, key, time));
                var allocated = fork.getSecondaryResults().get("gc.alloc.rate.norm");
                if (allocated != null) {
                    add(allocations, key, allocated.getScore());
                }
            }
        }
    }

    /** The time of an operation: the benchmark's class without its suffix and its method, then its parameters by value. */
    OptionalDouble time(String benchmark, Object... parameters) {
        return median(of(times, benchmark, parameters));
    }

    OptionalDouble slowest(String benchmark, Object... parameters) {
        return of(times, benchmark, parameters).stream()
                .mapToDouble(time -> time)
                .max();
    }

    OptionalDouble bytes(String benchmark, Object... parameters) {
        return median(of(allocations, benchmark, parameters));
    }

    private static void add(Map<String, List<Double>> figures, String key, double figure) {
        figures.computeIfAbsent(key, each -> new ArrayList<>()).add(figure);
    }

    private static List<Double> of(Map<String, List<Double>> figures, String benchmark, Object... parameters) {
        return figures.getOrDefault(key(benchmark, parameters), List.of());
    }

    private static OptionalDouble median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted.get(half) + sorted.get((sorted.size() - 1) / 2)) / 2);
    }

    private static String key(BenchmarkParams params) {
        String[] names = params.getBenchmark().split("\\.", -1);
        String type = names[names.length - 2].replace("Benchmark", "");
        TreeSet<String> values = new TreeSet<>();
        params.getParamsKeys().forEach(name -> values.add(params.getParam(name)));
        return type + "." + names[names.length - 1] + values;
    }

    private static String key(String benchmark, Object... parameters) {
        TreeSet<String> values = new TreeSet<>();
        for (Object parameter : List.of(parameters)) {
            values.add(parameter instanceof Enum<?> constant ? constant.name() : parameter.toString());
        }
        return benchmark + values;
    }
}
