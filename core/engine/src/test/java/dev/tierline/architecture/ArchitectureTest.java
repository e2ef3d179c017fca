package dev.tierline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the published modules hold to and neither the compiler nor the build can see. Each rule says how many classes it must have
 * looked at, and is shown offenders that it must catch.
 */
class ArchitectureTest {
    private static final String ROOT = "dev.tierline";
    private static final String OFFENDERS = "dev.tierline.architecture.offenders";
    private static final PublishedModules PUBLISHED = PublishedModules.onClassPath();
    private static final int CLASSES_AT_LEAST = 200;
    private static final int SHOWN_AT_LEAST = 50;

    @Test
    @DisplayName("the rules look at every published module, and at nothing else")
    void everyModuleIsLookedAt() {
        assertEquals(
                Set.of(
                        "dev.tierline.engine",
                        "dev.tierline.jdbc",
                        "dev.tierline.json",
                        "dev.tierline.memory",
                        "dev.tierline.model",
                        "dev.tierline.spi",
                        "dev.tierline.tck"),
                PUBLISHED.names());
        assertEquals(
                PUBLISHED.names().stream()
                        .mapToInt(name -> PUBLISHED.classesOf(name).size())
                        .sum(),
                PUBLISHED.classes().size());
        assertFalse(PUBLISHED.classes().contain(ArchitectureTest.class));
    }

    @Test
    @DisplayName("packages form no cycle")
    void noCycles() {
        assertHolds(noCyclesUnder(ROOT), PUBLISHED.classes(), CLASSES_AT_LEAST);
        assertCatches(noCyclesUnder(OFFENDERS + ".cycle"), offenders("cycle"), List.of("Chicken", "Egg"));
    }

    @Test
    @DisplayName("nobody reads the machine's clock, zone or locale")
    void noMachineReads() {
        ArchRule rule = noClasses().should(new MachineReads());

        assertHolds(rule, PUBLISHED.classes(), CLASSES_AT_LEAST);
        assertCatches(
                rule,
                offenders("machine"),
                List.of(
                        "Instant.now()",
                        "LocalDate.now(",
                        "references method <java.time.Instant.now()>",
                        "Clock.systemUTC()",
                        "currentTimeMillis",
                        "nanoTime",
                        "systemDefault",
                        "TimeZone.getDefault",
                        "Locale.getDefault",
                        "String.format(",
                        "formatted",
                        "toUpperCase()",
                        "toLowerCase()",
                        "ofPattern("));
        assertHolds(rule, offenders("machine").that(named("IsTold")), 1);
    }

    @Test
    @DisplayName("each module sees only what the design lets it see")
    void arrows() {
        assertHolds(classes().should(new ModuleArrows(ROOT)), PUBLISHED.classes(), CLASSES_AT_LEAST);
        assertCatches(
                classes().should(new ModuleArrows(OFFENDERS + ".arrows")),
                offenders("arrows"),
                List.of(
                        "engine sees memory",
                        "spi sees engine",
                        "memory sees tck",
                        "tck sees engine",
                        "model sees spi"));
    }

    @Test
    @DisplayName("each class stands in the module that its package names")
    void packagesNameTheirModule() {
        ModuleArrows arrows = new ModuleArrows(ROOT);
        for (String module : PUBLISHED.names()) {
            assertFalse(PUBLISHED.classesOf(module).isEmpty(), module);
            for (JavaClass type : PUBLISHED.classesOf(module)) {
                assertEquals(module, ROOT + "." + arrows.moduleOf(type), type.getName());
            }
        }
    }

    @Test
    @DisplayName("the exported API mentions only types that its reader has")
    void exportedApi() {
        ExportedApi api = new ExportedApi(PUBLISHED.descriptors());
        assertHolds(classes().should(api), PUBLISHED.classes().that(shownBy(api)), SHOWN_AT_LEAST);

        ExportedApi offending = new ExportedApi(List.of(ModuleDescriptor.newModule("offenders")
                .exports(OFFENDERS + ".api.shown")
                .build()));
        assertCatches(
                classes().should(offending),
                offenders("api").that(shownBy(offending)),
                List.of(
                        "Mentions> mentions " + OFFENDERS + ".api.hidden.Hidden",
                        "Mentions.field> mentions",
                        "argument()> mentions",
                        "parameter(" + OFFENDERS + ".api.hidden.Hidden)> mentions",
                        "thrown()> mentions",
                        "foreign()> mentions org.slf4j.Logger",
                        "local()> mentions"));
        assertFalse(reportOf(classes().should(offending), offenders("api").that(shownBy(offending)))
                .contains("nobodySees"));
    }

