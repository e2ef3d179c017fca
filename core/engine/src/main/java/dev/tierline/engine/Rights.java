package dev.tierline.engine;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: staff and the desk itself make any move, a customer opens a ticket of his own, confirms it by closing,
 * reopens it and withdraws it, and sees no other.
 */
final class Rights {

    private static final Set<MoveKind> OF_REQUESTERS =
            EnumSet.of(MoveKind.OPEN, MoveKind.CLOSE, MoveKind.REOPEN, MoveKind.CANCEL);

    private Rights() {}

    /** Checks that the actor may make the moves, on a ticket that he may see. */
    static void require(Actor actor, Operation operation) {
        if (!(actor instanceof Actor.Requester)) {
            return;
        }
        for (Move move : operation.moves()) {
            if (!OF_REQUESTERS.contains(move.kind())) {
                throw new DeniedException(
                        actor, operation.ticket(), move.kind(), "a customer may only open, close, cancel or reopen");
            }
            if (move instanceof Move.Open open) {
                requireOwner(actor, open.intake().requester(), open.ticket(), MoveKind.OPEN);
            }
        }
    }

    /** Checks that the actor may see a ticket at all. */
    static void requireSight(Actor actor, Ticket ticket) {
        requireOwner(actor, ticket.intake().requester(), ticket.id(), null);
    }

    private static void requireOwner(
            Actor actor, @Nullable RequesterId owner, TicketId ticket, @Nullable MoveKind move) {
        if (actor instanceof Actor.Requester requester && !requester.id().equals(owner)) {
            throw new DeniedException(actor, ticket, move, "expected a ticket that names him as its requester");
        }
    }
}
