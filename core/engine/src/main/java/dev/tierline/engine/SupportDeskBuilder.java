package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.department.Department;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.storage.TicketStore;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts a desk together; the order of the calls does not matter. Clock and notifier are required, and a department unless the
 * store has one.
 *
 * <p>Not safe for use by several threads.
 */
public final class SupportDeskBuilder {

    private final TicketStore store;
    private @Nullable Department department;
    private @Nullable InstantSource clock;
    private @Nullable Notifier notifier;
    private Duration lease = Duration.ofMinutes(1);
    private int attempts = 10;

    SupportDeskBuilder(TicketStore store) {
        this.store = requireNonNull(store, "store");
    }

    /**
     * Sets the department that the desk begins with: it becomes the first revision of a store that has none. A store that has
     * revisions keeps them; {@link Seat#replaceDepartment} adds one.
     *
     * @param rules the department
     * @return this
     */
    public SupportDeskBuilder department(Department rules) {
        department = requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Sets the only clock that the desk reads; a {@link java.time.Clock} is one.
     *
     * @param source the clock
     * @return this
     */
    public SupportDeskBuilder clock(InstantSource source) {
        clock = requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets what reaches people.
     *
     * @param way the notifier
     * @return this
     */
    public SupportDeskBuilder notifier(Notifier way) {
        notifier = requireNonNull(way, "way");
        return this;
    }

    /**
     * Sets how long a claimed ticket or message is kept from other nodes; a minute unless set.
     *
     * @param time a second to a day: longer than one batch of {@link SupportDesk#runDue} or {@link SupportDesk#deliver} takes
     * @return this
     * @throws IllegalArgumentException if it is shorter than a second or longer than a day
     */
    public SupportDeskBuilder lease(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("lease of " + time + ": expected PT1S to PT24H");
        }
        lease = time;
        return this;
    }

    /**
     * Sets how often an operation is tried on fresh state when others change its ticket; ten times unless set.
     *
     * @param times 1 or more
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public SupportDeskBuilder attempts(int times) {
        if (times < 1) {
            throw new IllegalArgumentException(times + " attempts: expected 1 or more");
        }
        attempts = times;
        return this;
    }

    /**
     * Returns the desk. Nothing is read yet: the store is first asked when the desk is first used.
     *
     * @return a desk over the store
     * @throws IllegalStateException naming what is missing
     */
    public SupportDesk build() {
        if (clock == null || notifier == null) {
            throw new IllegalStateException("desk without" + (clock == null ? " clock" : "")
                    + (notifier == null ? " notifier" : "") + ": expected clock and notifier to be set");
        }
        DeskClock deskClock = new DeskClock(clock, lease);
        return new SupportDesk(store, new DepartmentFeed(store, deskClock, department), notifier, deskClock, attempts);
    }
}
