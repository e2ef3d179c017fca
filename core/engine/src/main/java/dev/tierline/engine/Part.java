package dev.tierline.engine;

import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.TicketId;
import java.util.List;
import java.util.Set;

/**
 * What an operation does to one of its tickets.
 *
 * @param ticket the ticket
 * @param asked what is done first, in order; the actor must be permitted to do it
 * @param following what follows from that, or from what is done to another ticket
 * @param way what is asked of the ticket besides
 * @param problems for an incident, the problems one of which must cause it; otherwise none
 * @param erased how many of its texts are erased in the same commit
 */
record Part(TicketId ticket, List<Move> asked, List<Move> following, Way way, Set<TicketId> problems, int erased) {

    /** What is asked of the ticket. */
    enum Way {
        /** The actor must see it, and every move must be legal. */
        SEEN,
        /** The actor must see it; it is left alone if it is done, none of the problems causes it, or what is asked is denied or not legal. */
        WHERE_LEGAL,
        /** The actor must see it; it is left alone if it is resolved or closed. */
        UNLESS_SOLVED,
        /** The actor must see it, and it must be done. */
        ENDED,
        /** The actor need not see it: another ticket of his stands for it. */
        UNSEEN
    }

    static Part of(TicketId ticket, Move... moves) {
        return new Part(ticket, List.of(moves), List.of(), Way.SEEN, Set.of(), 0);
    }

    static Part following(TicketId ticket, Move... moves) {
        return new Part(ticket, List.of(), List.of(moves), Way.SEEN, Set.of(), 0);
    }

    static Part incident(TicketId ticket, Set<TicketId> problems, Move move) {
        return new Part(ticket, List.of(move), List.of(), Way.WHERE_LEGAL, problems, 0);
    }

    static Part erasing(TicketId ticket, int texts) {
        return new Part(ticket, List.of(), List.of(), Way.UNSEEN, Set.of(), texts);
    }

    /** A part that stands alone: what ties two tickets must stand on both. */
    static Part alone(Operation operation) {
        for (Move move : operation.moves()) {
            if (concernsAnother(move)) {
                throw new IllegalArgumentException("operation on ticket '" + operation.ticket() + "' makes a move '"
                        + move.kind() + "' that concerns another ticket too: expected seat.links() to make it on both");
            }
        }
        return new Part(operation.ticket(), operation.moves(), List.of(), Way.SEEN, Set.of(), 0);
    }

    Part by(Way other) {
        return new Part(ticket, asked, following, other, problems, erased);
    }

    boolean isOpening() {
        return !asked.isEmpty() && asked.get(0) instanceof Opening;
    }

    private static boolean concernsAnother(Move move) {
        if (move instanceof LinkMove.Tie tie) {
            return tie.link().kind().isBetweenTickets();
        } else if (move instanceof LinkMove.Untie untie) {
            return untie.link().kind().isBetweenTickets();
        }
        return move instanceof LinkMove;
    }
}
