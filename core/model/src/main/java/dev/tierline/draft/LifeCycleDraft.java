package dev.tierline.draft;

import dev.tierline.ticket.LifeCycle;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** Which moves of a ticket are legal; a move that is not listed may not be made at all. Not safe for use by several threads. */
public final class LifeCycleDraft implements Draft<LifeCycle> {

    /** The moves that may be made, each once. */
    @Required
    public List<@Required @Valid MoveRuleDraft> moves = new ArrayList<>();

    /** Creates a draft by which no move is legal. */
    public LifeCycleDraft() {}

    /**
     * Returns the draft of a life cycle that stands.
     *
     * @param rules the life cycle
     * @return its draft
     */
    public static LifeCycleDraft of(LifeCycle rules) {
        LifeCycleDraft draft = new LifeCycleDraft();
        rules.legal().forEach((move, statuses) -> draft.moves.add(MoveRuleDraft.of(move, statuses)));
        return draft;
    }

    @Override
    public LifeCycle toValue() {
        return new LifeCycle(Given.map("moves", moves, MoveRuleDraft::move));
    }
}
