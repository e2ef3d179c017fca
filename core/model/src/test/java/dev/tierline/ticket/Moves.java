package dev.tierline.ticket;

import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random things that people do to tickets, as far as clocks heed them. */
public final class Moves {

    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    private Moves() {}

    public static Arbitrary<Move> any() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 4).map(level -> new Move.ChangePriority(Priority.of(level))),
                Combinators.combine(
                                Arbitraries.integers()
                                        .between(1, 3)
                                        .map(Tier::of)
                                        .injectNull(0.2),
                                Arbitraries.of("a", "b").map(TeamId::of).injectNull(0.2))
                        .as((tier, team) -> new Move.MoveTo(tier, team, "passed on")),
                Arbitraries.of("anna", "bo").map(id -> new Move.Assign(StaffId.of(id))),
                Arbitraries.of(others()));
    }

    /** Returns the one move that leads from a status to another under the lenient life cycle. */
    public static Move towards(TicketStatus from, TicketStatus to) {
        if (from.isDone() && !to.isDone()) {
            return new Move.Reopen(to);
        }
        return switch (to) {
            case QUEUED -> new Move.Release(true);
            case ASSIGNED -> new Move.Accept();
            case IN_PROGRESS -> new Move.Start();
            case WAITING_CUSTOMER -> new Move.Wait(WaitingFor.CUSTOMER);
            case WAITING_VENDOR -> new Move.Wait(WaitingFor.VENDOR);
            case WAITING_INTERNAL -> new Move.Wait(WaitingFor.INTERNAL);
            case RESOLVED -> new Move.Resolve();
            case CLOSED -> new Move.Close();
            case CANCELLED -> new Move.Cancel();
            case WAITING_DEVELOPMENT -> new Move.Wait(WaitingFor.DEVELOPMENT);
            case WAITING_UNTIL -> Move.Wait.until(FAR);
            case MERGED -> new LinkMove.Merge(TicketId.of("INC-2"));
        };
    }

    private static List<Move> others() {
        List<Move> moves = new ArrayList<>(List.of(
                new Move.Unassign(),
                new Move.Release(false),
                new Move.Release(true),
                new Move.Accept(),
                new Move.Start(),
                new Move.Resume(),
                new Move.Resolve(),
                new Move.Close(),
                new Move.Cancel()));
        Arrays.stream(WaitingFor.values())
                .map(on -> new Move.Wait(on, on == WaitingFor.DATE ? FAR : null))
                .forEach(moves::add);
        Arrays.stream(TicketStatus.values())
                .filter(status -> !status.isDone() && status != TicketStatus.WAITING_UNTIL)
                .map(Move.Reopen::new)
                .forEach(moves::add);
        return moves;
    }
}