    @Test
    @DisplayName("no operation of a seat skips the question whether it is permitted")
    void everyOperationAsks() {
        String engine = ROOT + ".engine.";
        Set<String> names = Set.of(
                engine + "Seat",
                engine + "RotaSeat",
                engine + "LinkSeat",
                engine + "QualitySeat",
                engine + "SelfServiceSeat");
        JavaClasses seats = PUBLISHED
                .classes()
                .that(DescribedPredicate.describe("the seats", type -> names.contains(type.getName())));

        assertHolds(classes().should(new EveryOperationAsks(engine + "Rights")), seats, names.size());
        String offending = reportOf(
                classes().should(new EveryOperationAsks(OFFENDERS + ".rights.Rights")),
                offenders("rights").that(named("Seat")));
        assertTrue(offending.contains("Seat.forgets() asks nobody"), offending);
        assertFalse(offending.contains("Seat.asks"), offending);
    }

    @Test
    @DisplayName("only those who ask, and the desk's own clockwork, come near the store")
    void whoSeesTheStore() {
        Set<String> allowed = Set.of(
                "Delivery",
                "DepartmentFeed",
                "DepartmentWork",
                "ErasureWork",
                "QualityWork",
                "QueueWork",
                "RecordWork",
                "StoredPresence",
                "SupportDesk",
                "SupportDeskBuilder",
                "TicketReading",
                "TicketWork");
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + ".engine")
                .and(DescribedPredicate.describe(
                        "are not among " + allowed, type -> !allowed.contains(outermost(type))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".spi.storage.TicketStore");

        assertHolds(rule, PUBLISHED.classes(), CLASSES_AT_LEAST);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getSimpleName());
    }

    @Test
    @DisplayName("packages are named for a concept")
    void packageNames() {
        ArchRule rule = noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..helper..", "..helpers..");

        assertHolds(rule, PUBLISHED.classes(), CLASSES_AT_LEAST);
        assertCatches(rule, offenders("naming"), List.of("TicketManager", "DateHelper"));
    }

    @Test
    @DisplayName("classes are named for what they are")
    void classNames() {
        ArchRule rule = noClasses().should().haveNameMatching(".*(Manager|Helpers?|Utils?|Impl)|.*\\bAbstract\\w*Base");

        assertHolds(rule, PUBLISHED.classes(), CLASSES_AT_LEAST);
        assertCatches(rule, offenders("naming"), List.of("TicketManager", "DateHelper"));
    }

    private static ArchRule noCyclesUnder(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static JavaClasses offenders(String kind) {
        return new ClassFileImporter().importPackages(OFFENDERS + "." + kind);
    }

    private static DescribedPredicate<JavaClass> shownBy(ExportedApi api) {
        return DescribedPredicate.describe("shown", api::shows);
    }

    private static DescribedPredicate<JavaClass> named(String simpleName) {
        return DescribedPredicate.describe(
                simpleName, type -> type.getSimpleName().equals(simpleName));
    }

    private static void assertHolds(ArchRule rule, JavaClasses subjects, int atLeast) {
        assertTrue(
                subjects.size() >= atLeast,
                () -> "looked at " + subjects.size() + " classes, expected at least " + atLeast);
        rule.check(subjects);
    }

    private static void assertCatches(ArchRule rule, JavaClasses offenders, List<String> caught) {
        String report = reportOf(rule, offenders);
        for (String culprit : caught) {
            assertTrue(report.contains(culprit), () -> "'" + culprit + "' was not caught, only:\n" + report);
        }
    }

    private static String reportOf(ArchRule rule, JavaClasses subjects) {
        return String.join("\n", rule.evaluate(subjects).getFailureReport().getDetails());
    }
}
