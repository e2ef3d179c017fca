package dev.tierline.engine;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.engine.TicketCommit.TooMuchAtOnceException;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Loads tickets, asks the model what becomes of them, and commits: for what people do and for what time brings about. */
final class TicketWork {

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final int attempts;

    TicketWork(TicketStore store, DepartmentFeed departments, int attempts) {
        this.store = store;
        this.departments = departments;
        this.attempts = attempts;
    }

    OperationResult perform(Actor actor, Operation operation, DeskClock clock) {
        return performIf(actor, operation, ticket -> true, clock).orElseThrow();
    }

    /** Performs an operation if the ticket as it stands, once what was due is done, meets a condition; or does nothing. */
    Optional<OperationResult> performIf(
            Actor actor, Operation operation, Predicate<Ticket> condition, DeskClock clock) {
        Joint joint = new Joint(actor, List.of(Part.alone(operation)), operation.reference(), condition, List.of());
        return retrying(joint, clock).map(result -> result.get(0));
    }

    /** Performs what concerns several tickets, in one commit. */
    List<OperationResult> performAll(Joint joint, DeskClock clock) {
        return retrying(joint, clock).orElseThrow();
    }

    /** Finds out whether an operation could be performed now, and changes nothing. */
    void rehearse(Actor actor, Part part, DeskClock clock) {
        Stored<Ticket> stored = load(part.ticket());
        Instant at = later(clock.now(), stored.value().asOf());
        new Attempt(actor, at, departments.timeline(), new StoredPresence(store)).work(part, Optional.of(stored));
    }

    /**
     * An operation on one or several tickets.
     *
     * @param actor who does it
     * @param parts what is done to each; each concerns another ticket
     * @param reference its outside name, which belongs to the first ticket; null if it has none
     * @param condition what the first ticket must be like, once what was due is done
     * @param records what else is committed with it
     */
    record Joint(
            Actor actor,
            List<Part> parts,
            @Nullable Reference reference,
            Predicate<Ticket> condition,
            List<RecordChange> records) {

        static Joint of(Actor actor, @Nullable Reference reference, List<Part> parts) {
            return new Joint(actor, parts, reference, ticket -> true, List.of());
        }
    }

    /**
     * Performs what is due on a ticket, and plans it again.
     *
     * @return how many events were committed
     * @throws StaleRevisionException if somebody was faster
     */
    int wake(TicketId id, DepartmentTimeline timeline, Instant now) {
        Stored<Ticket> stored = load(id);
        Transition due = Agenda.of(stored.value(), timeline).performBefore(now, new StoredPresence(store));
        Worked worked = new Worked(stored.revision(), due, Transition.none(due.ticket()));
        store.commit(new TicketCommit(timeline, now, null).of(List.of(worked), List.of()));
        return due.events().size();
    }

    private Optional<List<OperationResult>> retrying(Joint joint, DeskClock clock) {
        boolean separated = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return performOnce(joint, clock.now());
            } catch (TooMuchAtOnceException tooMuch) {
                if (separated) {
                    throw tooMuch;
                }
                separated = true;
                performDue(joint, clock.now());
            } catch (StaleRevisionException | DuplicateReferenceException faster) {
                if (attempt == attempts) {
                    return Optional.of(consumedBefore(joint, clock.now())
                            .orElseThrow(() -> new ContendedTicketException(
                                    joint.parts().get(0).ticket(), attempts, faster)));
                }
            }
        }
    }

    /** Performs what is due on each ticket in a commit of its own, when all of it would be too much for one. */
    private void performDue(Joint joint, Instant now) {
        DepartmentTimeline timeline = departments.timeline();
        for (Part part : joint.parts()) {
            if (!part.isOpening()) {
                try {
                    wake(part.ticket(), timeline, now);
                } catch (StaleRevisionException faster) {
                    // whoever was faster performed it
                }
            }
        }
    }

    private Optional<List<OperationResult>> consumedBefore(Joint joint, Instant now) {
        Reference reference = joint.reference();
        if (reference == null) {
            return Optional.empty();
        }
        return store.byReference(reference).map(id -> {
            Ticket ticket = load(id).value();
            Department department = departments.timeline().at(now).department();
            new Rights(joint.actor(), department, now, new StoredPresence(store)).requireSight(ticket);
            return List.of(new OperationResult(ticket, List.of(), true));
        });
    }

    /**
     * Makes one attempt. Tickets are read before the reference: whoever consumes the reference later makes a revision stale, so
     * moves are never judged on what the same operation did elsewhere.
     */
    private Optional<List<OperationResult>> performOnce(Joint joint, Instant now) {
        DepartmentTimeline timeline = departments.timeline();
        List<Optional<Stored<Ticket>>> stored =
                joint.parts().stream().map(part -> store.ticket(part.ticket())).toList();
        Optional<List<OperationResult>> before = consumedBefore(joint, now);
        if (before.isPresent()) {
            return before;
        }
        Instant at = stored.stream()
                .flatMap(Optional::stream)
                .map(found -> found.value().asOf())
                .reduce(now, TicketWork::later);
        Attempt attempt = new Attempt(joint.actor(), at, timeline, new StoredPresence(store));
        List<Worked> worked = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            Part part = joint.parts().get(i);
            worked.add(attempt.work(part, stored.get(i)));
            if (i == 0
                    && !part.isOpening()
                    && !joint.condition().test(worked.get(0).due().ticket())) {
                return Optional.empty();
            }
        }
        Reference reference = joint.reference();
        List<Worked> changed =
                worked.stream().filter(each -> !each.events().isEmpty()).toList();
        if (!changed.isEmpty() || reference != null || !joint.records().isEmpty()) {
            Commit.Consumed consumed = reference == null
                    ? null
                    : new Commit.Consumed(reference, joint.parts().get(0).ticket());
            store.commit(new TicketCommit(timeline, at, consumed).of(changed, joint.records()));
        }
        return Optional.of(worked.stream()
                .map(each -> new OperationResult(each.ticket(), each.events(), false))
                .toList());
    }

    Stored<Ticket> load(TicketId id) {
        return store.ticket(id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    /** Follows what was merged to the ticket in which it goes on. Merges lead in no circle: what was merged is merged no more. */
    Ticket survivor(Ticket merged) {
        Ticket ticket = merged;
        while (ticket.mergedInto().isPresent()) {
            ticket = load(ticket.mergedInto().get()).value();
        }
        return ticket;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
