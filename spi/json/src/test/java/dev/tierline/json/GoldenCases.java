package dev.tierline.json;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.priority.Priority;
import dev.tierline.record.GivenAnswers;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.Course;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Effort;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.Findings;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffs;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the golden files hold about the whole life of a case: every fact, every event and every field that came with it. */
final class GoldenCases {

    private static final TicketId ID = TicketId.of("INC-1");
    private static final Instant NINE = Instant.parse("2026-01-07T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-01-07T10:00:00.123Z");
    private static final Instant LATER = TEN.plusMillis(7);
    private static final StaffId BO = StaffId.of("bo");
    private static final Actor ANNA = Actor.staff(StaffId.of("anna.k"));
    private static final Actor CUSTOMER = Actor.requester(RequesterId.of("customer 42"));
    private static final Assessment ASSESSMENT = new Assessment(Impact.HIGH, Urgency.LOW);
    private static final Place EXPERTS = new Place(Tier.of(2), TeamId.of("experts"));

    private GoldenCases() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        tickets(values);
        longerEvents(values);
        ofTime(values);
        caseEvents(values);
        handOffs(values);
        remote(values);
        answers(values);
        return values;
    }

    private static void tickets(Map<String, Object> values) {
        values.put(
                "ticket-case-file",
                ticket(
                        new CaseFile(
                                ASSESSMENT,
                                new Findings(
                                        Complexity.COMPLEX,
                                        "t-1",
                                        "t-2",
                                        List.of(
                                                new Course("t-3", CourseResult.FAILED),
                                                new Course("t-4", CourseResult.UNTRIED)),
                                        "t-5",
                                        "t-6",
                                        ArticleId.of("kb-204"),
                                        true,
                                        4),
                                new HandOffs(
                                        List.of(
                                                new Place(Tier.of(1), TeamId.of("help-desk")),
                                                EXPERTS,
                                                new Place(null, null)),
                                        List.of(BO),
                                        2,
                                        1),
                                List.of(
                                        new Link(LinkKind.CAUSED_BY, "PRB-7"),
                                        new Link(LinkKind.BUG, "DEV-9", BugStatus.IN_PROGRESS)),
                                new RemoteAccess(
                                        NINE,
                                        new RemoteAccess.Consent(
                                                "see the screen", NINE, TEN.plusSeconds(3600), CUSTOMER),
                                        new RemoteAccess.Session(BO, TEN))),
                        LATER));
        values.put("ticket-waiting", ticket(CaseFile.EMPTY, TEN.plusSeconds(86_400)));
        values.put(
                "ticket-barely-known",
                ticket(
                        new CaseFile(
                                null,
                                new Findings(null, null, null, List.of(), null, null, null, true, 0),
                                new HandOffs(List.of(), List.of(), 0, 1),
                                List.of(),
                                new RemoteAccess(NINE, null, null)),
                        LATER));
    }

    private static Ticket ticket(CaseFile file, Instant waitsUntil) {
        return new Ticket(
                ID,
                Intake.UNKNOWN,
                null,
                null,
                null,
                List.of(
                        new Phase(NINE, TicketStatus.QUEUED, Priority.P3),
                        new Phase(TEN, TicketStatus.WAITING_UNTIL, Priority.P3)),
                waitsUntil,
                TEN,
                Map.of(),
                List.of(),
                new Effort(6, Duration.ofMinutes(25), Duration.ZERO, NINE),
                file,
                TEN);
    }

    private static void longerEvents(Map<String, Object> values) {
        values.put(
                "event-opened-whole",
                new TicketEvent.Opened(
                        NINE, CUSTOMER, ID, Priority.P3, null, null, Intake.UNKNOWN, ASSESSMENT, "t-1", "t-2"));
        values.put(
                "event-priority-changed-reason",
                new TicketEvent.PriorityChanged(TEN, ANNA, Priority.P3, Priority.P1, "t-1"));
        values.put(
                "event-moved-reason",
                new TicketEvent.Moved(TEN, ANNA, Tier.of(2), Tier.of(1), null, null, Duration.ofMinutes(25), "t-1"));
        values.put("event-assigned-spent", new TicketEvent.Assigned(TEN, ANNA, null, BO, Duration.ofMinutes(25)));
        values.put(
                "event-status-changed-until",
                new TicketEvent.StatusChanged(
                        TEN, ANNA, MoveKind.WAIT, TicketStatus.IN_PROGRESS, TicketStatus.WAITING_UNTIL, LATER));
    }

    private static void ofTime(Map<String, Object> values) {
        values.put("event-wait-ended", new TimedEvent.WaitEnded(TEN, LATER));
        values.put("event-closed-by-silence", new TimedEvent.ClosedBySilence(TEN, LATER));
        values.put("event-texts-erased", new TicketEvent.TextsErased(TEN, ANNA, 3));
    }

    private static void caseEvents(Map<String, Object> values) {
        values.put("event-assessed", new CaseEvent.Assessed(TEN, ANNA, ASSESSMENT));
        values.put("event-complexity-judged", new CaseEvent.ComplexityJudged(TEN, ANNA, Complexity.MODERATE, "t-1"));
        values.put("event-diagnosed", new CaseEvent.Diagnosed(TEN, ANNA, "t-1"));
        values.put("event-course-proposed", new CaseEvent.CourseProposed(TEN, ANNA, "t-1"));
        values.put("event-course-tried", new CaseEvent.CourseTried(TEN, ANNA, 2, CourseResult.HELPED, "t-1"));
        values.put("event-solved", new CaseEvent.Solved(TEN, ANNA, "t-1", "t-2"));
        values.put("event-solution-published", new CaseEvent.SolutionPublished(TEN, ANNA, ArticleId.of("kb-204")));
        values.put("event-confirmed", new CaseEvent.Confirmed(TEN, CUSTOMER));
        values.put("event-rated", new CaseEvent.Rated(TEN, CUSTOMER, 5, "t-1"));
    }

    private static void handOffs(Map<String, Object> values) {
        values.put(
                "event-authority-called",
                new HandOffEvent.AuthorityCalled(TEN, ANNA, Authority.SUPERVISOR, List.of(BO), "t-1"));
        values.put(
                "event-returns-exhausted",
                new HandOffEvent.ReturnsExhausted(TEN, ANNA, EXPERTS, StaffId.of("zoe"), 3, List.of(BO), "t-1"));
        values.put("event-return-decided", new HandOffEvent.ReturnDecided(TEN, ANNA));
        values.put("event-merged-answered", new LinkEvent.MergedAnswered(TEN, CUSTOMER, TicketId.of("INC-2")));
        values.put("event-linked", new LinkEvent.Linked(TEN, ANNA, LinkKind.DUPLICATE_OF, "INC-0"));
        values.put(
                "event-absorbed",
                new LinkEvent.Absorbed(TEN, ANNA, TicketId.of("INC-2"), RequesterId.of("customer 7")));
        values.put("event-unlinked", new LinkEvent.Unlinked(TEN, ANNA, LinkKind.VENDOR_CASE, "SR 12/7"));
        values.put(
                "event-bug-followed",
                new LinkEvent.BugFollowed(TEN, ANNA, "DEV-9", BugStatus.OPEN, BugStatus.REJECTED));
    }

    private static void remote(Map<String, Object> values) {
        values.put("event-requester-verified", new RemoteEvent.RequesterVerified(TEN, ANNA, "call-back"));
        values.put("event-consent-given", new RemoteEvent.ConsentGiven(TEN, CUSTOMER, "see the screen", LATER));
        values.put("event-consent-withdrawn", new RemoteEvent.ConsentWithdrawn(TEN, CUSTOMER));
        values.put("event-consent-expired", new RemoteEvent.ConsentExpired(TEN, BO, Duration.ofMillis(90_123), LATER));
        values.put("event-session-started", new RemoteEvent.SessionStarted(TEN, ANNA, BO));
        values.put(
                "event-session-ended",
                new RemoteEvent.SessionEnded(
                        TEN, CUSTOMER, BO, Duration.ofMillis(90_123), EndOfSession.CONSENT_WITHDRAWN));
    }

    private static void answers(Map<String, Object> values) {
        Map<String, FormValue> answers = new LinkedHashMap<>();
        answers.put("serial", FormValue.text("AB 123"));
        answers.put("pages", FormValue.number(new BigDecimal("1.50")));
        answers.put("bought", FormValue.date(LocalDate.of(2025, 12, 24)));
        answers.put("colours", FormValue.choices("red", "blue"));
        answers.put("again", FormValue.checked(true));
        GivenAnswers given = new GivenAnswers("t-1", ID, new FormAnswers(FormId.of("printer"), answers), null);
        values.put("record-form-answers", given);
        values.put("record-erased-answers", given.erased(TEN));
    }
}
