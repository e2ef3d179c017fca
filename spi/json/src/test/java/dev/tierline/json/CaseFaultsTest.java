package dev.tierline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in what is known about a case is named with its place, and what could not be read again is not written. */
class CaseFaultsTest {

    private static final StaffId BO = StaffId.of("bo");

    private final TierlineJson json = TierlineJson.strict();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ticket-case-file | \"impact\":\"high\" | \"impact\":\"highest\" | $.caseFile.assessment.impact",
                "ticket-case-file | \"impact\":\"high\", | '' | $.caseFile.assessment.impact",
                "ticket-case-file | \"complexity\":\"complex\" | \"complexity\":3 | $.caseFile.findings.complexity",
                "ticket-case-file | \"result\":\"failed\" | \"result\":\"broke\" | $.caseFile.findings.courses[0].result",
                "ticket-case-file | \"rating\":4 | \"rating\":6 | $.caseFile.findings",
                "ticket-case-file | \"article\":\"kb-204\" | \"article\":\" \" | $.caseFile.findings.article",
                "ticket-case-file | \"returns\":2 | \"returns\":-2 | $.caseFile.handOffs",
                "ticket-case-file | \"tier\":2 | \"tier\":-2 | $.caseFile.handOffs.left[1].tier",
                "ticket-case-file | \"kind\":\"caused-by\" | \"kind\":\"because\" | $.caseFile.links[0].kind",
                "ticket-case-file | ,\"bug\":\"in-progress\" | '' | $.caseFile.links[1]",
                "ticket-case-file | \"target\":\"PRB-7\" | \"target\":\"PRB-7\",\"bug\":\"open\" | $.caseFile.links[0]",
                "ticket-case-file | \"until\":1767783600123 | \"until\":1 | $.caseFile.remote.consent",
                "ticket-case-file | \"session\":{\"staff\":\"bo\" | \"session\":{\"staff\":7 | $.caseFile.remote.session.staff",
                "ticket-case-file | \"remote\":{ | \"distant\":{ | $.caseFile.distant",
                "ticket-waiting | \"waiting-until\" | \"in-progress\" | $",
                "ticket-waiting | \"spokeAt\":1767776400000 | \"spokeAt\":\"9:00\" | $.effort.spokeAt",
                "event-opened-whole | \"urgency\":\"low\" | \"urgency\":null | $.assessment.urgency",
                "event-moved-reason | \"minutes\":25 | \"minutes\":\"25\" | $.minutes",
                "event-course-tried | \"course\":2 | \"course\":0 | $",
                "event-course-tried | \"result\":\"helped\" | \"result\":\"untried\" | $",
                "event-rated | \"score\":5 | \"score\":0 | $",
                "event-texts-erased | \"erased\":3 | \"erased\":0 | $",
                "event-returns-exhausted | \"returns\":3 | \"returns\":-1 | $",
                "event-returns-exhausted | \"asked\":{ | \"asked\":{\"floor\":1, | $.asked.floor",
                "event-session-ended | \"ground\":\"consent-withdrawn\" | \"ground\":\"bored\" | $.ground",
                "event-session-ended | \"lasted\":90123 | \"lasted\":90.123 | $.lasted",
                "event-absorbed | \"duplicate\":\"INC-2\" | \"duplicate\":[\"INC-2\"] | $.duplicate",
                "event-bug-followed | \"to\":\"rejected\" | \"to\":\"done\" | $.to",
                "record-form-answers | \"key\":\"pages\" | \"key\":\"serial\" | $.answers[1]",
                "record-form-answers | \"kind\":\"number\" | \"kind\":\"figure\" | $.answers[1].kind",
                "record-form-answers | \"form\":\"printer\" | \"form\":\"\" | $.form",
                "record-erased-answers | \"form\": | \"answers\":[{\"key\":\"a\",\"kind\":\"text\",\"value\":\"b\"}],\"form\": | $",
                "department-demands | \"solution\"] | \"excuse\"] | $.lifeCycle.demands[3]",
                "department-demands | \"solution\"] | \"overruling-reason\"] | $.lifeCycle.demands[3]",
                "department-demands | \"demands\": | \"rate\":[],\"demands\": | $.lifeCycle",
                "department-demands | \"close\":[\"resolved\"] | \"close\":[\"merged\"] | $.lifeCycle"
            })
    void whatIsWrongIsNamedWithItsPlace(String golden, String what, String instead, String path) {
        String stored = GoldenFiles.text("golden/" + golden + ".json");
        String document = stored.replace(what, instead);
        assertNotEquals(stored, document, what);

        JsonDocumentException refused = assertThrows(
                JsonDocumentException.class,
                () -> GoldenFiles.read(json, GoldenFiles.kindOf(Golden.values().get(golden)), document));

        assertEquals(path, refused.path());
        assertTrue(MutationTest.saysWhatIsAccepted(refused), refused.getMessage());
    }

    @Test
    void timesThatCouldNotBeReadAgainAreNotWritten() {
        assertEquals("$.lasted", refusal(ended(Duration.ofNanos(1))).path());
        assertEquals(
                "$.lasted", refusal(ended(Duration.ofSeconds(Long.MAX_VALUE))).path());
        assertEquals("$.minutes", refusal(assigned(Duration.ofSeconds(90))).path());
        assertEquals(
                "$.minutes", refusal(assigned(Duration.ofMinutes(1L << 31))).path());
    }

    private JsonDocumentException refusal(TicketEvent event) {
        JsonDocumentException refused = assertThrows(JsonDocumentException.class, () -> json.write(event));
        assertTrue(refused.problem().contains("expected"), refused.problem());
        return refused;
    }

    private static TicketEvent ended(Duration lasted) {
        return new RemoteEvent.SessionEnded(Instant.EPOCH, Actor.system(), BO, lasted, EndOfSession.DONE);
    }

    private static TicketEvent assigned(Duration spent) {
        return new TicketEvent.Assigned(Instant.EPOCH, Actor.system(), null, BO, spent);
    }
}
