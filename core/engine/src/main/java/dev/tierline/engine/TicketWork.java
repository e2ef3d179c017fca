package dev.tierline.engine;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.Department;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.DuplicateReferenceException;
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
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads a ticket, asks the model what becomes of it, and commits: for what people do and for what time brings about. */
final class TicketWork {

    private final TicketStore store;
    private final Department department;
    private final int attempts;

    TicketWork(TicketStore store, Department department, int attempts) {
        this.store = store;
        this.department = department;
        this.attempts = attempts;
    }

    OperationResult perform(Actor actor, Operation operation, DeskClock clock) {
        for (int attempt = 1; ; attempt++) {
            try {
                return performOnce(actor, operation, clock.now());
            } catch (StaleRevisionException | DuplicateReferenceException faster) {
                if (attempt == attempts) {
                    return consumedBefore(actor, operation)
                            .orElseThrow(() -> new ContendedTicketException(operation.ticket(), attempts, faster));
                }
            }
        }
    }

    /**
     * Performs what is due on a ticket.
     *
     * @return how many events were committed
     * @throws StaleRevisionException if somebody was faster
     */
    int wake(TicketId id, Instant now) {
        Stored<Ticket> stored = load(id);
        Transition due = Agenda.of(stored.value(), department).performBefore(now);
        store.commit(commit(stored.revision(), due, Transition.none(due.ticket()), null));
        return due.events().size();
    }

    private Optional<OperationResult> consumedBefore(Actor actor, Operation operation) {
        Reference reference = operation.reference();
        if (reference == null) {
            return Optional.empty();
        }
        return store.byReference(reference).map(id -> {
            Ticket ticket = load(id).value();
            Rights.requireSight(actor, ticket);
            return new OperationResult(ticket, List.of(), true);
        });
    }

    /**
     * Makes one attempt. The ticket is read before the reference: whoever consumes the reference later makes the revision stale,
     * so moves are never judged on what the same operation did elsewhere.
     */
    private OperationResult performOnce(Actor actor, Operation operation, Instant now) {
        Optional<Stored<Ticket>> stored = store.ticket(operation.ticket());
        Optional<OperationResult> before = consumedBefore(actor, operation);
        if (before.isPresent()) {
            return before.get();
        }
        stored.ifPresent(found -> Rights.requireSight(actor, found.value()));
        Rights.require(actor, operation);
        operation.moves().forEach(department::requireKnown);
        Transition due;
        Transition done;
        Revision expected;
        if (operation.isOpening()) {
            if (stored.isPresent()) {
                throw new TicketExistsException(operation.ticket());
            }
            expected = Revision.NONE;
            Circumstances circumstances = new Circumstances(now, actor, department.lifeCycle());
            Transition opened = Ticket.open((Move.Open) operation.moves().get(0), circumstances);
            due = Transition.none(opened.ticket());
            done = make(opened, operation.moves().subList(1, operation.moves().size()), circumstances);
        } else {
            Ticket ticket = stored.orElseThrow(() -> new TicketNotFoundException(operation.ticket()))
                    .value();
            expected = stored.get().revision();
            Instant at = now.isBefore(ticket.asOf()) ? ticket.asOf() : now;
            due = Agenda.of(ticket, department).performBefore(at);
            Circumstances circumstances = new Circumstances(at, actor, department.lifeCycle());
            done = make(Transition.none(due.ticket()), operation.moves(), circumstances);
        }
        Transition all = due.then(done);
        if (!all.events().isEmpty() || operation.reference() != null) {
            store.commit(commit(expected, due, done, operation));
        }
        return new OperationResult(all.ticket(), all.events(), false);
    }

    private static Transition make(Transition before, List<Move> moves, Circumstances circumstances) {
        Transition transition = before;
        for (Move move : moves) {
            transition = transition.then(transition.ticket().apply(move, circumstances));
        }
        return transition;
    }

    private Commit commit(Revision expected, Transition due, Transition done, @Nullable Operation operation) {
        Ticket ticket = done.ticket();
        Reference reference = operation == null ? null : operation.reference();
        List<Recorded> events = new ArrayList<>();
        due.events().forEach(event -> events.add(new Recorded(event, null)));
        done.events().forEach(event -> events.add(new Recorded(event, reference)));
        List<TicketChange> changes = new ArrayList<>();
        if (operation == null || !events.isEmpty()) {
            Instant wakeAt = Agenda.of(ticket, department).wakeAt().orElse(null);
            Instant dueAt = department.firstDue(ticket).orElse(null);
            changes.add(new TicketChange(ticket, expected, events, wakeAt, dueAt));
        }
        List<Commit.Consumed> consumed =
                reference == null ? List.of() : List.of(new Commit.Consumed(reference, ticket.id()));
        return new Commit(changes, List.of(), null, consumed, Messages.of(ticket.id(), due.events()));
    }

    private Stored<Ticket> load(TicketId id) {
        return store.ticket(id).orElseThrow(() -> new TicketNotFoundException(id));
    }
}
