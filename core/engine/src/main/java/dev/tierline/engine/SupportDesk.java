package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.calendar.CalendarRangeException;
import dev.tierline.department.DepartmentRevision;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
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

    private final TicketStore store;
    private final DepartmentFeed feed;
    private final TicketWork work;
    private final TicketReading reading;
    private final QueueWork queues;
    private final ErasureWork erasure;
    private final LinkWork links;
    private final ProblemWork problems;
    private final DepartmentWork departments;
    private final RotaWork rota;
    private final QualityWork quality;
    private final SelfServiceWork selfService;
    private final Delivery delivery;
    private final DeskClock clock;

    SupportDesk(TicketStore store, DepartmentFeed feed, Notifier notifier, DeskClock clock, int attempts) {
        this.store = store;
        this.feed = feed;
        this.work = new TicketWork(store, feed, attempts);
        this.reading = new TicketReading(store, feed, clock);
        this.queues = new QueueWork(store, feed, work, reading, clock);
        this.erasure = new ErasureWork(store, feed, work, clock, attempts);
        this.links = new LinkWork(work, reading, clock, attempts);
        this.problems = new ProblemWork(work, reading, clock);
        this.departments = new DepartmentWork(store, feed, clock, attempts);
        RecordWork records = new RecordWork(store, feed, clock, attempts);
        this.rota = new RotaWork(records);
        this.quality = new QualityWork(store, records);
        this.selfService = new SelfServiceWork(records, attempts);
        this.delivery = new Delivery(store, notifier);
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
     * Returns a staff member's seat. What he may do there is asked at each operation.
     *
     * @param staff the account
     * @return the seat
     * @throws UnknownReferenceException if nobody in the department has it
     */
    public Seat as(StaffId staff) {
        department().department().requireStaff(staff);
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
     * Performs what was due on the tickets that are due, each ticket in a commit of its own; and plans tickets again that were
     * planned under an older revision of the department, the nearest first.
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
        Limits.require(limit);
        DepartmentTimeline timeline = feed.refreshed();
        Instant now = clock.now();
        int events = 0;
        int failed = 0;
        List<TicketId> claimed =
                store.claimDue(now, clock.leaseEnd(now), limit, timeline.last().number());
        for (TicketId id : claimed) {
            try (MDC.MDCCloseable ignored = MDC.putCloseable(TICKET_KEY, id.value())) {
                events += work.wake(id, timeline, now);
            } catch (StaleRevisionException faster) {
                LOG.debug("ticket {} was changed by somebody else, who performed what was due", id);
            } catch (StoreUnavailableException unavailable) {
                throw unavailable;
            } catch (RuntimeException failure) {
                failed++;
                LOG.error("ticket {} could not be worked: it is claimed again after {}", id, clock.lease(), failure);
            }
        }
        Instant next = claimed.size() == limit ? now : store.nextDue().ticket();
        return new SweepReport(claimed.size(), events, failed, next);
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
        Limits.require(limit);
        return delivery.deliver(limit, clock);
    }

    /**
     * Returns the department that is in force now, as this node knows it.
     *
     * @return the revision
     * @throws StoreUnavailableException if the store cannot answer
     */
    public DepartmentRevision department() {
        return departments.current();
    }

    TicketReading reading() {
        return reading;
    }

    QueueWork queues() {
        return queues;
    }

    ErasureWork erasure() {
        return erasure;
    }

    LinkWork links() {
        return links;
    }

    ProblemWork problems() {
        return problems;
    }

    DepartmentWork departments() {
        return departments;
    }

    RotaWork rota() {
        return rota;
    }

    QualityWork quality() {
        return quality;
    }

    SelfServiceWork selfService() {
        return selfService;
    }

    @SuppressWarnings("try") // as above
    OperationResult perform(Actor actor, Operation operation) {
        requireNonNull(operation, "operation");
        try (MDC.MDCCloseable ignored =
                MDC.putCloseable(TICKET_KEY, operation.ticket().value())) {
            return work.perform(actor, operation, clock);
        }
    }
}
