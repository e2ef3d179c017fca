package dev.tierline.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.department.Presence;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smallest desk that can be: one ticket, its history, and what was written. Like the real one it performs what was due before each
 * operation. It opens the ticket on Wednesday, January 7th 2026, at 9:00 in UTC; times of day are of that day.
 */
final class LifeDesk {

    static final TicketId ID = TicketId.of("INC-1");
    static final Actor LEE = Actor.requester(RequesterId.of("lee"));
    static final Instant OPENED = Instant.parse("2026-01-07T09:00:00Z");

    private final List<TicketEvent> history = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private DepartmentTimeline timeline;
    private @Nullable Ticket ticket;
    private Actor actor = Actor.staff(LifeDepartment.OLGA);

    LifeDesk(Department department) {
        this.timeline = DepartmentTimeline.of(department);
    }

    /** A ticket of priority 2 in the queue of the help desk. */
    static LifeDesk standard() {
        return of(LifeDepartment.standard());
    }

    static LifeDesk lenient() {
        return of(LifeDepartment.lenient());
    }

    static LifeDesk of(Department department) {
        return new LifeDesk(department)
                .open(new Opening(
                        ID, Priority.P2, LifeDepartment.FIRST, LifeDepartment.DESK, Intake.UNKNOWN.from(lee())));
    }

    static RequesterId lee() {
        return ((Actor.Requester) LEE).id();
    }

    /** Reads a time of the first day such as {@code 10:30}, or a whole instant without its zone. */
    static Instant time(String text) {
        String whole = text.contains("T") ? text : "2026-01-07T" + text;
        return Instant.parse(whole + (whole.length() == "2026-01-07T10:30".length() ? ":00Z" : "Z"));
    }

    LifeDesk open(Opening open) {
        take(Ticket.open(open, circumstances(OPENED)));
        return this;
    }

    LifeDesk by(StaffId staff) {
        actor = Actor.staff(staff);
        return this;
    }

    LifeDesk by(Actor somebody) {
        actor = somebody;
        return this;
    }

    LifeDesk from(String when, Department department) {
        timeline = timeline.followedBy(time(when), department);
        return this;
    }

    /** Makes moves as one operation; if one is refused, none is made. */
    LifeDesk at(String when, Move... moves) {
        at(time(when), moves);
        requireFold();
        return this;
    }

    LifeDesk at(Instant now, Move... moves) {
        Transition transition = agenda().performBefore(now);
        for (Move move : moves) {
            transition = transition.then(transition.ticket().apply(move, circumstances(now)));
        }
        take(transition);
        return this;
    }

    /** Performs what is due before an instant. */
    LifeDesk sweep(String when) {
        return at(when);
    }

    String refuses(String when, Move... moves) {
        Ticket before = ticket();
        int events = history.size();
        IllegalMoveException refused = assertThrows(IllegalMoveException.class, () -> at(when, moves));
        assertEquals(before, ticket(), "a refused move leaves no trace");
        assertEquals(events, history.size());
        assertEquals(ID, refused.ticket());
        return refused.getMessage();
    }

    Ticket ticket() {
        if (ticket == null) {
            throw new IllegalStateException("no ticket was opened: expected open() first");
        }
        return ticket;
    }

    TicketStatus status() {
        return ticket().status();
    }

    CaseFile file() {
        return ticket().caseFile();
    }

    DepartmentTimeline timeline() {
        return timeline;
    }

    Agenda agenda() {
        return Agenda.of(ticket(), timeline);
    }

    Optional<Instant> wakeAt() {
        return agenda().wakeAt();
    }

    List<TicketEvent> history() {
        return List.copyOf(history);
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    <E extends TicketEvent> List<E> all(Class<E> type) {
        return history.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends TicketEvent> E last(Class<E> type) {
        List<E> all = all(type);
        return all.get(all.size() - 1);
    }

    /** The names of the events of the last operation. */
    List<String> happened(int since) {
        return history.subList(since, history.size()).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    int size() {
        return history.size();
    }

    private Circumstances circumstances(Instant now) {
        return new Circumstances(now, actor, timeline.at(now).department().ticketRules(now, Presence.AS_PLANNED));
    }

    private void take(Transition transition) {
        ticket = transition.ticket();
        history.addAll(transition.events());
        written.addAll(transition.written());
    }

    void requireFold() {
        assertEquals(ticket(), Ticket.fold(history), "folding the events gives the ticket");
    }
}
