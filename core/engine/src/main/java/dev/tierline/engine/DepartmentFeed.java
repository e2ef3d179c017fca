package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.Department;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The department's revisions as the store keeps them. They are read when the desk is first used, again before each sweep, and
 * again when they were read a lease ago, so that a node learns what others decided, whether it sweeps or not.
 */
final class DepartmentFeed {

    private static final int PAGE = 100;

    private final TicketStore store;
    private final DeskClock clock;
    private final @Nullable Department initial;
    private volatile @Nullable Known known;

    /** What was read, and when. */
    private record Known(DepartmentTimeline timeline, Instant readAt) {}

    DepartmentFeed(TicketStore store, DeskClock clock, @Nullable Department initial) {
        this.store = store;
        this.clock = clock;
        this.initial = initial;
    }

    /** Returns the revisions known so far; the store is asked if none is, or what is known was read a lease ago. */
    DepartmentTimeline timeline() {
        Known read = known;
        return read != null && isFresh(read) ? read.timeline() : freshened();
    }

    /** Returns the revisions that the store has; one without any is given the department that the desk was built with. */
    synchronized DepartmentTimeline refreshed() {
        List<DepartmentRevision> all = new ArrayList<>();
        Instant now = clock.now();
        Known read = known;
        DepartmentTimeline timeline = read == null ? null : read.timeline();
        if (timeline != null) {
            all.addAll(timeline.revisions());
        }
        int before = all.size();
        readInto(all);
        if (all.isEmpty()) {
            begin();
            readInto(all);
        }
        if (timeline == null || all.size() > before) {
            timeline = new DepartmentTimeline(all);
        }
        known = new Known(timeline, now);
        return timeline;
    }

    /**
     * Adds a revision.
     *
     * @throws StaleRevisionException if another node added one meanwhile
     */
    DepartmentRevision add(DepartmentRevision next) {
        store.commit(Commit.of().withDepartment(next));
        refreshed();
        return next;
    }

    /** Has one thread ask the store, whose answer serves those who waited for it. */
    private synchronized DepartmentTimeline freshened() {
        Known read = known;
        return read != null && isFresh(read) ? read.timeline() : refreshed();
    }

    /** Tells whether what is known is not old; a clock that was put back makes it so. */
    private boolean isFresh(Known read) {
        Instant now = clock.now();
        return !now.isBefore(read.readAt()) && now.isBefore(clock.leaseEnd(read.readAt()));
    }

    private void begin() {
        if (initial == null) {
            throw new IllegalStateException(
                    "the store has no department and the desk was built without one: expected one or the other");
        }
        Instant now = clock.now();
        try {
            store.commit(Commit.of().withDepartment(new DepartmentRevision(1, now, requireNonNull(initial))));
        } catch (StaleRevisionException faster) {
            // another node has begun; what it stored is read next
        }
    }

    private void readInto(List<DepartmentRevision> all) {
        List<DepartmentRevision> page;
        do {
            page = store.departments(all.isEmpty() ? 0 : all.get(all.size() - 1).number(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
    }
}
