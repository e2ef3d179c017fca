package dev.tierline.engine;

import dev.tierline.engine.TicketCommit.TooMuchAtOnceException;
import dev.tierline.engine.TicketWork.Joint;
import dev.tierline.role.Permission;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves a problem with its incidents, in as many commits as it takes, the problem itself in the last: whoever was cut off makes the same
 * call again.
 */
final class ProblemWork {

    /** How many incidents are resolved in one commit, unless that would be more than a commit may hold. */
    static final int BATCH = 100;

    private final TicketWork work;
    private final TicketReading reading;
    private final DeskClock clock;

    ProblemWork(TicketWork work, TicketReading reading, DeskClock clock) {
        this.work = work;
        this.reading = reading;
        this.clock = clock;
    }

    ProblemResolution resolve(Actor actor, TicketId id, Move.Resolve resolve) {
        work.rehearse(actor, Part.of(id, resolve).by(Part.Way.UNLESS_SOLVED), clock);
        List<TicketId> resolved = new ArrayList<>();
        Set<TicketId> seen = new LinkedHashSet<>();
        int size = BATCH;
        boolean apart = false;
        while (true) {
            Ticket problem = reading.get(actor, id, Permission.RESOLVE_TICKETS);
            Map<TicketId, Ticket> problems = mergedInto(problem);
            Set<TicketId> ahead = incidents(problems.values());
            ahead.removeAll(problems.keySet());
            ahead.removeAll(seen);
            if (ahead.isEmpty() && isSolved(problem)) {
                return new ProblemResolution(problem, resolved, left(seen));
            }
            List<TicketId> batch = ahead.stream().limit(size).toList();
            List<Part> parts = new ArrayList<>();
            if (batch.size() == ahead.size() && !(apart && !batch.isEmpty())) {
                parts.add(Part.of(id, resolve).by(Part.Way.UNLESS_SOLVED));
            }
            batch.forEach(incident -> parts.add(Part.incident(incident, problems.keySet(), resolve)));
            try {
                resolved.addAll(resolved(work.performAll(Joint.of(actor, null, parts), clock), id));
                seen.addAll(batch);
            } catch (TooMuchAtOnceException tooMuch) {
                apart = batch.size() == 1;
                size = Math.max(1, batch.size() / 2);
            }
        }
    }

    private static boolean isSolved(Ticket ticket) {
        return ticket.status() == TicketStatus.RESOLVED || ticket.status() == TicketStatus.CLOSED;
    }

    /** A problem, and those that were merged into it. */
    private Map<TicketId, Ticket> mergedInto(Ticket problem) {
        Map<TicketId, Ticket> problems = new LinkedHashMap<>();
        Deque<Ticket> ahead = new ArrayDeque<>(List.of(problem));
        while (!ahead.isEmpty()) {
            Ticket next = ahead.remove();
            if (problems.put(next.id(), next) == null) {
                next.caseFile()
                        .tickets(LinkKind.MERGED_FROM)
                        .forEach(merged -> ahead.add(work.load(merged).value()));
            }
        }
        return problems;
    }

    private static Set<TicketId> incidents(Collection<Ticket> problems) {
        Set<TicketId> incidents = new LinkedHashSet<>();
        problems.forEach(problem -> incidents.addAll(problem.caseFile().tickets(LinkKind.CAUSES)));
        return incidents;
    }

    private static List<TicketId> resolved(List<OperationResult> results, TicketId problem) {
        return results.stream()
                .filter(result -> !result.ticket().id().equals(problem))
                .filter(result -> result.events().stream()
                        .anyMatch(event -> event instanceof TicketEvent.StatusChanged changed
                                && changed.to() == TicketStatus.RESOLVED))
                .map(result -> result.ticket().id())
                .toList();
    }

    /** The incidents that are not done; for one that was merged the ticket in which it goes on. */
    private List<TicketId> left(Set<TicketId> seen) {
        Set<TicketId> left = new LinkedHashSet<>();
        for (TicketId incident : seen) {
            Ticket ticket = work.survivor(work.load(incident).value());
            if (!ticket.status().isDone()) {
                left.add(ticket.id());
            }
        }
        return List.copyOf(left);
    }
}
