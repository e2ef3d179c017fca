package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.quality.QualityReview;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {

    private static final String TICKET = GoldenFiles.text("golden/ticket-full.json");

    private final TierlineJson strict = TierlineJson.strict();
    private final TierlineJson keeping = TierlineJson.keepingUnknown();

    @Test
    void theStrictOneRefusesAnUnknownFieldWithItsPath() {
        String stored = TICKET.replace("\"status\":\"assigned\"", "\"status\":\"assigned\",\"mood\":\"good\"");

        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> strict.readTicket(stored));

        assertEquals("$.phases[1].mood", refused.path());
        assertThrows(JsonDocumentException.class, () -> strict.write(strict.readTicket(TICKET), stored));
    }

    @Test
    void unknownFieldsSurviveAtEveryLevelWhateverTheyHold() {
        String unknown =
                "\"x\":{\"deep\":[1.50,-0,1e400,123456789012345678901234567890,null,true,{\"a\":\"\\u0000\"}]}";
        String stored = TICKET.replace("\"channel\"", unknown + ",\"channel\"")
                .replace("{\"at\":1767776460000", "{" + unknown + ",\"at\":1767776460000")
                .replace("{\"policy\":\"nights\"", "{" + unknown + ",\"policy\":\"nights\"")
                .replace("\"resolution\":17", unknown + ",\"resolution\":17")
                .replace("\"id\"", unknown + ",\"id\"");
        Ticket before = keeping.readTicket(stored);
        assertEquals(strict.readTicket(TICKET), before);

        String same = keeping.write(before, stored);
        assertEquals(5, same.split("\"x\":", -1).length - 1);
        assertTrue(same.endsWith("," + unknown + "}"), same);
        assertEquals(same, keeping.write(keeping.readTicket(same), same));

        Ticket after = before.apply(
                        new Move.Resolve(),
                        new Circumstances(Instant.parse("2026-01-08T00:00:00Z"), Actor.system(), LifeCycle.standard()))
                .ticket();
        String next = keeping.write(after, same);
        assertEquals(5, next.split("\"x\":", -1).length - 1);
        assertEquals(after, keeping.readTicket(next));
    }

    @Test
    void anUnknownFieldGoesWithTheObjectItIsIn() {
        String stored = GoldenFiles.text("golden/department.json")
                .replace("{\"id\":\"bo\"", "{\"badge\":7,\"id\":\"bo\"")
                .replace("{\"level\":2", "{\"floor\":3,\"level\":2")
                .replace("{\"kind\":\"hours\"", "{\"colour\":\"red\",\"kind\":\"hours\"");
        Department department = keeping.readDepartment(stored);

        String same = keeping.write(department, stored);
        assertTrue(same.contains("\"roles\":[{\"role\":\"unrestricted\"}],\"badge\":7}"), same);
        assertTrue(same.contains("{\"level\":2,\"name\":\"In-depth support\",\"floor\":3}"), same);

        Department other = keeping.readDepartment(GoldenFiles.text("golden/calendar-definition-union.json"));
        String replaced = keeping.write(other, stored);
        assertFalse(replaced.contains("badge"), replaced);
        assertFalse(replaced.contains("colour"), replaced);
        assertEquals(other, strict.readDepartment(replaced));
    }

    @Test
    void unknownFieldsDeepWithinAListWithoutIdsSurvive() {
        String stored = GoldenFiles.text("golden/calendar-definition-union.json")
                .replace("{\"kind\":\"closed\"}", "{\"kind\":\"closed\",\"x\":1}")
                .replace("{\"date\":", "{\"x\":[2],\"date\":")
                .replace("{\"kind\":\"hours\"", "{\"x\":{},\"kind\":\"hours\"");
        Department department = keeping.readDepartment(stored);

        String same = keeping.write(department, stored);

        assertEquals(stored.split("\"x\":", -1).length, same.split("\"x\":", -1).length, same);
        assertEquals(same, keeping.write(department, same));
    }

    @Test
    void whatADepartmentOfFormat1HasUnknownSurvivesItsUpgrade() {
        String stored = GoldenFiles.text("older/format-1/department.json")
                .replace("{\"id\":\"bo\"", "{\"badge\":7,\"id\":\"bo\"")
                .replace("\"manager\":", "\"motto\":\"ever ready\",\"manager\":");
        Department department = keeping.readDepartment(stored);

        String next = keeping.write(department, stored);

        assertEquals(Golden.values().get("department"), department);
        assertTrue(next.startsWith("{\"tierline\":\"department\",\"format\":3,"), next);
        assertTrue(next.contains("\"roles\":[{\"role\":\"unrestricted\"}],\"badge\":7}"), next);
        assertTrue(next.endsWith(",\"motto\":\"ever ready\"}"), next);
        assertThrows(JsonDocumentException.class, () -> strict.readDepartment(stored));
    }

    @Test
    void anErasedTextKeepsNothing() {
        String stored = GoldenFiles.text("golden/record-personal-text.json")
                .replace("\"text\"", "\"html\":\"<b>secret</b>\",\"text\"");
        PersonalText text = (PersonalText) keeping.readRecord(stored);

        assertTrue(keeping.write(text, stored).contains("secret"));
        assertEquals(strict.write(text.erased(Instant.EPOCH)), keeping.write(text.erased(Instant.EPOCH), stored));
    }

    @Test
    void anErasedReviewKeepsNothing() {
        String stored = GoldenFiles.text("golden/record-quality-review.json")
                .replace("\"note\"", "\"html\":\"<b>secret</b>\",\"note\"");
        QualityReview review = (QualityReview) keeping.readRecord(stored);

        assertTrue(keeping.write(review, stored).contains("secret"));
        assertEquals(strict.write(review.erased(Instant.EPOCH)), keeping.write(review.erased(Instant.EPOCH), stored));
    }

    @Test
    void erasedAnswersKeepNothing() {
        String stored = GoldenFiles.text("golden/record-form-answers.json")
                .replace("{\"key\":\"serial\"", "{\"comment\":\"secret\",\"key\":\"serial\"")
                .replace("\"form\":", "\"drawing\":\"secret\",\"form\":");
        GivenAnswers answers = (GivenAnswers) keeping.readRecord(stored);

        assertEquals(2, keeping.write(answers, stored).split("secret", -1).length - 1);
        assertEquals(strict.write(answers.erased(Instant.EPOCH)), keeping.write(answers.erased(Instant.EPOCH), stored));
    }

    @Test
    void unknownFieldsOfACaseFileSurviveAtEveryLevel() {
        String stored = GoldenFiles.text("golden/ticket-case-file.json")
                .replace("\"impact\"", "\"x\":1,\"impact\"")
                .replace("\"complexity\"", "\"x\":1,\"complexity\"")
                .replace("{\"text\":\"t-4\"", "{\"x\":1,\"text\":\"t-4\"")
                .replace("{\"tier\":2", "{\"x\":1,\"tier\":2")
                .replace("{\"kind\":\"bug\"", "{\"x\":1,\"kind\":\"bug\"")
                .replace("\"scope\"", "\"x\":1,\"scope\"");

        String same = keeping.write(keeping.readTicket(stored), stored);

        assertEquals(6, same.split("\"x\":1", -1).length - 1, same);
        assertEquals(same, keeping.write(keeping.readTicket(same), same));
    }

    @Test
    void withoutUnknownFieldsBothWriteTheSame() {
        for (Map.Entry<String, Object> golden : Golden.values().entrySet()) {
            String file = GoldenFiles.text("golden/" + golden.getKey() + ".json");
            assertEquals(file, GoldenFiles.write(keeping, golden.getValue(), file));
            assertEquals(file, GoldenFiles.write(strict, golden.getValue(), file));
        }
    }
}
