package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.MAX;
import static dev.tierline.life.LifeDepartment.NETWORK;
import static dev.tierline.life.LifeDepartment.NINA;
import static dev.tierline.life.LifeDepartment.OLGA;
import static dev.tierline.life.LifeDepartment.SITE;
import static dev.tierline.life.LifeDepartment.SUE;
import static dev.tierline.life.LifeDepartment.VENDOR;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Random moves of a given kind. Everything has few values and times are half hours, so that things coincide; a move may be one that is
 * refused wherever the ticket stands.
 */
final class RandomMoves {

    private static final List<Actor> ACTORS = List.of(
            Actor.staff(OLGA),
            Actor.staff(ERIC),
            Actor.staff(ERIC),
            Actor.staff(SUE),
            Actor.staff(NINA),
            Actor.staff(MAX),
            Actor.system(),
            LifeDesk.LEE,
            LifeDesk.LEE);
    private static final List<StaffId> HANDS = List.of(OLGA, ERIC, ERIC, NINA);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Random random;
    private final Instant now;

    private RandomMoves(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    static Move of(MoveKind kind, Random random, Instant now) {
        return new RandomMoves(random, now).of(kind);
    }

    static Actor actor(Random random) {
        return ACTORS.get(random.nextInt(ACTORS.size()));
    }

    /** Often at once, often within hours, now and then after days or weeks. */
    static Duration later(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> Duration.ZERO;
            case 4, 5, 6 -> HALF_HOUR.multipliedBy(1 + random.nextInt(4));
            case 7 -> HALF_HOUR.multipliedBy(1 + random.nextInt(48)).plusMillis(random.nextInt(2));
            case 8 -> Duration.ofDays(1 + random.nextInt(3));
            default -> Duration.ofDays(1 + random.nextInt(20));
        };
    }

    private Move of(MoveKind kind) {
        return switch (kind) {
            case OPEN -> new Opening(LifeDesk.ID, Priority.P1, null, null, Intake.UNKNOWN);
            case CHANGE_PRIORITY -> new Move.ChangePriority(Priority.of(1 + random.nextInt(4)), text());
            case MOVE_TO -> new Move.MoveTo(tier(), team(), text());
            case ASSIGN -> new Move.Assign(hand());
            case UNASSIGN -> new Move.Unassign();
            case RELEASE -> new Move.Release(random.nextBoolean());
            case ACCEPT -> new Move.Accept();
            case START -> new Move.Start();
            case WAIT -> waiting();
            case RESUME -> new Move.Resume();
            case RESOLVE -> resolve();
            case CLOSE -> new Move.Close();
            case CANCEL -> new Move.Cancel();
            case REOPEN ->
                new Move.Reopen(any(
                        TicketStatus.QUEUED,
                        TicketStatus.ASSIGNED,
                        TicketStatus.IN_PROGRESS,
                        TicketStatus.WAITING_CUSTOMER,
                        TicketStatus.WAITING_DEVELOPMENT));
            case REPLY -> new Move.Reply("said");
            case NOTE -> new Move.Note("noted");
            case LOG_TIME ->
                new Move.LogTime(hand(), Duration.ofMinutes(1 + random.nextInt(90)), "work", random.nextBoolean());
            case ASSESS -> new CaseMove.Assess(any(Impact.values()), any(Urgency.values()));
            case ESCALATE -> new HandOffMove.Escalate(destination(), text());
            case HAND_BACK -> new HandOffMove.HandBack(random.nextBoolean() ? null : new Place(tier(), team()), "back");
            case HAND_OUTSIDE -> new HandOffMove.HandOutside(any(VENDOR, VENDOR, Tier.of(3)), any("C1", "C2"), text());
            case FILE_BUG -> new HandOffMove.FileBug(any("B1", "B2"));
            case FOLLOW_BUG -> new HandOffMove.FollowBug(any("B1", "B2"), any(BugStatus.values()));
            case CALL_IN -> new HandOffMove.CallIn(any(Authority.values()), "look");
            case JUDGE_COMPLEXITY -> new CaseMove.JudgeComplexity(any(Complexity.values()), text());
            case DIAGNOSE -> new CaseMove.Diagnose("broken");
            case PROPOSE_COURSE -> new CaseMove.ProposeCourse("mend it");
            case TRY_COURSE ->
                new CaseMove.TryCourse(
                        1 + random.nextInt(3),
                        any(CourseResult.WORKED, CourseResult.HELPED, CourseResult.FAILED),
                        text());
            case PUBLISH_SOLUTION -> new CaseMove.PublishSolution(ArticleId.of(any("K1", "K2")));
            case CONFIRM -> new CaseMove.Confirm();
            case RATE -> new CaseMove.Rate(1 + random.nextInt(5), text());
            case LINK -> new LinkMove.Tie(link());
            case UNLINK -> new LinkMove.Untie(link());
            case MERGE -> random.nextInt(3) > 0 ? new LinkMove.Absorb(other(), null) : new LinkMove.Merge(other());
            case WRITE_AFTER_MERGE -> new LinkMove.WriteAfterMerge("said");
            case HEAR_FROM_MERGED -> new LinkMove.HearFromMerged(other());
            case VERIFY_REQUESTER -> new RemoteMove.VerifyRequester("call back");
            case GIVE_CONSENT -> new RemoteMove.GiveConsent("see", halfHours(-1, 6));
            case WITHDRAW_CONSENT -> new RemoteMove.WithdrawConsent();
            case START_SESSION -> new RemoteMove.StartSession(hand());
            case END_SESSION -> new RemoteMove.EndSession();
        };
    }

