package dev.tierline.draft;

import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which statuses a move is legal. Not safe for use by several threads. */
public final class MoveRuleDraft implements Draft<Set<TicketStatus>> {

    /** The move. */
    @Required
    public @Nullable MoveKind move;

    /** The statuses in which it may be made. */
    @Required
    public List<@Required TicketStatus> statuses = new ArrayList<>();

    /** Creates an empty draft. */
    public MoveRuleDraft() {}

    static MoveRuleDraft of(MoveKind move, Set<TicketStatus> statuses) {
        MoveRuleDraft draft = new MoveRuleDraft();
        draft.move = move;
        draft.statuses.addAll(statuses);
        return draft;
    }

    MoveKind move() {
        return Given.in("move", move);
    }

    @Override
    public Set<TicketStatus> toValue() {
        return new LinkedHashSet<>(Given.each("statuses", statuses, status -> status));
    }
}
