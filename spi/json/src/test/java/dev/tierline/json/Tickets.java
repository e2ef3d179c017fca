package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random tickets, by what people and time do to them, and random events. */
final class Tickets {

    private static final Instant OPENED = Instant.parse("2026-01-07T09:00:00.007Z");

    private Tickets() {}

    /** What happens next, and how long after what was before. */
    private record Step(long millisLater, Object what) {}

    static Arbitrary<Ticket> tickets() {
        return Combinators.combine(openings(), steps().list().ofMaxSize(30)).as(Tickets::live);
    }

    static Arbitrary<TicketEvent> events() {
        Arbitrary<Instant> at = Texts.instants();
        Arbitrary<Actor> by = Texts.actors();
        Arbitrary<StaffId> staff = Texts.ids().map(StaffId::of);
        Arbitrary<String> cited = Texts.ids().injectNull(0.4);
        Arbitrary<Duration> spent =
                Arbitraries.integers().between(0, Integer.MAX_VALUE).map(Duration::ofMinutes);
        return Arbitraries.oneOf(
                Cases.events(),
                Combinators.combine(openedEvents(at, by), Cases.assessments().injectNull(0.4), cited, cited)
                        .as(Tickets::opened),
                Combinators.combine(at, by, priorities(), priorities(), cited).as(TicketEvent.PriorityChanged::new),
                Combinators.combine(at, by, tiers(), tiers(), teams(), teams(), spent, cited)
                        .as(TicketEvent.Moved::new),
                Combinators.combine(at, by, staff.injectNull(0.3), staff, spent).as(TicketEvent.Assigned::new),
                Combinators.combine(at, by, staff).as(TicketEvent.Unassigned::new),
                Combinators.combine(
                                at,
                                by,
                                Arbitraries.of(MoveKind.class),
                                Arbitraries.of(TicketStatus.class),
                                Arbitraries.of(TicketStatus.class),
                                at.injectNull(0.5))
                        .as(TicketEvent.StatusChanged::new),
                Combinators.combine(at, at).as(TimedEvent.WaitEnded::new),
                Combinators.combine(at, at).as(TimedEvent.ClosedBySilence::new),
                Combinators.combine(at, by, Arbitraries.integers().greaterOrEqual(1))
                        .as(TicketEvent.TextsErased::new),
                Combinators.combine(at, Arbitraries.of(ServiceMetric.class), at).as(TimedEvent.Breached::new),
                Combinators.combine(at, stepKeys(), staff.list().ofMaxSize(4), at)
                        .as(TimedEvent.StepFired::new),
                Combinators.combine(at, stepKeys(), at, at).as(TimedEvent.StepSkipped::new),
                Combinators.combine(at, by, Texts.ids()).as(TicketEvent.Replied::new),
                Combinators.combine(at, by, Texts.ids()).as(TicketEvent.Noted::new),
                Combinators.combine(
                                at,
                                by,
                                staff,
                                Arbitraries.integers().between(1, 1440).map(Duration::ofMinutes),
                                Texts.ids(),
                                Arbitraries.of(true, false))
                        .as(TicketEvent.TimeLogged::new));
    }

    private static Arbitrary<TicketEvent.Opened> openedEvents(Arbitrary<Instant> at, Arbitrary<Actor> by) {
        return Combinators.combine(at, by, Texts.ids().map(TicketId::of), priorities(), tiers(), teams(), intakes())
                .as((when, who, id, priority, tier, team, intake) ->
                        new TicketEvent.Opened(when, who, id, priority, tier, team, intake, null, null, null));
    }

    private static TicketEvent.Opened opened(
            TicketEvent.Opened event,
            @Nullable Assessment assessment,
            @Nullable String symptoms,
            @Nullable String answers) {
        return new TicketEvent.Opened(
                event.at(),
                event.by(),
                event.ticket(),
                event.priority(),
                event.tier(),
                event.team(),
                event.intake(),
                assessment,
                symptoms,
                answers);
    }

