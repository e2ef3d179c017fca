package dev.tierline.vectors;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of known answers: inputs and outputs of other systems, one test each, named by its id.
 *
 * <p>The folder is that of the system property {@code tierline.vectors}, by default {@code ../shared/vectors} beside
 * the project's root. Counts how many vectors each rule of difference took, and prints that after the last.
 */
public final class KnownAnswers {
    private final Map<String, Integer> taken = new TreeMap<>();
    private final String file;

    /**
     * Names a file.
     *
     * @param file the name of the file in the folder of vectors
     */
    public KnownAnswers(String file) {
        this.file = file;
    }

    /**
     * Makes a test of every vector.
     *
     * @param check asserts one vector; it calls {@link #took} if a rule of difference applies
     * @return the tests, which end with one that prints the counts
     */
    public Stream<DynamicTest> tests(BiConsumer<JsonNode, KnownAnswers> check) {
        Path path = folder().resolve(file);
        assumeTrue(
                Files.isRegularFile(path),
                () -> "no known answers at " + path + "; set -Dtierline.vectors to a folder that has " + file);
        List<JsonNode> vectors = read(path);
        Stream<DynamicTest> tests = vectors.stream()
                .map(vector -> DynamicTest.dynamicTest(vector.get("id").asText(), () -> check.accept(vector, this)));
        return Stream.concat(
                tests, Stream.of(DynamicTest.dynamicTest("rules of difference", () -> print(vectors.size()))));
    }

    /**
     * Counts a vector that a rule of difference took.
     *
     * @param rule the rule
     */
    public void took(String rule) {
        taken.merge(rule, 1, Integer::sum);
    }

    private static List<JsonNode> read(Path path) {
        try {
            return new JsonMapper()
                    .readTree(path.toFile())
                    .get("vectors")
                    .valueStream()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read known answers from " + path, unreadable);
        }
    }

    private void print(int vectors) {
        StringBuilder report =
                new StringBuilder(file + ": " + vectors + " known answers; taken by a rule of difference:");
        taken.forEach((rule, count) ->
                report.append("\n  ").append(count).append(" × ").append(rule));
        System.out.println(taken.isEmpty() ? report.append(" none") : report);
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path root = here;
        while (!Files.isDirectory(root.resolve(".mvn")) && root.getParent() != null) {
            root = root.getParent();
        }
        String set = System.getProperty("tierline.vectors");
        if (set == null) {
            return root.resolveSibling("shared").resolve("vectors");
        }
        return Files.isDirectory(here.resolve(set)) ? here.resolve(set) : root.resolve(set);
    }
}
