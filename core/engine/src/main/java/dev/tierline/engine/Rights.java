package dev.tierline.engine;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may make which move: staff and the desk itself make any, a customer opens a ticket of his own, confirms it by closing,
 * reopens it and withdraws it.
 */
final class Rights {

    private static final Set<MoveKind> OF_REQUESTERS =
            EnumSet.of(MoveKind.OPEN, MoveKind.CLOSE, MoveKind.REOPEN, MoveKind.CANCEL);

    private Rights() {}

    static void require(Actor actor, Move move, TicketId id, @Nullable Ticket ticket) {
        if (!(actor instanceof Actor.Requester requester)) {
            return;
        }
        if (!OF_REQUESTERS.contains(move.kind())) {
            throw new DeniedException(actor, id, move.kind(), "a customer may only open, close, cancel or reopen");
        }
        RequesterId owner = ticket == null ? null : ticket.intake().requester();
        if (move instanceof Move.Open open) {
            owner = open.intake().requester();
        }
        if (!Objects.equals(owner, requester.id())) {
            throw new DeniedException(actor, id, move.kind(), "expected a ticket that names him as its requester");
        }
    }
}
