package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarRangeException;
import dev.tierline.department.Department;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The support department at work: the one door through which a host changes tickets and lets time do its part.
 *
 * <p>Nothing here runs by itself. {@linkplain #as Seats} do what people do; {@link #runDue} does what time brings about and
 * {@link #deliver} sends what was queued. A host calls both from whatever scheduler it has, on as many nodes as it likes.
 *
 * <pre>{@code
 * SupportDesk desk = SupportDesk.over(new MemoryStore())
 *     .department(department)
 *     .clock(Clock.systemUTC())
 *     .notifier(notifier)
 *     .build();
 * desk.as(StaffId.of("anna.k")).perform(id, new Move.Start());
 * }</pre>
 *
 * The clock's instants must lie within the calendar's supported years; otherwise every call that needs working time throws
 * {@link CalendarRangeException} and changes nothing. Safe for use by any number of threads.
 */
public final class SupportDesk {

    /** The key under which log lines carry the ticket's id (slf4j's MDC). */
    public static final String TICKET_KEY = "tierline.ticket";

    private static final Logger LOG = LoggerFactory.getLogger(SupportDesk.class);
    private static final int LARGEST_LIMIT = 1000;

    private final TicketStore store;
    private final TicketWork work;
    private final Delivery delivery;
    private final Department department;
    private final DeskClock clock;

    SupportDesk(TicketStore store, TicketWork work, Delivery delivery, Department department, DeskClock clock) {
        this.store = store;
        this.work = work;
        this.delivery = delivery;
        this.department = department;
        this.clock = clock;
    }

    /**
     * Starts putting a desk together.
     *
     * @param store where tickets are kept
     * @return a builder
     */
    public static SupportDeskBuilder over(TicketStore store) {
        return new SupportDeskBuilder(store);
    }

    /**
     * Returns a staff member's seat.
     *
     * @param staff the account
     * @return the seat
     * @throws UnknownReferenceException if nobody in the department has it
     */
    public Seat as(StaffId staff) {
        department.requireStaff(staff);
        return new Seat(this, Actor.staff(staff));
    }

    /**
     * Returns a customer's side of the desk: he opens tickets of his own, closes, reopens and withdraws them.
     *
     * @param requester the account
     * @return the seat
     */
    public Seat asRequester(RequesterId requester) {
        return new Seat(this, Actor.requester(requester));
    }

    /**
     * Returns the seat for what a host does by rules of its own, in nobody's name.
     *
     * @return the seat
     */
    public Seat asSystem() {
        return new Seat(this, Actor.system());
    }

    /**
     * Performs what was due on the tickets that are due, each ticket in a commit of its own.
     *
     * <p>Any number of nodes may call this at once: a claim keeps others off a ticket for the length of a lease, and what
     * fired is a fact that no second run repeats.
     *
     * @param limit how many tickets at most, 1 to 1000
     * @return what was done and when to come back
     * @throws IllegalArgumentException if the limit is not 1 to 1000
     * @throws StoreUnavailableException if the store cannot answer; what was not finished is free again after its lease
     */
    @SuppressWarnings("try") // the MDC entry is there while the block runs; nobody asks for it by name
    public SweepReport runDue(int limit) {
        requireLimit(limit);
        Instant now = clock.now();
        int events = 0;
        int failed = 0;
        List<TicketId> claimed = store.claimDue(now, clock.leaseEnd(now), limit);
        for (TicketId id : claimed) {
            try (MDC.MDCCloseable ignored = MDC.putCloseable(TICKET_KEY, id.value())) {
                events += work.wake(id, now);
            } catch (StaleRevisionException faster) {
                LOG.debug("ticket {} was changed by somebody else, who performed what was due", id);
            } catch (StoreUnavailableException unavailable) {
                throw unavailable;
            } catch (RuntimeException failure) {
                failed++;
                LOG.error("ticket {} could not be worked: it is claimed again after {}", id, clock.lease(), failure);
            }
        }
        return new SweepReport(claimed.size(), events, failed, store.nextDue().ticket());
    }

    /**
     * Sends messages that were queued.
     *
     * @param limit how many at most, 1 to 1000
     * @return what was done and when to come back
     * @throws IllegalArgumentException if the limit is not 1 to 1000
     * @throws StoreUnavailableException if the store cannot answer; what was not settled is sent again after its lease
     */
    public DeliveryReport deliver(int limit) {
        requireLimit(limit);
        return delivery.deliver(limit, clock);
    }

    /**
     * Finds a ticket.
     *
     * @param id the ticket
     * @return its last committed value, or empty if it was never opened
     */
    public Optional<Ticket> find(TicketId id) {
        return store.ticket(id).map(Stored::value);
    }

    /**
     * Returns a ticket.
     *
     * @param id the ticket
     * @return its last committed value
     * @throws TicketNotFoundException if it was never opened
     */
    public Ticket get(TicketId id) {
        return find(id).orElseThrow(() -> new TicketNotFoundException(id));
    }

    /**
     * Reads a page of a ticket's history.
     *
     * @param id the ticket
     * @param after the sequence number after which to begin, 0 for the beginning
     * @param limit how many entries at most, 1 to 1000
     * @return the entries in order, empty if there are no more
     * @throws IllegalArgumentException if {@code after} is negative or the limit is not 1 to 1000
     */
    public List<HistoryEntry> history(TicketId id, long after, int limit) {
        requireLimit(limit);
        if (after < 0) {
            throw new IllegalArgumentException("history after entry " + after + ": expected 0 (the beginning) or more");
        }
        return store.history(id, after, limit);
    }

    /**
     * Searches tickets.
     *
     * @param query what for, in which order, which page
     * @return the page
     */
    public TicketPage search(TicketQuery query) {
        return store.search(query);
    }

    @SuppressWarnings("try") // as above
    OperationResult perform(Actor actor, Operation operation) {
        requireNonNull(operation, "operation");
        try (MDC.MDCCloseable ignored =
                MDC.putCloseable(TICKET_KEY, operation.ticket().value())) {
            return work.perform(actor, operation, clock);
        }
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit + ": expected 1 to " + LARGEST_LIMIT);
        }
    }
}
