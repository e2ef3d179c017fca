package dev.tierline.examples.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program in a process of its own, as a user starts it. */
class LaunchedTest {

    /** What of the class path of the tests is the tests' own. */
    private static final Pattern OF_TESTS =
            Pattern.compile(".*(test-classes|junit|jqwik|opentest4j|apiguardian|jspecify).*");

    private static final String MODULE = "dev.tierline.examples.check";
    private static final String MAIN = MODULE + ".DepartmentCheck";

    private static final List<String> WRONG = List.of(
            "calendar.weekly.MON[1]: 11:30-17:30 overlaps [0], 08:00-12:00; expected spans that at most touch",
            "manager: no staff member \"maria\"",
            "name: blank: expected text that people can read",
            "policies[\"p1\"].steps[1].targets[1]: no staff member \"nights\"",
            "staff[\"chen\"].reportsTo: leads back to where it began: expected a line that ends, found \"chen\" > \"chen\"",
            "staff[\"chen\"].roles[0]: no role \"enginer\"",
            "staff[\"chen\"].skills[\"networking\"].level: expected 1 (has begun) to 5 (teaches it), found \"7\"",
            "teams[\"network\"].tiers[0]: no tier \"4\"",
            "tiers[\"2\"]: no team serves this tier: expected one, as teams here say which tiers they serve");

    enum Way {
        MODULE_PATH("-p"),
        CLASS_PATH("-cp");

        private final String option;

        Way(String option) {
            this.option = option;
        }

        List<String> command(String path, String file) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(option, path));
            if (this == MODULE_PATH) {
                command.addAll(List.of("-m", MODULE + "/" + MAIN));
            } else {
                command.add(MAIN);
            }
            command.add(file);
            return command;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    @DisplayName("a department that is right is called so")
    void right(Way way) throws IOException, InterruptedException {
        Run run = run(way, "right.json");

        assertEquals(
                List.of("the department is right: department 'IT support' of 3 staff in 2 teams on 3 tiers"),
                run.lines());
        assertEquals(0, run.exit());
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    @DisplayName("everything that is wrong is told, each with its path")
    void wrong(Way way) throws IOException, InterruptedException {
        Run run = run(way, "wrong.json");

        assertEquals(WRONG, run.lines());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    @DisplayName("a file that is not there is told")
    void missing(Way way) throws IOException, InterruptedException {
        Run run = run(way, "none.json");

        assertTrue(run.lines().get(0).contains("none.json cannot be read"), run::toString);
        assertEquals(2, run.exit());
    }

    private record Run(List<String> lines, int exit) {}

    private static Run run(Way way, String file) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !OF_TESTS.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        way.command(path, Path.of("departments", file).toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(out.lines().toList(), process.waitFor());
    }
}
