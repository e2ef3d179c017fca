package dev.tierline.life;

import dev.tierline.priority.Priority;
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
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One or more moves of every kind. */
final class EveryMove {

    static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    private EveryMove() {}

    static List<Move> list() {
        return List.of(
                new Opening(LifeDesk.ID, Priority.P1, null, null, Intake.UNKNOWN),
                new Move.ChangePriority(Priority.P1, "the boss"),
                new Move.MoveTo(LifeDepartment.SECOND, LifeDepartment.NETWORK, "theirs"),
                new Move.MoveTo(null, null),
                new Move.Assign(LifeDepartment.OLGA),
                new Move.Unassign(),
                new Move.Release(false),
                new Move.Release(true),
                new Move.Accept(),
                new Move.Start(),
                new Move.Wait(WaitingFor.CUSTOMER),
                Move.Wait.until(FAR),
                new Move.Resume(),
                new Move.Resolve("solved", "cause"),
                new Move.Close(),
                new Move.Cancel(),
                new Move.Reopen(TicketStatus.QUEUED),
                new Move.Reply("said"),
                new Move.Note("noted"),
                new Move.LogTime(LifeDepartment.OLGA, Duration.ofMinutes(5), "work", true),
                new CaseMove.Assess(Impact.HIGH, Urgency.HIGH),
                new HandOffMove.Escalate(Destination.NEXT_TIER, "too hard"),
                new HandOffMove.Escalate(Destination.team(LifeDepartment.SITE), null),
                new HandOffMove.HandBack(LifeDepartment.AT_DESK, "theirs after all"),
                new HandOffMove.HandOutside(LifeDepartment.VENDOR, "CASE-1", "theirs"),
                new HandOffMove.FileBug("BUG-1"),
                new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED),
                new HandOffMove.CallIn(Authority.MANAGER, "look"),
                new CaseMove.JudgeComplexity(Complexity.ROUTINE, "ask the expert"),
                new CaseMove.Diagnose("broken"),
                new CaseMove.ProposeCourse("mend it"),
                new CaseMove.TryCourse(1, CourseResult.WORKED, "it held"),
                new CaseMove.PublishSolution(ArticleId.of("KB-1")),
                new CaseMove.Confirm(),
                new CaseMove.Rate(3, "fair"),
                new LinkMove.Tie(new Link(LinkKind.CAUSED_BY, "INC-3")),
                new LinkMove.Untie(new Link(LinkKind.CAUSED_BY, "INC-3")),
                new LinkMove.Merge(TicketId.of("INC-2")),
                new LinkMove.Absorb(TicketId.of("INC-4"), null),
                new LinkMove.WriteAfterMerge("said"),
                new LinkMove.HearFromMerged(TicketId.of("INC-4")),
                new RemoteMove.VerifyRequester("call back"),
                new RemoteMove.GiveConsent("see the screen", FAR),
                new RemoteMove.WithdrawConsent(),
                new RemoteMove.StartSession(LifeDepartment.OLGA),
                new RemoteMove.EndSession());
    }
}
