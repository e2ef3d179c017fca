package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Golden documents with one to three faults each: every one is read as some value or refused in the one way. */
class MutationTest {

    private static final int DOCUMENTS = 10_000;
    private static final long SEED = 20_260_107;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+|true|false|null");
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "0.1",
            "NaN",
            "9223372036854775808",
            "-9223372036854775808",
            "2147483648",
            "9".repeat(1001),
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\udfff\"",
            "\"\\u0000\"",
            "\"" + "y".repeat(201) + "\"",
            "\"kind\"",
            "\"closed\"",
            "\"Z\"",
            "\"+999999999-12-31\"",
            "[]",
            "{}",
            "[null]",
            "{\"\":[]}",
            "[".repeat(300));

    private final Random random = new Random(SEED);

    @Test
    void mutatedDocumentsAreReadOrRefusedInOneWay() {
        List<Object> values = new ArrayList<>(Golden.values().values());
        List<String> documents = values.stream()
                .map(value -> GoldenFiles.write(TierlineJson.strict(), value))
                .toList();
        int[] refused = new int[1];
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                int which = random.nextInt(values.size());
                String document = documents.get(which);
                for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
                    document = mutated(document, documents);
                }
                DocumentKind kind = GoldenFiles.kindOf(values.get(which));
                refused[0] += reads(TierlineJson.strict(), kind, document) ? 0 : 1;
                reads(TierlineJson.keepingUnknown(), kind, document);
            }
        });
        assertTrue(refused[0] > DOCUMENTS / 2, refused[0] + " refused: expected the faults to be faults");
        assertTrue(refused[0] < DOCUMENTS, "expected some faults to give another value");
    }

    private static boolean reads(TierlineJson json, DocumentKind kind, String document) {
        try {
            Object value = GoldenFiles.read(json, kind, document);
            String written = GoldenFiles.write(json, value, document);
            assertEquals(value, GoldenFiles.read(json, kind, written), document);
            assertEquals(written, GoldenFiles.write(json, value, written), document);
            return true;
        } catch (JsonDocumentException refused) {
            assertEquals(kind, refused.kind());
            assertTrue(refused.path().startsWith("$"), refused.path());
            assertTrue(saysWhatIsAccepted(refused), () -> refused.getMessage() + " in " + document);
            return false;
        } catch (RuntimeException | Error leaked) {
            throw new AssertionError("leaked for " + document, leaked);
        }
    }

    /** Four messages of the model say it in other words. */
    static boolean saysWhatIsAccepted(JsonDocumentException refused) {
        return Stream.of("expected", "count from 1", "leave OPEN out", "leave it out", "a tier's level is 0")
                .anyMatch(refused.problem()::contains);
    }

    private String mutated(String document, List<String> documents) {
        if (document.isEmpty()) {
            return "{}";
        }
        int from = random.nextInt(document.length());
        int to = Math.min(document.length(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 60));
        String before = document.substring(0, from);
        return switch (random.nextInt(8)) {
            case 0 -> before + document.substring(to);
            case 1 -> document.substring(0, to) + document.substring(from);
            case 2 -> before + (char) random.nextInt(random.nextBoolean() ? 128 : 65_536) + document.substring(to);
            case 3 -> before;
            case 4 -> {
                String other = documents.get(random.nextInt(documents.size()));
                yield before + other.substring(random.nextInt(other.length()));
            }
            case 5 -> {
                List<MatchResult> tokens = TOKEN.matcher(document).results().toList();
                if (tokens.isEmpty()) {
                    yield before;
                }
                MatchResult one = tokens.get(random.nextInt(tokens.size()));
                MatchResult other = tokens.get(random.nextInt(tokens.size()));
                yield document.substring(0, one.start()) + other.group() + document.substring(one.end());
            }
            default -> {
                List<MatchResult> tokens = TOKEN.matcher(document).results().toList();
                if (tokens.isEmpty()) {
                    yield before;
                }
                MatchResult token = tokens.get(random.nextInt(tokens.size()));
                yield document.substring(0, token.start())
                        + NASTY.get(random.nextInt(NASTY.size()))
                        + document.substring(token.end());
            }
        };
    }
}
