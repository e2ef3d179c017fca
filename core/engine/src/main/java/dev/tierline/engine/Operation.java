package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.spi.storage.Reference;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves on one ticket that are committed as one: all of them happen, at one instant, or none.
 *
 * <p>Example: {@code Operation.on(id, new Move.ChangePriority(Priority.P1), new Move.Start())
 * .withReference(Reference.of("mail:4711"))} raises the priority and starts work; performed again with the same reference, it
 * does nothing. Immutable.
 *
 * @param ticket the ticket
 * @param moves what is done, in order; {@link Opening} first for a new ticket; empty if only the reference is to be consumed
 * @param reference the operation's outside name, consumed by it; null if it has none
 */
public record Operation(
        TicketId ticket, List<Move> moves, @Nullable Reference reference) {

    /** How many moves an operation has at most. */
    public static final int MOST_MOVES = 100;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are more than 100 moves, or an opening is not the first move, or opens another ticket
     */
    public Operation {
        requireNonNull(ticket, "ticket");
        moves = List.copyOf(moves);
        if (moves.size() > MOST_MOVES) {
            throw new IllegalArgumentException("operation of " + moves.size() + " moves on ticket '" + ticket
                    + "': expected at most " + MOST_MOVES);
        }
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i) instanceof Opening open && (i > 0 || !open.ticket().equals(ticket))) {
                throw new IllegalArgumentException("operation on ticket '" + ticket + "' opens ticket '" + open.ticket()
                        + "' as move " + (i + 1) + ": expected an opening of that ticket, as the first move");
            }
        }
    }

    /**
     * Returns an operation without a reference.
     *
     * @param ticket the ticket
     * @param moves what is done, in order
     * @return the operation
     */
    public static Operation on(TicketId ticket, Move... moves) {
        return new Operation(ticket, List.of(moves), null);
    }

    /**
     * Returns an operation that opens a ticket.
     *
     * @param open the opening
     * @param more what is done at once to the new ticket, in order
     * @return the operation
     */
    public static Operation opening(Opening open, Move... more) {
        Move[] all = new Move[more.length + 1];
        all[0] = open;
        System.arraycopy(more, 0, all, 1, more.length);
        return on(open.ticket(), all);
    }

    /**
     * Returns this operation under an outside name, so that it is done once however often it is asked for.
     *
     * @param name the reference it consumes
     * @return the operation
     */
    public Operation withReference(Reference name) {
        return new Operation(ticket, moves, requireNonNull(name, "name"));
    }

    boolean isOpening() {
        return !moves.isEmpty() && moves.get(0) instanceof Opening;
    }
}
