package dev.tierline.tck.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The kit is proved itself: by a sound store that it acquits, and by stores each of which breaks one clause. */
class KitTest {

    private static final Pattern CLAUSE_IN_THE_CONTRACT = Pattern.compile("<li>([A-Z]\\d+): ");

    private static final List<Class<?>> CULPRITS = Stream.of(
                    CommitCulprits.class,
                    RefusalCulprits.class,
                    OtherRefusalCulprits.class,
                    QueueCulprits.class,
                    ReadingCulprits.class,
                    DueCulprits.class,
                    LeaseCulprits.class,
                    PlanCulprits.class,
                    NextDueCulprits.class,
                    OutboxCulprits.class,
                    SettlementCulprits.class,
                    RecordCulprits.class,
                    RecordListCulprits.class,
                    DepartmentCulprits.class,
                    WorkloadCulprits.class,
                    SizeCulprits.class,
                    SearchCulprits.class,
                    WalkCulprits.class,
                    CrashCulprits.class,
                    TenantCulprits.class)
            .<Class<?>>flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
            .filter(each -> each.isAnnotationPresent(Breaks.class))
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    private static Set<String> contract;
    private static Verdict acquittal;
    private static Map<Class<?>, Verdict> verdicts;

    @BeforeAll
    static void judge() throws IOException {
        Path sources = Path.of(System.getProperty("basedir", ""))
                .resolve("../contract/src/main/java/dev/tierline/spi/storage");
        contract = new TreeSet<>();
        for (String source : List.of("TicketStore.java", "TenantStores.java")) {
            CLAUSE_IN_THE_CONTRACT
                    .matcher(Files.readString(sources.resolve(source)))
                    .results()
                    .forEach(match -> contract.add(match.group(1)));
        }
        acquittal = Verdict.on(SoundStore.class);
        verdicts = CULPRITS.parallelStream().collect(Collectors.toConcurrentMap(culprit -> culprit, Verdict::on));
    }

    @Test
    @DisplayName("A store that breaks nothing passes every test")
    void soundStoreIsAcquitted() {
        assertEquals(Map.of(), acquittal.failures(), "tests that a sound store fails");
        assertTrue(acquittal.proved().size() >= contract.size(), () -> "too few tests: " + acquittal.proved());
    }

    @Test
    @DisplayName("Every clause of the contract has a test, and every test names one of them")
    void everyClauseHasATest() {
        assertTrue(contract.size() >= 28, () -> "the contract's clauses, as read from its source: " + contract);
        assertEquals(contract, Verdict.clauses(acquittal.tests()), "clauses that tests name");
    }

    @Test
    @DisplayName("Every clause of the contract has a store that breaks it")
    void everyClauseHasACulprit() {
        Set<String> broken = CULPRITS.stream()
                .map(culprit -> culprit.getAnnotation(Breaks.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(contract, broken, "clauses that are broken on purpose");
    }

    @Test
    @DisplayName("Every test fails for some store: none of them is true of anything")
    void everyTestConvictsACulprit() {
        Set<String> idle = new TreeSet<>(acquittal.tests());
        verdicts.values().forEach(verdict -> idle.removeAll(verdict.failures().keySet()));
        assertEquals(Set.of(), idle, "tests that every broken store passes");
    }

    @TestFactory
    @DisplayName("A store that breaks one clause fails tests of that clause and of no other, and is told so")
    Stream<DynamicTest> culpritsAreConvicted() {
        return CULPRITS.stream().map(culprit -> {
            String clause = culprit.getAnnotation(Breaks.class).value();
            return DynamicTest.dynamicTest(
                    clause + " broken: " + culprit.getSimpleName(),
                    () -> assertConvicted(clause, verdicts.get(culprit)));
        });
    }

    private static void assertConvicted(String clause, Verdict verdict) {
        assertAll(
                () -> assertEquals(
                        Set.of(clause),
                        verdict.clausesBroken(),
                        () -> "clauses of the failed tests " + verdict.failures()),
                () -> assertEquals(acquittal.tests(), verdict.tests(), "the tests that were run"),
                () -> verdict.failures()
                        .forEach((test, message) -> assertTrue(
                                message.startsWith(clause + " does not hold: "),
                                () -> "'" + test + "' failed with: " + message)));
    }
}
