package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the tickets of a queue, the next due first, each to one person however many ask at once. Whoever is full gets nothing
 * that is too much for him; what he takes at the same moment from elsewhere is not counted.
 */
final class QueueWork {

    private static final int AHEAD = 20;

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final TicketWork work;
    private final TicketReading reading;
    private final DeskClock clock;

    QueueWork(TicketStore store, DepartmentFeed departments, TicketWork work, TicketReading reading, DeskClock clock) {
        this.store = store;
        this.departments = departments;
        this.work = work;
        this.reading = reading;
        this.clock = clock;
    }

    Optional<Ticket> claimNext(Actor.Staff actor, TeamId team) {
        Department department = departments.timeline().at(clock.now()).department();
        if (!department.teams().containsKey(team)) {
            throw new UnknownReferenceException("team", team.value(), department.name());
        }
        StaffMember member = department.staff().get(actor.id());
        TicketQuery page = Views.queueOf(team).limit(AHEAD);
        Map<Priority, Integer> held = held(member);
        while (page != null) {
            TicketPage found = reading.search(actor, page);
            for (Stored<Ticket> next : found.tickets()) {
                if (hasRoom(member, held, next.value())) {
                    Optional<Ticket> claimed = claim(actor, next.value());
                    if (claimed.isPresent()) {
                        return claimed;
                    }
                }
            }
            page = found.next() == null ? null : page.after(found.next());
        }
        return Optional.empty();
    }

    /** Assigns a ticket to the actor if nobody took it meanwhile. */
    private Optional<Ticket> claim(Actor.Staff actor, Ticket found) {
        return work.performIf(
                        actor,
                        Operation.on(found.id(), new Move.Assign(actor.id())),
                        ticket -> ticket.status() == TicketStatus.QUEUED && ticket.assignee() == null,
                        clock)
                .map(OperationResult::ticket);
    }

    private Map<Priority, Integer> held(@Nullable StaffMember member) {
        if (member == null || member.capacity().limit() == null) {
            return Map.of();
        }
        return store.workload(Set.of(member.id()))
                .getOrDefault(member.id(), Workload.NONE)
                .open();
    }

    private static boolean hasRoom(@Nullable StaffMember member, Map<Priority, Integer> held, Ticket next) {
        return member == null || member.capacity().hasRoomFor(held, next.priority());
    }
}
