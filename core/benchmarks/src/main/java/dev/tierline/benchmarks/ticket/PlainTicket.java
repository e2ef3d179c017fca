package dev.tierline.benchmarks.ticket;

import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one writes by hand in an afternoon: a ticket that is changed in place, a table of legal statuses, and a history of maps. It neither
 * keeps what it was nor plans anything.
 */
final class PlainTicket {
    private static final Map<MoveKind, Set<TicketStatus>> LEGAL = legal();

    private final List<Map<String, Object>> history = new ArrayList<>();
    private final Map<String, Object> fields = new HashMap<>();
    private TicketStatus status;
    private @Nullable String assignee;
    private long minutes;

    PlainTicket(String id, TicketStatus status, @Nullable String assignee) {
        fields.put("id", id);
        fields.put("priority", 3);
        this.status = status;
        this.assignee = assignee;
    }

    private static Map<MoveKind, Set<TicketStatus>> legal() {
        Map<MoveKind, Set<TicketStatus>> legal = new EnumMap<>(MoveKind.class);
        Set<TicketStatus> alive = EnumSet.range(TicketStatus.QUEUED, TicketStatus.WAITING_UNTIL);
        for (MoveKind kind : MoveKind.values()) {
            legal.put(kind, alive);
        }
        return legal;
    }

    TicketStatus status() {
        return status;
    }

    int events() {
        return history.size();
    }

    /** Does something that leads to a status, and writes into the history what was done. */
    int make(MoveKind kind, TicketStatus to, String by, Instant at, @Nullable Object detail) {
        if (!LEGAL.getOrDefault(kind, Set.of()).contains(status)) {
            throw new IllegalStateException(kind + " in " + status);
        }
        Map<String, Object> entry = new HashMap<>();
        entry.put("kind", kind);
        entry.put("at", at);
        entry.put("by", by);
        entry.put("from", status);
        entry.put("to", to);
        if (detail != null) {
            entry.put("detail", detail);
        }
        switch (kind) {
            case ASSIGN -> assignee = by;
            case LOG_TIME -> minutes += 15;
            case REPLY, NOTE, RESOLVE -> entry.put("text", UUID.randomUUID().toString());
            default -> fields.put("updated", at);
        }
        status = to;
        history.add(entry);
        return history.size();
    }

    /** Takes back the last thing done, so that it can be done again. */
    void undo(TicketStatus before) {
        history.remove(history.size() - 1);
        status = before;
    }

    @Override
    public String toString() {
        return fields.get("id") + " " + status + ", held by " + assignee + ", " + minutes + " minutes";
    }
}
