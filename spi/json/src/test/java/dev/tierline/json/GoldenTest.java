package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.YearlyRule;
import dev.tierline.department.Department;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.form.FormValue;
import dev.tierline.intake.FormField;
import dev.tierline.intake.ShownWhen;
import dev.tierline.intake.Silence;
import dev.tierline.oncall.Cadence;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordKind;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.TicketEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {

    private static final Map<Class<?>, String> CHOICES = Map.ofEntries(
            Map.entry(TicketEvent.class, "event-"),
            Map.entry(Actor.class, "actor-"),
            Map.entry(CalendarDefinition.class, "calendar-definition-"),
            Map.entry(YearlyRule.class, "yearly-rule-"),
            Map.entry(DayChange.class, "day-change-"),
            Map.entry(Trigger.class, "trigger-"),
            Map.entry(Recipient.class, "recipient-"),
            Map.entry(FormField.class, "form-field-"),
            Map.entry(FormValue.class, "form-value-"),
            Map.entry(ShownWhen.class, "shown-when-"),
            Map.entry(Silence.class, "silence-"),
            Map.entry(OverrideChange.class, "override-change-"),
            Map.entry(Cadence.class, "cadence-"));

    /** Departments of which format 2 had no words for a part. */
    private static final Set<String> SINCE_FORMAT_3 = Set.of("department-demands", "department-scopes");

    @TestFactory
    Stream<DynamicTest> goldenFiles() {
        TierlineJson json = TierlineJson.strict();
        return Golden.values().entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getKey(), () -> {
                    String file = GoldenFiles.text("golden/" + golden.getKey() + ".json");
                    assertEquals(file, GoldenFiles.write(json, golden.getValue()), "what is written");
                    assertEquals(
                            golden.getValue(),
                            GoldenFiles.read(json, GoldenFiles.kindOf(golden.getValue()), file),
                            "what is read");
                }));
    }

    /** The department of every document that format 1 wrote is a department of today. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar-definition-difference",
                "calendar-definition-hours",
                "calendar-definition-intersection",
                "calendar-definition-union",
                "day-change-closed",
                "day-change-closed-hours",
                "day-change-extra-opening",
                "day-change-special-hours",
                "department",
                "trigger-breach",
                "trigger-share-used",
                "yearly-rule-fixed",
                "yearly-rule-from-easter",
                "yearly-rule-nth-weekday",
                "yearly-rule-observed",
                "yearly-rule-weekday-from",
                "yearly-rule-weekday-until",
                "yearly-rule-years"
            })
    void departmentsOfFormat1AreReadWithTheMeaningTheyHad(String name) {
        String old = GoldenFiles.text("older/format-1/" + name + ".json");
        TierlineJson json = TierlineJson.strict();

        Department read = json.readDepartment(old);

        assertTrue(old.startsWith("{\"tierline\":\"department\",\"format\":1,"));
        assertEquals(Golden.values().get(name), read);
        assertEquals(GoldenFiles.text("golden/" + name + ".json"), json.write(read, old));
    }

    /** The department of every document that format 2 wrote is a department of today. */
    @TestFactory
    Stream<DynamicTest> departmentsOfFormat2AreReadWithTheMeaningTheyHad() {
        TierlineJson json = TierlineJson.strict();
        return Golden.values().entrySet().stream()
                .filter(golden -> golden.getValue() instanceof Department)
                .filter(golden -> !SINCE_FORMAT_3.contains(golden.getKey()))
                .map(golden -> DynamicTest.dynamicTest(golden.getKey(), () -> {
                    Department meant = golden.getKey().equals("department-whole")
                            ? GoldenDepartments.wholeOfFormat2()
                            : (Department) golden.getValue();
                    String old = GoldenFiles.text("older/format-2/" + golden.getKey() + ".json");

                    Department read = json.readDepartment(old);

                    assertTrue(old.startsWith("{\"tierline\":\"department\",\"format\":2,"));
                    assertEquals(meant, read);
                    assertEquals(json.write(meant), json.write(read, old));
                }));
    }

    static Stream<Class<?>> choices() {
        return CHOICES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everySubtypeOfAClosedChoiceHasAGoldenFile(Class<?> choice) {
        assertTrue(leaves(choice).count() > 0);
        leaves(choice).forEach(leaf -> {
            String name = CHOICES.get(choice) + kebab(leaf.getSimpleName());
            assertTrue(Golden.values().containsKey(name), leaf + " has no golden value: expected '" + name + "'");
            assertTrue(GoldenFiles.exists("golden/" + name + ".json"), leaf + " has no golden file");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordHasAGoldenFile(RecordKind kind) {
        String name = "record-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertTrue(
                Golden.values().get(name) instanceof DeskRecord record
                        && record.id().kind() == kind,
                kind + " has no golden value: expected '" + name + "'");
        assertTrue(GoldenFiles.exists("golden/" + name + ".json"), kind + " has no golden file");
    }

    @Test
    void theWordsOfEveryEnumerationStayWhatTheyAre() {
        String words = Stream.of(
                        line("status", Vocabulary.STATUS),
                        line("move", Vocabulary.MOVE),
                        line("metric", Vocabulary.METRIC),
                        line("recipient", Vocabulary.RECIPIENT),
                        line("weekday", Vocabulary.WEEKDAY),
                        line("computus", Vocabulary.COMPUTUS),
                        line("swap state", Vocabulary.SWAP_STATE),
                        line("absence", Vocabulary.ABSENCE),
                        line("tier kind", Vocabulary.TIER_KIND),
                        line("contact", Vocabulary.CONTACT),
                        line("scope", Vocabulary.SCOPE),
                        line("permission", Vocabulary.PERMISSION),
                        line("impact", Vocabulary.IMPACT),
                        line("urgency", Vocabulary.URGENCY),
                        line("complexity", CaseWords.COMPLEXITY),
                        line("course result", CaseWords.COURSE_RESULT),
                        line("authority", CaseWords.AUTHORITY),
                        line("link", CaseWords.LINK),
                        line("bug", CaseWords.BUG),
                        line("end of session", CaseWords.END_OF_SESSION),
                        line("formality", CaseWords.FORMALITY))
                .collect(Collectors.joining("\n"));

        assertEquals(GoldenFiles.text("golden/words.txt").replace("\r", ""), words);
        for (String file : List.of("older/format-1/words.txt", "older/format-2/words.txt")) {
            for (String before : GoldenFiles.text(file).lines().toList()) {
                assertTrue(
                        words.lines().anyMatch(line -> pairs(line).containsAll(pairs(before))),
                        before + ": expected each word as it was");
            }
        }
    }

    /** The name of an enumeration, and each of its constants with its word. */
    private static List<String> pairs(String line) {
        return List.of(line.split("(?<=:) |, "));
    }

    private static <E extends Enum<E>> String line(String name, Words<E> words) {
        return name + ": "
                + String.join(
                        ", ",
                        words.values().stream()
                                .map(value -> value.name() + "=" + words.of(value))
                                .toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() && type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(GoldenTest::leaves)
                : Stream.of(type);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
