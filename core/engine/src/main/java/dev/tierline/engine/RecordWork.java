package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds and changes records, each in a commit of its own; whoever was slower tries again on what the faster one left. */
final class RecordWork {

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final DeskClock clock;
    private final int attempts;

    RecordWork(TicketStore store, DepartmentFeed departments, DeskClock clock, int attempts) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** What one attempt goes by: the desk's time, the department in force then, what the actor may do and who is there. */
    record Situation(Actor actor, Instant now, Department department, Rights rights, StoredPresence presence) {}

    /** Says what a record becomes, and refuses what is not permitted. */
    interface Change<R> {
        R apply(R record, Situation situation);
    }

    Situation situation(Actor actor) {
        Instant now = clock.now();
        Department department = departments.timeline().at(now).department();
        StoredPresence presence = new StoredPresence(store);
        return new Situation(actor, now, department, new Rights(actor, department, now, presence), presence);
    }

    /**
     * Adds a record.
     *
     * @param make says what is added in a situation, and refuses what is not permitted
     * @param asOf says what would have been added when a stored one was: adding the same once more changes nothing
     * @throws RecordExistsException if there is another record of that id
     */
    <R extends DeskRecord> R add(
            Actor actor, RecordId id, Class<R> type, Function<Situation, R> make, Function<R, R> asOf) {
        return retrying(id, () -> {
            R added = make.apply(situation(actor));
            Optional<R> found = store.record(id).map(stored -> type.cast(stored.value()));
            if (found.isPresent()) {
                if (asOf.apply(found.get()).equals(found.get())) {
                    return found.get();
                }
                throw new RecordExistsException(id);
            }
            return stored(added, Revision.NONE);
        });
    }

    /**
     * Changes a record.
     *
     * @throws RecordNotFoundException if there is none
     */
    <R extends DeskRecord> R change(Actor actor, RecordId id, Class<R> type, Change<R> change) {
        return retrying(id, () -> {
            Stored<DeskRecord> found = store.record(id).orElseThrow(() -> new RecordNotFoundException(id));
            R before = type.cast(found.value());
            R after = change.apply(before, situation(actor));
            return after.equals(before) ? before : stored(after, found.revision());
        });
    }

    private <R extends DeskRecord> R stored(R record, Revision expected) {
        store.commit(Commit.of().withRecords(new RecordChange(record, expected)));
        return record;
    }

    private <R> R retrying(RecordId id, Supplier<R> once) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once.get();
            } catch (StaleRevisionException faster) {
                if (attempt == attempts) {
                    throw new ContendedRecordException(id, attempts, faster);
                }
            }
        }
    }
}