    /** An opening with impact and urgency or a priority, with or without symptoms and answers. */
    static Opening opening(Random random) {
        Intake intake = Intake.UNKNOWN.from(LifeDesk.lee());
        Opening open = random.nextBoolean()
                ? new Opening(LifeDesk.ID, Priority.P2, LifeDepartment.FIRST, DESK, intake)
                : Opening.of(LifeDesk.ID, Impact.MEDIUM, Urgency.HIGH, intake).at(LifeDepartment.FIRST, DESK);
        if (random.nextBoolean()) {
            open = open.withSymptoms("dark");
        }
        return random.nextBoolean() ? open : open.withAnswers(new FormAnswers(FormId.of("f"), Map.of()));
    }

    private Move waiting() {
        WaitingFor on = any(WaitingFor.values());
        return new Move.Wait(on, on == WaitingFor.DATE || random.nextBoolean() ? halfHours(-1, 60) : null);
    }

    private Move resolve() {
        String solution = text();
        return new Move.Resolve(solution, solution == null ? null : text());
    }

    private Link link() {
        return new Link(
                any(LinkKind.DUPLICATE_OF, LinkKind.DUPLICATED_BY, LinkKind.CAUSED_BY, LinkKind.ARTICLE),
                any("INC-1", "INC-2", "INC-3"));
    }

    private TicketId other() {
        return TicketId.of(any("INC-1", "INC-2", "INC-2", "INC-3", "INC-3"));
    }

    private Destination destination() {
        return switch (random.nextInt(4)) {
            case 0 -> Destination.tier(Tier.of(1 + random.nextInt(4)));
            case 1 -> Destination.team(any(DESK, SITE, NETWORK));
            default -> Destination.NEXT_TIER;
        };
    }

    private Instant halfHours(int least, int most) {
        return now.plus(HALF_HOUR.multipliedBy((long) least + random.nextInt(most - least + 1)));
    }

    private StaffId hand() {
        return HANDS.get(random.nextInt(HANDS.size()));
    }

    private @Nullable Tier tier() {
        return random.nextInt(8) == 0 ? null : Tier.of(1 + random.nextInt(4));
    }

    private @Nullable TeamId team() {
        return random.nextInt(8) == 0 ? null : any(DESK, DESK, SITE, NETWORK);
    }

    private @Nullable String text() {
        return random.nextInt(3) == 0 ? null : "because";
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
