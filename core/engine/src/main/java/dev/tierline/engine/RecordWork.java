package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds and changes records, each in a commit of its own; whoever was slower tries again on what the faster one left. */
final class RecordWork {

    private static final int PAGE = 100;

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

    /**
     * Adds to a sum that lies in several records, in whichever of them it can be done without meeting another thread or node.
     *
     * @param part says what each attempt adds, under the id at which it adds it
     * @param tries after how many attempts it is given up
     * @param more says what the record that is there becomes
     */
    <R extends DeskRecord> R addTo(IntFunction<R> part, int tries, Class<R> type, UnaryOperator<R> more) {
        for (int attempt = 1; ; attempt++) {
            R added = part.apply(attempt);
            Optional<Stored<DeskRecord>> found = store.record(added.id());
            try {
                return found.isPresent()
                        ? stored(
                                more.apply(type.cast(found.get().value())),
                                found.get().revision())
                        : stored(added, Revision.NONE);
            } catch (StaleRevisionException faster) {
                if (attempt == tries) {
                    throw new ContendedRecordException(added.id(), tries, faster);
                }
            }
        }
    }

    /** Returns the records about something, in the order of their keys. */
    <R extends DeskRecord> List<R> about(RecordKind kind, String subject, Class<R> type) {
        return read(kind, subject, null, type, record -> true);
    }

    /** Returns the records whose keys come after a text, in their order, as long as each is wanted. */
    <R extends DeskRecord> List<R> after(RecordKind kind, String key, Class<R> type, Predicate<R> wanted) {
        return read(kind, null, key, type, wanted);
    }

    private <R extends DeskRecord> List<R> read(
            RecordKind kind, @Nullable String subject, @Nullable String key, Class<R> type, Predicate<R> wanted) {
        List<R> all = new ArrayList<>();
        @Nullable String after = key;
        List<Stored<DeskRecord>> page;
        do {
            page = store.records(new RecordQuery(kind, subject, after, PAGE));
            for (Stored<DeskRecord> stored : page) {
                R record = type.cast(stored.value());
                if (!wanted.test(record)) {
                    return all;
                }
                all.add(record);
                after = record.id().key();
            }
        } while (page.size() == PAGE);
        return all;
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
