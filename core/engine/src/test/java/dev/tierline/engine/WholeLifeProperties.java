package dev.tierline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.RemoteMove;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Urgency;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever all actors do at a desk in whatever order: the history is complete, and what is refused leaves no trace. */
class WholeLifeProperties {

    private static final Instant START = Instant.parse("2026-01-07T09:00:00Z");
    private static final List<TicketId> IDS = List.of(TicketId.of("INC-1"), TicketId.of("INC-2"), TicketId.of("PRB-1"));
    private static final RequesterId LEE = RequesterId.of("lee");
    private static final StaffId OLGA = StaffId.of("olga");
    private static final StaffId ERIC = StaffId.of("eric");

    /** One act: who, on which ticket, what, how long after the one before it. */
    record Act(int actor, int ticket, int deed, int minutesLater) {}

    @Provide
    Arbitrary<List<Act>> lives() {
        Arbitrary<Integer> pauses = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 120)),
                Tuple.of(1, Arbitraries.integers().between(1, 20 * 24 * 60)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, IDS.size() - 1),
                        Arbitraries.integers().between(0, 1000),
                        pauses)
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property(tries = 10_000, seed = "20100331")
    @Label("folding what is stored gives what is stored, and a refused operation changes neither ticket nor history")
    void historyIsComplete(@ForAll("lives") List<Act> acts) {
        Instant[] now = {START};
        MemoryStore store = new MemoryStore();
        SupportDesk desk = SupportDesk.over(store)
                .department(OrderlyDepartment.department())
                .clock(() -> now[0])
                .notifier(new KeepingNotifier())
                .build();
        List<Seat> seats = seats(desk);
        for (TicketId id : IDS) {
            desk.as(OLGA)
                    .open(Opening.of(id, Impact.MEDIUM, Urgency.MEDIUM, Intake.UNKNOWN.from(LEE))
                            .withSymptoms("It is slow."));
        }
        List<BiConsumer<Seat, TicketId>> deeds = deeds(now);
        for (Act act : acts) {
            now[0] = now[0].plus(Duration.ofMinutes(act.minutesLater()));
            TicketId id = IDS.get(act.ticket());
            List<List<TicketEvent>> before = histories(desk);
            try {
                deeds.get(act.deed() % deeds.size()).accept(seats.get(act.actor()), id);
                if (act.deed() % 5 == 0) {
                    desk.runDue(10);
                }
            } catch (DeniedException
                    | IllegalMoveException
                    | TicketExistsException
                    | IllegalArgumentException refused) {
                assertTrue(
                        !refused.getClass().equals(IllegalArgumentException.class)
                                || refused.getMessage().contains("expected seat.links()")
                                || refused.getMessage().contains("expected two tickets"),
                        refused::getMessage);
                assertEquals(before, histories(desk), () -> "trace of what was refused: " + refused.getMessage());
            }
        }
        for (TicketId id : IDS) {
            Ticket ticket = desk.asSystem().get(id);
            assertEquals(ticket, Ticket.fold(history(desk, id)));
            holds(ticket);
        }
    }

    private static void holds(Ticket ticket) {
        var remote = ticket.caseFile().remote();
        if (remote.session() != null) {
            assertTrue(remote.verifiedAt() != null && remote.consent() != null);
            assertEquals(ticket.assignee(), remote.session().by());
            assertTrue(!ticket.status().isDone());
        }
        assertTrue(ticket.caseFile().handOffs().returns() <= 2);
    }

    private static List<Seat> seats(SupportDesk desk) {
        return List.of(
                desk.as(OLGA),
                desk.as(ERIC),
                desk.as(StaffId.of("sue")),
                desk.as(StaffId.of("nina")),
                desk.as(StaffId.of("max")),
                desk.asRequester(LEE),
                desk.asRequester(RequesterId.of("kim")),
                desk.asSystem());
    }

    private static List<BiConsumer<Seat, TicketId>> deeds(Instant[] now) {
        List<BiConsumer<Seat, TicketId>> deeds = new ArrayList<>();
        for (Move move : moves()) {
            deeds.add((seat, id) -> seat.perform(id, move));
        }
        deeds.add((seat, id) -> seat.perform(id, Move.Wait.until(now[0].plus(Duration.ofDays(1)))));
        deeds.add((seat, id) ->
                seat.perform(id, new RemoteMove.GiveConsent("see the screen", now[0].plus(Duration.ofHours(1)))));
        deeds.add((seat, id) -> seat.perform(
                id,
                new RemoteMove.VerifyRequester("call back"),
                new RemoteMove.GiveConsent("see the screen", now[0].plus(Duration.ofHours(2))),
                new Move.Assign(ERIC),
                new RemoteMove.StartSession(ERIC)));
        for (LinkKind kind : List.of(LinkKind.CAUSED_BY, LinkKind.DUPLICATE_OF)) {
            deeds.add((seat, id) -> seat.links().link(id, kind, IDS.get(2)));
            deeds.add((seat, id) -> seat.links().unlink(id, kind, IDS.get(2)));
        }
        deeds.add((seat, id) -> seat.links().merge(id, IDS.get(0)));
        deeds.add((seat, id) -> seat.links().resolveProblem(id, new Move.Resolve("Restarted.")));
        deeds.add((seat, id) ->
                seat.links().answer(id, "Still slow.", TicketId.of("INC-" + now[0].toEpochMilli()), null));
        deeds.add((seat, id) -> seat.eraseTexts(id));
        deeds.add((seat, id) -> {
            if (seat.actor() instanceof Actor.Staff) {
                seat.claimNext(OrderlyDepartment.DESK);
            }
        });
        return deeds;
    }

    private static List<Move> moves() {
        return List.of(
                new Move.Assign(OLGA),
                new Move.Assign(ERIC),
                new Move.Unassign(),
                new Move.Release(false),
                new Move.Accept(),
                new Move.Start(),
                new Move.Wait(WaitingFor.CUSTOMER),
                new Move.Wait(WaitingFor.VENDOR),
                new Move.Resume(),
                new Move.Resolve(),
                new Move.Resolve("Cleared the cache.", "Full disk."),
                new Move.Close(),
                new Move.Cancel(),
                new Move.Reopen(TicketStatus.QUEUED),
                new Move.Reply("Does it work?"),
                new Move.Note("Strange."),
                new Move.LogTime(OLGA, Duration.ofMinutes(5), "triage", true),
                new Move.ChangePriority(Priority.P1),
                new Move.ChangePriority(Priority.P1, "The director is in the queue."),
                new CaseMove.Assess(Impact.LOW, Urgency.HIGH),
                new CaseMove.JudgeComplexity(Complexity.MODERATE, null),
                new CaseMove.Diagnose("Disk."),
                new CaseMove.ProposeCourse("Clear it."),
                new CaseMove.TryCourse(1, CourseResult.HELPED, "Half."),
                new CaseMove.PublishSolution(ArticleId.of("kb-1")),
                new CaseMove.Confirm(),
                new CaseMove.Rate(3, "Slow."),
                new HandOffMove.Escalate(Destination.NEXT_TIER, null),
                new HandOffMove.Escalate(Destination.team(OrderlyDepartment.NETWORK), "Network."),
                new HandOffMove.HandBack("Not ours."),
                new Move.MoveTo(Tier.of(1), OrderlyDepartment.DESK, "Triage."),
                new Move.MoveTo(Tier.of(2), OrderlyDepartment.NETWORK),
                new HandOffMove.HandOutside(Tier.of(4), "SR-9", null),
                new HandOffMove.FileBug("BUG-1"),
                new HandOffMove.FollowBug("BUG-1", BugStatus.FIXED),
                new HandOffMove.CallIn(Authority.SUPERVISOR, "Angry customer."),
                new LinkMove.Tie(new Link(LinkKind.ARTICLE, "kb-7")),
                new LinkMove.Untie(new Link(LinkKind.ARTICLE, "kb-7")),
                new LinkMove.Merge(IDS.get(1)),
                new RemoteMove.WithdrawConsent(),
                new RemoteMove.StartSession(ERIC),
                new RemoteMove.EndSession());
    }

    private static List<List<TicketEvent>> histories(SupportDesk desk) {
        return IDS.stream().map(id -> history(desk, id)).toList();
    }

    private static List<TicketEvent> history(SupportDesk desk, TicketId id) {
        return desk.asSystem().history(id, 0, 1000).stream()
                .map(HistoryEntry::recorded)
                .map(Recorded::event)
                .toList();
    }
}
