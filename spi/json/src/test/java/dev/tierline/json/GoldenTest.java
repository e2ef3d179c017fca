package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.calendar.CalendarDefinition;
import dev.tierline.calendar.DayChange;
import dev.tierline.calendar.YearlyRule;
import dev.tierline.escalation.Trigger;
import dev.tierline.oncall.Cadence;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.record.DeskRecord;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.TicketEvent;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    private static final Map<Class<?>, String> CHOICES = Map.of(
            TicketEvent.class, "event-",
            DeskRecord.class, "record-",
            Actor.class, "actor-",
            CalendarDefinition.class, "calendar-definition-",
            YearlyRule.class, "yearly-rule-",
            DayChange.class, "day-change-",
            Trigger.class, "trigger-",
            OverrideChange.class, "override-change-",
            Cadence.class, "cadence-");

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
                        line("absence", Vocabulary.ABSENCE))
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();

        assertEquals(GoldenFiles.text("golden/words.txt").replace("\r", ""), words);
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
