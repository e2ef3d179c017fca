package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTest {

    private static final String TICKET = GoldenFiles.text("golden/ticket-full.json");
    private static final String DEPARTMENT = GoldenFiles.text("golden/department.json");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TierlineJson json = TierlineJson.strict();

    static Stream<Arguments> wrong() {
        return Stream.of(
                of("", "$", "no text; expected an object that begins with {\"tierline\":\"ticket\""),
                of(" ", "$", "no text"),
                of("[]", "$", "no object"),
                of("null", "$", "no object"),
                of("\ufeff" + TICKET, "$", "no JSON, line 1, column 1"),
                of("{}", "$.tierline", "missing; expected this field"),
                of("{\"tierline\":\"ticket\"}", "$.format", "missing"),
                of("{\"tierline\":\"event\",\"format\":1}", "$.tierline", "\"event\" document; expected \"ticket\""),
                of(with("\"format\":1", "\"format\":\"1\""), "$.format", "a text; expected an integer"),
                of(with("\"format\":1", "\"format\":1.0"), "$.format", "the number 1.0; expected an integer"),
                of(with("\"format\":1", "\"format\":-1"), "$.format", "none that was ever written"),
                of(TICKET.substring(0, 100), "$.intake.product", "the text ends too early, line 1, column 101"),
                of(TICKET + "{}", "$", "more text after the object"),
                of(TICKET + "]", "$", "no JSON"),
                of(with("\"id\":\"INC-1\"", "\"id\":null"), "$.id", "null; expected a text"),
                of(with("\"id\":\"INC-1\"", "\"id\":true"), "$.id", "the word true; expected a text"),
                of(with("\"id\":\"INC-1\"", "\"id\":{}"), "$.id", "an object; expected a text"),
                of(with("\"id\":\"INC-1\"", "\"id\":\" \""), "$.id", "expected 1 to 200 characters"),
                of(with("\"id\":\"INC-1\"", "\"id\":\"a\",\"id\":\"b\""), "$.id", "written twice"),
                of(with("\"id\":\"INC-1\"", "\"id\":\"\\ud800\""), "$.id", "half of a surrogate pair"),
                of(with("\"id\":\"INC-1\"", "\"id\":\"\udc00x\""), "$.id", "half of a surrogate pair"),
                of(with("\"id\":\"INC-1\"", "\"id\":\"\n\""), "$.id", "no JSON"),
                of(with("\"id\":\"INC-1\"", "'id':'x'"), "$.format", "no JSON"),
                of(with("\"tier\":2", "\"tier\":-2"), "$.tier", "tier -2: a tier's level"),
                of(with("\"tier\":2", "\"tier\":4294967298"), "$.tier", "expected an integer of 32 bits"),
                of(with("\"tier\":2", "\"tier\":2.0"), "$.tier", "the number 2.0; expected an integer"),
                of(with("\"tier\":2", "\"tier\":02"), "$.tier", "no JSON"),
                of(with("\"tier\":2", "\"tier\":NaN"), "$.tier", "no JSON"),
                of(with("\"tier\":2", "\"tier\":-Infinity"), "$.tier", "no JSON"),
                of(with("\"tier\":2", "\"tier\":-0"), "$.tier", "the number -0; expected an integer"),
                of(with("\"tier\":2", "\"tier\":1e999999999"), "$.tier", "the number 1e999999999; expected an integer"),
                of(
                        with("1767787200124", "9".repeat(20)),
                        "$.asOf",
                        "the number " + "9".repeat(20) + "; expected an integer of 64 bits"),
                of(with("1767787200124", "9".repeat(100_000)), "$.asOf", "numbers of 1000 characters"),
                of(
                        with("\"in-progress\"", "\"inprogress\""),
                        "$.phases[3].status",
                        "\"inprogress\" is no ticket status; " + "expected one of [queued, assigned, in-progress"),
                of(with("\"in-progress\"", "7"), "$.phases[3].status", "the number 7; expected a text"),
                of(
                        with("\"priority\":1", "\"priority\":10"),
                        "$.phases[2].priority",
                        "expected 1 (most pressing) to 9"),
                of(with("\"priority\":1", "\"prio\":1"), "$.phases[2].prio", "unknown field"),
                of(with(",\"status\":\"queued\"", ""), "$.phases[0].status", "missing"),
                of(with("1767776460000", "1"), "$", "ticket 'INC-1' has phase"),
                of(with("\"episode\":2", "\"episode\":0"), "$.fired[1]", "count from 1"),
                of(with("\"first-response\"", "\"first response\""), "$.breaches[\"first response\"]", "unknown field"),
                of(with("\"phases\":[", "\"phases\":{}, \"y\":["), "$.phases", "an object; expected a list"));
    }

    private static Arguments of(String document, String path, String problem) {
        return Arguments.of(document, path, problem);
    }

    private static String with(String what, String instead) {
        String document = TICKET.replace(what, instead);
        assertTrue(!document.equals(TICKET), what);
        return document;
    }

    @ParameterizedTest(name = "[{index}] {1}: {2}")
    @MethodSource("wrong")
    void whatIsWrongIsNamedWithItsPlace(String document, String path, String problem) {
        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.readTicket(document));

        assertEquals(DocumentKind.TICKET, refused.kind());
        assertEquals(path, refused.path());
        assertTrue(refused.problem().contains(problem), refused.getMessage());
        assertTrue(refused.getMessage().length() < 2000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zone\":\"Europe/Brussels\" | \"zone\":\"Europe/Bruxelles\" | $.calendar.zone",
                "\"sat\":\"22:00-02:00\" | \"sat\":\"22:00\" | $.calendar.weekly.sat",
                "\"sat\":\"22:00-02:00\" | \"sun\":\"22:00-12:00\" | $.calendar.weekly.sun",
                "\"sat\":\"22:00-02:00\" | \"fri \":\"\" | $.calendar.weekly[\"fri \"]",
                "\"fri\":\"08:00-12:00,13:00-17:30\" | \"fri\":\"08:00-48:00\" | $.calendar.weekly",
                "\"date\":\"2026-07-21\" | \"date\":\"2026-02-30\" | $.calendar.dated[0].date",
                "\"date\":\"2026-07-21\" | \"date\":\"2026-12-24\" | $.calendar.dated[1]",
                "\"date\":\"2026-07-21\" | \"date\":\"1026-07-21\" | $.calendar",
                "\"date\":\"2026-05-01\" | \"date\":\"2027-05-01\" | $.calendar.holidays[0]",
                "\"kind\":\"from-easter\" | \"kind\":\"easter\" | $.calendar.recurring[0].rule.kind",
                "\"days\":1} | \"days\":181} | $.calendar.recurring[0].rule",
                "\"computus\":\"western\" | \"computus\":[] | $.calendar.recurring[0].rule.computus",
                "\"manager\":\"bo\" | \"manager\":\"cy\" | $.manager",
                "{\"id\":\"bo\" | {\"id\":\"anna.k\" | $.staff[1]",
                "{\"level\":2 | {\"level\":1 | $.tiers",
                "\"P1\":1800000 | \"P1\":0 | $.serviceLevel",
                "\"P1\":1800000 | \"P1\":-1 | $.serviceLevel.first-response.P1",
                "\"P1\":1800000 | \"P0\":1 | $.serviceLevel.first-response.P0",
                "\"pausedIn\":[\"waiting-customer\"] | \"pausedIn\":[\"closed\"] | $.serviceLevel",
                "\"percent\":75 | \"percent\":100 | $.policies[0].steps[0].trigger",
                "\"recipients\":[\"manager\"] | \"recipients\":[] | $.policies[0].steps[1]",
                "\"reopen\":[ | \"reopen\":[\"queued\", | $.lifeCycle",
                "\"reopen\":[ | \"open\":[], \"reopen\":[ | $.lifeCycle"
            })
    void aWrongDepartmentIsNamedWithItsPlace(String what, String instead, String path) {
        String document = DEPARTMENT.replace(what, instead);
        assertTrue(!document.equals(DEPARTMENT), what);

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.readDepartment(document));

        assertEquals(path.replace("first-response.", "[\"first-response\"].").replace(".[", "["), refused.path());
        assertTrue(MutationTest.saysWhatIsAccepted(refused), refused.getMessage());
    }

    static Stream<Arguments> large() {
        String open = "{\"tierline\":\"ticket\",\"format\":1,";
        String manyOnOneDate = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"date\":\"2026-01-01\",\"change\":{\"kind\":\"extra-opening\",\"hours\":\"00:00:"
                        + (10 + i % 50) + "." + (100 + i / 50) + "-12:00\"}}")
                .collect(Collectors.joining(","));
        return Stream.of(
                large("depth of lists", "[".repeat(1_000_000)),
                large("depth in a field", open + "\"x\":" + "[".repeat(1_000_000)),
                large("depth of objects", open + "\"x\":" + "{\"x\":".repeat(500_000)),
                large("values", open + "\"x\":[" + "{},".repeat(2_000_000) + "{}]}"),
                large(
                        "fields",
                        open
                                + IntStream.range(0, 400_000)
                                        .mapToObj(i -> "\"f" + i + "\":0")
                                        .collect(Collectors.joining(","))
                                + "}"),
                large("a text", open + "\"id\":\"" + "x".repeat(15_000_000) + "\"}"),
                large("a document", open + "\"id\":\"" + "x".repeat(17_000_000) + "\"}"),
                large("a name", open + "\"" + "x".repeat(1_000_000) + "\":1}"),
                large("a number", open + "\"asOf\":" + "9".repeat(10_000_000) + "}"),
                large("a fraction", open + "\"asOf\":0." + "9".repeat(900) + "e999999999}"),
                large("colliding names", open + collisions(50_000) + "}"),
                large(
                        "hours",
                        "{\"tierline\":\"department\",\"format\":1,\"name\":\"x\",\"calendar\":{\"kind\":\"hours\","
                                + "\"zone\":\"UTC\",\"weekly\":{\"mon\":\"" + "a,".repeat(5_000_000) + "\"}}}"),
                large(
                        "changes of one date",
                        "{\"tierline\":\"department\",\"format\":1,\"name\":\"x\",\"calendar\":{\"kind\":"
                                + "\"hours\",\"zone\":\"UTC\",\"weekly\":{},\"dated\":[" + manyOnOneDate + "]}}"));
    }

    private static Arguments large(String name, String document) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, document));
    }

    /** Names with one hash: every pair of characters is Aa or BB. */
    private static String collisions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    StringBuilder name = new StringBuilder();
                    for (int bit = 0; bit < 16; bit++) {
                        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return "\"" + name + "\":0";
                })
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("large")
    void whatIsTooMuchIsRefusedSoonAndForLittle(String document) {
        DocumentKind kind = document.startsWith("{\"tierline\":\"dep") ? DocumentKind.DEPARTMENT : DocumentKind.TICKET;
        assertTimeoutPreemptively(SOON, () -> {
            for (TierlineJson reader : new TierlineJson[] {json, TierlineJson.keepingUnknown()}) {
                long before = Allocated.bytes();
                JsonDocumentException refused =
                        assertThrows(JsonDocumentException.class, () -> GoldenFiles.read(reader, kind, document));
                long taken = Allocated.bytes() - before;
                assertTrue(refused.getMessage().length() < 2000);
                assertTrue(taken < 256L << 20, taken + " bytes allocated: expected at most 256 MiB");
            }
        });
    }

    @Test
    void writingOverADocumentFullOfUnknownFieldsEndsSoon() {
        String fired = IntStream.range(2, 30_000)
                .mapToObj(i -> "{\"policy\":\"p\",\"step\":\"s\",\"repetition\":" + i + ",\"x\":0}")
                .collect(Collectors.joining(","));
        String stored =
                GoldenFiles.text("golden/ticket.json").replace("\"asOf\"", "\"fired\":[" + fired + "],\"asOf\"");
        TierlineJson keeping = TierlineJson.keepingUnknown();

        assertTimeoutPreemptively(SOON, () -> {
            String next = keeping.write(keeping.readTicket(stored), stored);
            assertEquals(29_998, next.split("\"x\":0", -1).length - 1);
        });
    }
}
