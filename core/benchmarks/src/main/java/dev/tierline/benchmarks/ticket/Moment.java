package dev.tierline.benchmarks.ticket;

import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is done to a ticket on which somebody has worked for a while. */
@SuppressWarnings("ImmutableEnumChecker") // moves are immutable, which the checker cannot see
public enum Moment {
    /** It gets a holder. */
    ASSIGN(new Move.Assign(Desk.ANNA), TicketStatus.ASSIGNED, new Move.Release(false)),
    /** Work begins. */
    START(new Move.Start(), TicketStatus.IN_PROGRESS, new Move.Release(false), new Move.Assign(Desk.ANNA)),
    /** The customer is answered. */
    REPLY(new Move.Reply("Have you tried to turn it off and on again? " + "x".repeat(200)), TicketStatus.IN_PROGRESS),
    /** A note is written. */
    NOTE(new Move.Note("The fuser again. " + "x".repeat(200)), TicketStatus.IN_PROGRESS),
    /** The customer has to act. */
    WAIT(new Move.Wait(WaitingFor.CUSTOMER), TicketStatus.WAITING_CUSTOMER),
    /** He has acted. */
    RESUME(new Move.Resume(), TicketStatus.IN_PROGRESS, new Move.Wait(WaitingFor.CUSTOMER)),
    /** Time that work took is recorded. */
    LOG_TIME(new Move.LogTime(Desk.ANNA, Duration.ofMinutes(15), "diagnosis", true), TicketStatus.IN_PROGRESS),
    /** A solution is given. */
    RESOLVE(new Move.Resolve("A new fuser."), TicketStatus.RESOLVED);

    private static final List<Move> BEFORE = List.of(
            new Move.Assign(Desk.ANNA),
            new Move.Start(),
            new Move.Reply("Is there paper in it?"),
            new Move.Wait(WaitingFor.CUSTOMER),
            new Move.Resume(),
            new Move.LogTime(Desk.ANNA, Duration.ofMinutes(25), "call", true),
            new Move.Note("He is in a hurry."));

    final Move move;
    final TicketStatus leadsTo;
    private final List<Move> last;

    Moment(Move move, TicketStatus leadsTo, Move... last) {
        this.move = move;
        this.leadsTo = leadsTo;
        this.last = List.of(last);
    }

    /** The life up to here: eight events and what leads to where the move is legal. */
    Transition before() {
        List<Move> moves = new ArrayList<>(BEFORE);
        moves.addAll(last);
        return Desk.after(Desk.opened(TicketId.of("INC-1")), moves);
    }
}
