package dev.tierline.json;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.record.GivenAnswers;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random events and moves about the case itself, its hand-offs, its ties and remote sessions; random answers to forms. */
final class Cases {

    private Cases() {}

    static Arbitrary<TicketEvent> events() {
        return Arbitraries.oneOf(found(), handedOff(), remote());
    }

    private static Arbitrary<TicketEvent> found() {
        Arbitrary<Instant> at = Texts.instants();
        Arbitrary<Actor> by = Texts.actors();
        Arbitrary<String> text = Texts.ids();
        Arbitrary<String> cited = text.injectNull(0.4);
        return Arbitraries.oneOf(
                Combinators.combine(at, by, assessments()).as(CaseEvent.Assessed::new),
                Combinators.combine(at, by, Arbitraries.of(Complexity.class), cited)
                        .as(CaseEvent.ComplexityJudged::new),
                Combinators.combine(at, by, text).as(CaseEvent.Diagnosed::new),
                Combinators.combine(at, by, text).as(CaseEvent.CourseProposed::new),
                Combinators.combine(at, by, Arbitraries.integers().greaterOrEqual(1), results(), cited)
                        .as(CaseEvent.CourseTried::new),
                Combinators.combine(at, by, text, cited).as(CaseEvent.Solved::new),
                Combinators.combine(at, by, text.map(ArticleId::of)).as(CaseEvent.SolutionPublished::new),
                Combinators.combine(at, by).as(CaseEvent.Confirmed::new),
                Combinators.combine(at, by, Arbitraries.integers().between(1, 5), cited)
                        .as(CaseEvent.Rated::new));
    }

    private static Arbitrary<TicketEvent> handedOff() {
        Arbitrary<Instant> at = Texts.instants();
        Arbitrary<Actor> by = Texts.actors();
        Arbitrary<String> text = Texts.ids();
        Arbitrary<List<StaffId>> people = staff().list().ofMaxSize(3);
        Arbitrary<LinkKind> kinds = Arbitraries.of(LinkKind.class);
        Arbitrary<BugStatus> bugs = Arbitraries.of(BugStatus.class);
        return Arbitraries.oneOf(
                Combinators.combine(at, by, Arbitraries.of(Authority.class), people, text)
                        .as(HandOffEvent.AuthorityCalled::new),
                Combinators.combine(
                                at,
                                by,
                                places(),
                                staff().injectNull(0.5),
                                Arbitraries.integers().greaterOrEqual(0),
                                people,
                                text.injectNull(0.4))
                        .as(HandOffEvent.ReturnsExhausted::new),
                Combinators.combine(at, by).as(HandOffEvent.ReturnDecided::new),
                Combinators.combine(at, by, text.map(TicketId::of)).as(LinkEvent.MergedAnswered::new),
                Combinators.combine(at, by, kinds, text).as(LinkEvent.Linked::new),
                Combinators.combine(
                                at,
                                by,
                                text.map(TicketId::of),
                                text.map(RequesterId::of).injectNull(0.4))
                        .as(LinkEvent.Absorbed::new),
                Combinators.combine(at, by, kinds, text).as(LinkEvent.Unlinked::new),
                Combinators.combine(at, by, text, bugs, bugs).as(LinkEvent.BugFollowed::new));
    }

    private static Arbitrary<TicketEvent> remote() {
        Arbitrary<Instant> at = Texts.instants();
        Arbitrary<Actor> by = Texts.actors();
        Arbitrary<Duration> lasted = Arbitraries.longs().map(Duration::ofMillis);
        return Arbitraries.oneOf(
                Combinators.combine(at, by, Texts.ids()).as(RemoteEvent.RequesterVerified::new),
                Combinators.combine(at, by, Texts.ids(), at).as(RemoteEvent.ConsentGiven::new),
                Combinators.combine(at, by).as(RemoteEvent.ConsentWithdrawn::new),
                Combinators.combine(at, staff(), lasted, at).as(RemoteEvent.ConsentExpired::new),
                Combinators.combine(at, by, staff()).as(RemoteEvent.SessionStarted::new),
                Combinators.combine(at, by, staff(), lasted, Arbitraries.of(EndOfSession.class))
                        .as(RemoteEvent.SessionEnded::new));
    }

    /** Moves that fit each other, so that a random life has them in many combinations. */
    static Arbitrary<Move> moves() {
        Instant until = Instant.parse("2030-01-01T00:00:00Z");
        return Arbitraries.oneOf(
                assessments().map(CaseMove.Assess::new),
                Combinators.combine(Arbitraries.integers().between(1, 3), results())
                        .as((course, result) -> new CaseMove.TryCourse(course, result, null)),
                Arbitraries.of(
                        new CaseMove.JudgeComplexity(Complexity.COMPLEX, "c"),
                        new CaseMove.Diagnose("d"),
                        new CaseMove.ProposeCourse("e"),
                        new Move.Resolve("f", "g"),
                        new CaseMove.PublishSolution(ArticleId.of("kb-1")),
                        new CaseMove.Confirm(),
                        new CaseMove.Rate(3, null)),
                Arbitraries.of(
                        new HandOffMove.Escalate(Destination.NEXT_TIER, "h"),
                        new HandOffMove.HandBack("i"),
                        new HandOffMove.HandOutside(Tier.of(7), "SR-1", null),
                        new HandOffMove.FileBug("DEV-1"),
                        new HandOffMove.FollowBug("DEV-1", BugStatus.FIXED),
                        new HandOffMove.CallIn(Authority.MANAGER, "j")),
                Arbitraries.of(LinkKind.class)
                        .filter(kind -> kind != LinkKind.BUG && !kind.isOfMerge())
                        .map(kind -> new LinkMove.Tie(new Link(kind, "INC-77"))),
                Arbitraries.of("INC-78", "INC-79")
                        .map(other -> new LinkMove.Absorb(TicketId.of(other), RequesterId.of("lee"))),
                Arbitraries.of(
                        new Move.Assign(StaffId.of("anna")),
                        new RemoteMove.VerifyRequester("call-back"),
                        new RemoteMove.GiveConsent("screen", until),
                        new RemoteMove.StartSession(StaffId.of("anna")),
                        new RemoteMove.EndSession(),
                        new RemoteMove.WithdrawConsent()));
    }

    static Arbitrary<GivenAnswers> answers() {
        Arbitrary<FormValue> values = Arbitraries.oneOf(
                Texts.any().map(FormValue::text),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                        .ofScale(4)
                        .map(FormValue::number),
                Texts.dates().map(FormValue::date),
                Texts.any().list().ofMaxSize(3).map(options -> FormValue.choices(options.toArray(String[]::new))),
                Arbitraries.of(true, false).map(FormValue::checked));
        return Combinators.combine(
                        Texts.ids(),
                        Texts.ids(),
                        Texts.ids().map(FormId::of),
                        Arbitraries.maps(Texts.ids(), values).ofMaxSize(5))
                .as((key, ticket, form, given) ->
                        new GivenAnswers(key, TicketId.of(ticket), new FormAnswers(form, given), null));
    }

    static Arbitrary<Assessment> assessments() {
        return Combinators.combine(Arbitraries.of(Impact.class), Arbitraries.of(Urgency.class))
                .as(Assessment::new);
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(Tickets.tiers(), Tickets.teams()).as(Place::new);
    }

    private static Arbitrary<CourseResult> results() {
        return Arbitraries.of(CourseResult.WORKED, CourseResult.HELPED, CourseResult.FAILED);
    }

    private static Arbitrary<StaffId> staff() {
        return Texts.ids().map(StaffId::of);
    }
}
