package dev.tierline.tck.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What the kit says of a store.
 *
 * @param proved the tests that passed, by name
 * @param failures the message of each test that failed, by the test's name
 */
record Verdict(Set<String> proved, Map<String, String> failures) {

    private static final Pattern CLAUSE = Pattern.compile("([A-Z]\\d+): .+");

    static Verdict on(Class<?> store) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(AccusedStoreContract.class))
                .configurationParameter(AccusedStoreContract.STORE, store.getName())
                .configurationParameter("dev.tierline.tck.summary", "off")
                .execute();
        Set<String> proved = new TreeSet<>();
        Map<String, String> failures = new TreeMap<>();
        results.testEvents().finished().stream().forEach(event -> {
            TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
            String test = name(event);
            if (proved.contains(test) || failures.containsKey(test)) {
                throw new IllegalStateException("two tests are named '" + test + "': expected each name once");
            }
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                proved.add(test);
            } else {
                failures.put(
                        test, result.getThrowable().map(Throwable::getMessage).orElse(""));
            }
        });
        results.containerEvents().failed().stream()
                .forEach(event -> failures.put(name(event), event.getPayload().toString()));
        return new Verdict(proved, failures);
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    Set<String> tests() {
        Set<String> tests = new TreeSet<>(proved);
        tests.addAll(failures.keySet());
        return tests;
    }

    Set<String> clausesBroken() {
        return clauses(failures.keySet());
    }

    static Set<String> clauses(Set<String> tests) {
        Set<String> clauses = new TreeSet<>();
        tests.forEach(test -> clauses.add(clause(test)));
        return clauses;
    }

    static String clause(String test) {
        Matcher matcher = CLAUSE.matcher(test);
        return matcher.matches() ? matcher.group(1) : "a test that names no clause: '" + test + "'";
    }
}
