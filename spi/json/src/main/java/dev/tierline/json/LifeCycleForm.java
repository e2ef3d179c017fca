package dev.tierline.json;

import dev.tierline.ticket.Formality;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketStatus;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How a life cycle is written and read: its whole table, in the order of the words, and what must be said with a move. */
final class LifeCycleForm {

    private static final String DEMANDS = "demands";

    private LifeCycleForm() {}

    static void write(LifeCycle rules, Output out) throws IOException {
        for (MoveKind move : Vocabulary.MOVE.values()) {
            Set<TicketStatus> statuses = rules.legal().get(move);
            if (statuses != null) {
                out.texts(Vocabulary.MOVE.of(move), statuses.stream().sorted().toList(), Vocabulary.STATUS::of);
            }
        }
        out.textsUnlessEmpty(DEMANDS, rules.demands().stream().sorted().toList(), CaseWords.FORMALITY::of);
    }

    static LifeCycle read(Fields fields) {
        Map<MoveKind, Set<TicketStatus>> legal = new EnumMap<>(MoveKind.class);
        for (MoveKind move : Vocabulary.MOVE.values()) {
            Value statuses = fields.find(Vocabulary.MOVE.of(move));
            if (statuses != null) {
                legal.put(move, statuses.set(Vocabulary.STATUS::read));
            }
        }
        Set<Formality> demands = fields.set(DEMANDS, CaseWords.FORMALITY::read);
        return fields.make(() -> new LifeCycle(legal, demands));
    }
}