    private static Ticket live(Opening open, List<Step> steps) {
        Actor anna = Actor.staff(StaffId.of("anna"));
        Ticket ticket = Ticket.open(open, new Circumstances(OPENED, anna, LifeCycle.lenient()))
                .ticket();
        Instant now = OPENED;
        for (Step step : steps) {
            now = now.plusMillis(step.millisLater());
            if (step.what() instanceof Move move) {
                ticket = moved(ticket, move, new Circumstances(now, anna, LifeCycle.lenient()));
            } else if (step.what() instanceof ServiceMetric metric) {
                ticket = ticket.after(new TimedEvent.Breached(now, metric, now));
                now = ticket.asOf();
            } else if (step.what() instanceof StepKey key) {
                ticket = ticket.after(
                        step.millisLater() % 2 == 0
                                ? new TimedEvent.StepFired(now, key, List.of(), now)
                                : new TimedEvent.StepSkipped(now, key, OPENED, now));
                now = ticket.asOf();
            }
        }
        return ticket;
    }

    private static Ticket moved(Ticket ticket, Move move, Circumstances circumstances) {
        try {
            return ticket.apply(move, circumstances).ticket();
        } catch (IllegalMoveException refused) {
            return ticket;
        }
    }

    private static Arbitrary<Opening> openings() {
        return Combinators.combine(Texts.ids().map(TicketId::of), priorities(), tiers(), teams(), intakes())
                .as(Opening::new);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Object> what = Arbitraries.frequencyOf(
                Tuple.of(8, moves().map(move -> (Object) move)),
                Tuple.of(1, Arbitraries.of(ServiceMetric.class).map(metric -> (Object) metric)),
                Tuple.of(1, stepKeys().map(key -> (Object) key)));
        return Combinators.combine(Arbitraries.longs().between(0, 86_400_000L), what)
                .as(Step::new);
    }

    private static Arbitrary<Move> moves() {
        return Arbitraries.oneOf(
                priorities().map(Move.ChangePriority::new),
                Arbitraries.of(
                        new Move.Reply("a"),
                        new Move.Note("b"),
                        new Move.LogTime(StaffId.of("bo"), Duration.ofMinutes(7), "diagnosis", true),
                        new Move.LogTime(StaffId.of("bo"), Duration.ofMinutes(9), "travel", false)),
                Cases.moves(),
                Combinators.combine(tiers(), teams()).as(Move.MoveTo::new),
                Texts.ids().map(id -> new Move.Assign(StaffId.of(id))),
                Arbitraries.of(WaitingFor.class)
                        .filter(on -> on != WaitingFor.DATE)
                        .map(Move.Wait::new),
                Arbitraries.of(WaitingFor.class).map(on -> new Move.Wait(on, Instant.parse("2030-01-01T00:00:00Z"))),
                Arbitraries.of(TicketStatus.class)
                        .filter(status -> !status.isDone() && status != TicketStatus.WAITING_UNTIL)
                        .map(Move.Reopen::new),
                Arbitraries.of(
                        new Move.Unassign(),
                        new Move.Release(false),
                        new Move.Release(true),
                        new Move.Accept(),
                        new Move.Start(),
                        new Move.Resume(),
                        new Move.Resolve(),
                        new Move.Close(),
                        new Move.Cancel()));
    }

    private static Arbitrary<StepKey> stepKeys() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(
                        Texts.ids().map(PolicyId::of), counts, Texts.ids().map(StepId::of), counts)
                .as(StepKey::new);
    }

    private static Arbitrary<Intake> intakes() {
        return Combinators.combine(
                        Texts.ids().map(Channel::new).injectNull(0.4),
                        Texts.any().injectNull(0.4),
                        Texts.ids().map(CategoryId::of).injectNull(0.4),
                        Texts.ids().map(RequesterId::of).injectNull(0.4),
                        Texts.ids().map(CustomerId::of).injectNull(0.4))
                .as(Intake::new);
    }

    private static Arbitrary<Priority> priorities() {
        return Arbitraries.integers().between(1, 9).map(Priority::of);
    }

    static Arbitrary<Tier> tiers() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .map(Tier::of)
                .injectNull(0.3);
    }

    static Arbitrary<TeamId> teams() {
        return Texts.ids().map(TeamId::of).injectNull(0.3);
    }
}
