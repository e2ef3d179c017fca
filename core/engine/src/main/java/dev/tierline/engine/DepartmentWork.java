package dev.tierline.engine;

import dev.tierline.access.Subject;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentDiff;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces the department, for people who may change what changes. */
final class DepartmentWork {

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final DeskClock clock;
    private final int attempts;

    DepartmentWork(TicketStore store, DepartmentFeed departments, DeskClock clock, int attempts) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
        this.attempts = attempts;
    }

    DepartmentRevision current() {
        return departments.timeline().at(clock.now());
    }

    DepartmentRevision replace(Actor actor, Department next, @Nullable Instant asked) {
        for (int attempt = 1; ; attempt++) {
            try {
                return replaceOnce(actor, next, asked);
            } catch (StaleRevisionException faster) {
                if (attempt == attempts) {
                    throw faster;
                }
            }
        }
    }

    /** What holds from less than a lease ahead has begun by another node's clock, and is not replaced before its instant. */
    private DepartmentRevision replaceOnce(Actor actor, Department next, @Nullable Instant asked) {
        Instant now = clock.now();
        DepartmentTimeline timeline = departments.refreshed();
        DepartmentRevision last = timeline.last();
        boolean yetToCome = last.from().isAfter(clock.leaseEnd(now));
        Instant earliest = yetToCome || last.from().isBefore(now) ? now : last.from();
        Instant from = asked == null ? earliest : asked.truncatedTo(ChronoUnit.MILLIS);
        DepartmentDiff diff = last.department().diff(next);
        Set<Permission> needed = EnumSet.noneOf(Permission.class);
        needed.addAll(diff.permissionsNeeded());
        needed.addAll(timeline.at(from).department().diff(next).permissionsNeeded());
        Rights rights = new Rights(actor, timeline.at(now).department(), now, new StoredPresence(store));
        for (Permission permission : needed) {
            rights.require(permission, Subject.wholeDepartment());
        }
        if (diff.isEmpty() && (asked == null || !from.isBefore(last.from()))) {
            return last;
        }
        if (asked == null && yetToCome) {
            throw new IllegalArgumentException("department to be replaced from now on, and revision " + last.number()
                    + " is to hold from " + last.from()
                    + " on: expected an instant, so that it is said whether that one is taken back");
        }
        if (from.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "department to be replaced from " + from + " on, and it is " + now + " with the last revision from "
                            + last.from() + " on: expected an instant not before " + earliest);
        }
        return departments.add(new DepartmentRevision(last.number() + 1, from, next, actor));
    }
}
