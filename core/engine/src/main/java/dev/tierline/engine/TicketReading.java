package dev.tierline.engine;

import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.department.Presence;
import dev.tierline.oncall.WhoCan;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads tickets for people who may see them. */
final class TicketReading {

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final DeskClock clock;

    TicketReading(TicketStore store, DepartmentFeed departments, DeskClock clock) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
    }

    Optional<Ticket> find(Actor actor, TicketId id) {
        Optional<Ticket> found = store.ticket(id).map(Stored::value);
        found.ifPresent(rights(actor)::requireSight);
        return found;
    }

    Ticket get(Actor actor, TicketId id) {
        return find(actor, id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    /** Reads a ticket for somebody who needs a permission on it. */
    Ticket get(Actor actor, TicketId id, Permission permission) {
        Ticket ticket = get(actor, id);
        rights(actor).require(permission, ticket);
        return ticket;
    }

    List<HistoryEntry> history(Actor actor, TicketId id, long after, int limit) {
        Limits.require(limit);
        if (after < 0) {
            throw new IllegalArgumentException("history after entry " + after + ": expected 0 (the beginning) or more");
        }
        if (find(actor, id).isEmpty()) {
            return List.of();
        }
        List<HistoryEntry> page = store.history(id, after, limit);
        return actor instanceof Actor.Requester
                ? page.stream()
                        .filter(entry -> !entry.recorded().event().isInternal())
                        .map(TicketReading::forCustomers)
                        .toList()
                : page;
    }

    /** Customers are shown where a ticket went and who has it, and not for how long others worked on it before, nor why it went there. */
    private static HistoryEntry forCustomers(HistoryEntry entry) {
        Recorded recorded = entry.recorded();
        TicketEvent event = recorded.event();
        TicketEvent shown = event;
        if (event instanceof TicketEvent.Moved moved) {
            shown = new TicketEvent.Moved(
                    moved.at(),
                    moved.by(),
                    moved.fromTier(),
                    moved.toTier(),
                    moved.fromTeam(),
                    moved.toTeam(),
                    Duration.ZERO,
                    null);
        } else if (event instanceof TicketEvent.Assigned assigned) {
            shown = new TicketEvent.Assigned(
                    assigned.at(), assigned.by(), assigned.from(), assigned.to(), Duration.ZERO);
        }
        return new HistoryEntry(entry.sequence(), new Recorded(shown, recorded.reference(), recorded.revision()));
    }

    TicketPage search(Actor actor, TicketQuery query) {
        rights(actor).requireSight(query);
        return store.search(query);
    }

    WhoCan.Answer whoCanTake(Actor actor, TicketId id) {
        Instant now = clock.now();
        Department department = departments.timeline().at(now).department();
        Presence presence = new StoredPresence(store);
        Rights rights = new Rights(actor, department, now, presence);
        Ticket ticket = store.ticket(id).map(Stored::value).orElseThrow(() -> new TicketNotFoundException(id));
        rights.requireSight(ticket);
        rights.require(Permission.VIEW_SCHEDULES, Subject.of(ticket));
        return department.whoCan(ticket, now, presence);
    }

    Optional<PersonalText> text(Actor actor, TicketId id, String key) {
        if (find(actor, id).isEmpty()) {
            return Optional.empty();
        }
        return store.record(new RecordId(RecordKind.PERSONAL_TEXT, key))
                .map(stored -> (PersonalText) stored.value())
                .filter(text -> text.ticket().equals(id))
                .filter(text -> !(text.internal() && actor instanceof Actor.Requester));
    }

    Optional<GivenAnswers> answers(Actor actor, TicketId id) {
        if (find(actor, id).isEmpty()) {
            return Optional.empty();
        }
        return store.records(new RecordQuery(RecordKind.FORM_ANSWERS, id.value(), null, 1)).stream()
                .map(stored -> (GivenAnswers) stored.value())
                .findFirst();
    }

    private Rights rights(Actor actor) {
        Instant now = clock.now();
        Department department = departments.timeline().at(now).department();
        return new Rights(actor, department, now, new StoredPresence(store));
    }
}
