package dev.tierline.engine;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.department.Presence;
import dev.tierline.record.PersonalText;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WrittenText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Loads a ticket, asks the model what becomes of it, and commits: for what people do and for what time brings about. */
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
        for (int attempt = 1; ; attempt++) {
            try {
                return performOnce(actor, operation, condition, clock.now());
            } catch (StaleRevisionException | DuplicateReferenceException faster) {
                if (attempt == attempts) {
                    return Optional.of(consumedBefore(actor, operation, clock.now())
                            .orElseThrow(() -> new ContendedTicketException(operation.ticket(), attempts, faster)));
                }
            }
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
        store.commit(commit(timeline, now, stored.revision(), due, Transition.none(due.ticket()), null));
        return due.events().size();
    }

    private Optional<OperationResult> consumedBefore(Actor actor, Operation operation, Instant now) {
        Reference reference = operation.reference();
        if (reference == null) {
            return Optional.empty();
        }
        return store.byReference(reference).map(id -> {
            Ticket ticket = load(id).value();
            Department department = departments.timeline().at(now).department();
            new Rights(actor, department, now, new StoredPresence(store)).requireSight(ticket);
            return new OperationResult(ticket, List.of(), true);
        });
    }

    /**
     * Makes one attempt. The ticket is read before the reference: whoever consumes the reference later makes the revision stale,
     * so moves are never judged on what the same operation did elsewhere.
     */
    private Optional<OperationResult> performOnce(
            Actor actor, Operation operation, Predicate<Ticket> condition, Instant now) {
        DepartmentTimeline timeline = departments.timeline();
        Optional<Stored<Ticket>> stored = store.ticket(operation.ticket());
        Optional<OperationResult> before = consumedBefore(actor, operation, now);
        if (before.isPresent()) {
            return before;
        }
        Presence presence = new StoredPresence(store);
        Instant at = stored.map(found -> later(now, found.value().asOf())).orElse(now);
        Department department = timeline.at(at).department();
        Rights rights = new Rights(actor, department, at, presence);
        Circumstances circumstances = new Circumstances(at, actor, department.lifeCycle());
        Transition due;
        Transition done;
        Revision expected;
        if (operation.isOpening()) {
            Move.Open open = department.placed((Move.Open) operation.moves().get(0));
            rights.require(open);
            operation.moves().forEach(department::requireKnown);
            if (stored.isPresent()) {
                rights.requireSight(stored.get().value());
                throw new TicketExistsException(operation.ticket());
            }
            expected = Revision.NONE;
            Transition opened = Ticket.open(open, circumstances);
            due = Transition.none(opened.ticket());
            done = make(opened, operation.moves().subList(1, operation.moves().size()), circumstances, rights);
        } else {
            Ticket ticket = stored.orElseThrow(() -> new TicketNotFoundException(operation.ticket()))
                    .value();
            rights.requireSight(ticket);
            operation.moves().forEach(department::requireKnown);
            expected = stored.get().revision();
            due = Agenda.of(ticket, timeline).performBefore(at, presence);
            if (!condition.test(due.ticket())) {
                return Optional.empty();
            }
            done = make(Transition.none(due.ticket()), operation.moves(), circumstances, rights);
        }
        Transition all = due.then(done);
        if (!all.events().isEmpty() || operation.reference() != null) {
            store.commit(commit(timeline, at, expected, due, done, operation));
        }
        return Optional.of(new OperationResult(all.ticket(), all.events(), false));
    }

    /** Makes the moves one after the other; each is asked about on the ticket that the ones before it left. */
    private static Transition make(Transition before, List<Move> moves, Circumstances circumstances, Rights rights) {
        Transition transition = before;
        for (Move move : moves) {
            rights.require(move, transition.ticket());
            transition = transition.then(transition.ticket().apply(move, circumstances));
        }
        return transition;
    }

    private Commit commit(
            DepartmentTimeline timeline,
            Instant now,
            Revision expected,
            Transition due,
            Transition done,
            @Nullable Operation operation) {
        Ticket ticket = done.ticket();
        Reference reference = operation == null ? null : operation.reference();
        List<Recorded> events = new ArrayList<>();
        due.events().forEach(event -> events.add(new Recorded(event, null, revisionAt(timeline, event))));
        done.events().forEach(event -> events.add(new Recorded(event, reference, revisionAt(timeline, event))));
        List<TicketChange> changes = new ArrayList<>();
        if (operation == null || !events.isEmpty()) {
            Instant wakeAt = Agenda.of(ticket, timeline).wakeAt().orElse(null);
            Instant dueAt = timeline.firstDue(ticket, now).orElse(null);
            changes.add(new TicketChange(
                    ticket, expected, events, wakeAt, dueAt, timeline.last().number()));
        }
        List<Commit.Consumed> consumed =
                reference == null ? List.of() : List.of(new Commit.Consumed(reference, ticket.id()));
        List<RecordChange> texts = new ArrayList<>();
        for (WrittenText text : done.texts()) {
            PersonalText written = new PersonalText(text.key(), ticket.id(), text.text(), text.internal(), null);
            texts.add(new RecordChange(written, Revision.NONE));
        }
        return new Commit(changes, texts, null, consumed, Messages.of(ticket.id(), due.events()));
    }

    /** Returns the number of the revision that decided: the one in force when it happened, or was due. */
    private static long revisionAt(DepartmentTimeline timeline, TicketEvent event) {
        return timeline.at(event.at()).number();
    }

    private Stored<Ticket> load(TicketId id) {
        return store.ticket(id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
