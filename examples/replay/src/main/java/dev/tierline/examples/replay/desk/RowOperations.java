package dev.tierline.examples.replay.desk;

import dev.tierline.engine.Operation;
import dev.tierline.examples.replay.input.InputException;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.log.Status;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a log, one after the other, into the operations that lead from each state to the next. */
final class RowOperations {

    /** How a ticket stood after its last row. */
    private record Standing(
            TicketStatus status,
            Priority priority,
            @Nullable Tier tier,
            @Nullable TeamId team,
            @Nullable StaffId agent) {}

    private final Log log;
    private final Map<TicketId, Standing> standings = new HashMap<>();

    RowOperations(Log log) {
        this.log = log;
    }

    static Reference reference(LogRow row) {
        return Reference.of("row:" + row.n());
    }

    /** Returns what the next row says was done; no moves if it leaves everything as it was. */
    Operation next(LogRow row) {
        try {
            TicketId id = TicketId.of(row.ticket());
            Standing before = standings.get(id);
            List<Move> moves = new ArrayList<>();
            if (before == null) {
                before = open(row, id, moves);
            }
            standings.put(id, stand(row, before, moves));
            return new Operation(id, moves, reference(row));
        } catch (IllegalArgumentException refused) {
            throw InputException.line(log.name(), row.line(), String.valueOf(refused.getMessage()));
        }
    }

    private static Standing open(LogRow row, TicketId id, List<Move> moves) {
        Priority priority = Priority.of(row.priority());
        Tier tier = tier(row, null);
        TeamId team = team(row);
        String channel = row.channel();
        String customer = row.customer();
        Intake intake = Intake.UNKNOWN
                .through(channel == null ? null : new Channel(channel))
                .about(row.product())
                .from(customer == null ? null : RequesterId.of(customer));
        moves.add(new Opening(id, priority, tier, team, intake));
        return new Standing(TicketStatus.QUEUED, priority, tier, team, null);
    }

    private static Standing stand(LogRow row, Standing before, List<Move> moves) {
        Priority priority = Priority.of(row.priority());
        Tier tier = tier(row, before.tier());
        TeamId team = team(row);
        StaffId agent = agent(row);
        TicketStatus status = before.status();
        if (!priority.equals(before.priority())) {
            moves.add(new Move.ChangePriority(priority));
        }
        if (!Objects.equals(tier, before.tier()) || !Objects.equals(team, before.team())) {
            moves.add(new Move.MoveTo(tier, team));
        }
        if (!Objects.equals(agent, before.agent())) {
            moves.add(agent == null ? new Move.Unassign() : new Move.Assign(agent));
            status = afterAssignment(status, agent);
        }
        TicketStatus wanted = status(row.status());
        if (status != wanted) {
            moves.add(towards(status, wanted, row.status()));
        }
        return new Standing(wanted, priority, tier, team, agent);
    }

    /** Whoever gets a queued ticket takes it from the queue; an assigned one that nobody holds goes back there. */
    private static TicketStatus afterAssignment(TicketStatus status, @Nullable StaffId agent) {
        if (agent == null) {
            return status == TicketStatus.ASSIGNED ? TicketStatus.QUEUED : status;
        }
        return status == TicketStatus.QUEUED ? TicketStatus.ASSIGNED : status;
    }

    private static Move towards(TicketStatus from, TicketStatus to, Status logged) {
        if (from.isDone() && !to.isDone()) {
            return new Move.Reopen(to);
        }
        return switch (logged) {
            case QUEUED -> new Move.Release(true);
            case ASSIGNED -> new Move.Accept();
            case IN_PROGRESS -> from.isWaiting() ? new Move.Resume() : new Move.Start();
            case WAITING_CUSTOMER -> new Move.Wait(WaitingFor.CUSTOMER);
            case WAITING_VENDOR -> new Move.Wait(WaitingFor.VENDOR);
            case WAITING_INTERNAL -> new Move.Wait(WaitingFor.INTERNAL);
            case RESOLVED -> new Move.Resolve();
            case CLOSED -> new Move.Close();
            case CANCELLED -> new Move.Cancel();
        };
    }

    /** A row without a tier leaves the ticket on the tier where it stood. */
    private static @Nullable Tier tier(LogRow row, @Nullable Tier before) {
        Integer level = row.tier();
        return level == null ? before : Tier.of(level);
    }

    private static @Nullable TeamId team(LogRow row) {
        String team = row.team();
        return team == null ? null : TeamId.of(team);
    }

    static @Nullable StaffId agent(LogRow row) {
        String agent = row.agent();
        return agent == null ? null : LogDepartment.agent(agent);
    }

    static Status status(TicketStatus status) {
        return Status.valueOf(status.name());
    }

    private static TicketStatus status(Status status) {
        return TicketStatus.valueOf(status.name());
    }
}
