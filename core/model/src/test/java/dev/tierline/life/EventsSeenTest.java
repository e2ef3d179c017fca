package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.AT_DESK;
import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDepartment.FIRST;
import static dev.tierline.life.LifeDepartment.OLGA;
import static dev.tierline.life.LifeDepartment.SECOND;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.OPENED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.Authority;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Destination;
import dev.tierline.ticket.EndOfSession;
import dev.tierline.ticket.HandOffEvent;
import dev.tierline.ticket.HandOffMove;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkEvent;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.RemoteEvent;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which events a customer is shown, and the time spent that whoever gets a ticket is shown. */
class EventsSeenTest {

    private static final Instant AT = OPENED;
    private static final Instant RAN = AT.plusSeconds(1);
    private static final StepKey STEP = new StepKey(PolicyId.of("p"), 1, StepId.of("s"), 1);

    private static List<TicketEvent> shown() {
        return List.of(
                new TicketEvent.Opened(AT, LEE, LifeDesk.ID, Priority.P1, null, null, Intake.UNKNOWN, null, "k1", "k2"),
                new TicketEvent.PriorityChanged(AT, LEE, Priority.P1, Priority.P2, "k"),
                new TicketEvent.Moved(AT, LEE, FIRST, SECOND, null, null, Duration.ZERO, "k"),
                new TicketEvent.Assigned(AT, LEE, null, ERIC, Duration.ZERO),
                new TicketEvent.Unassigned(AT, LEE, ERIC),
                new TicketEvent.StatusChanged(
                        AT, LEE, MoveKind.START, TicketStatus.QUEUED, TicketStatus.IN_PROGRESS, null),
                new TimedEvent.Breached(AT, ServiceMetric.RESOLUTION, RAN),
                new TimedEvent.WaitEnded(AT, RAN),
                new TimedEvent.ClosedBySilence(AT, RAN),
                new TicketEvent.Replied(AT, LEE, "k"),
                new TicketEvent.TextsErased(AT, LEE, 1),
                new CaseEvent.Assessed(AT, LEE, new Assessment(Impact.LOW, Urgency.LOW)),
                new CaseEvent.Solved(AT, LEE, "k1", "k2"),
                new CaseEvent.SolutionPublished(AT, LEE, ArticleId.of("KB-1")),
                new CaseEvent.Confirmed(AT, LEE),
                new CaseEvent.Rated(AT, LEE, 5, "k"),
                new LinkEvent.Linked(AT, LEE, LinkKind.ARTICLE, "KB-1"),
                new LinkEvent.Unlinked(AT, LEE, LinkKind.ARTICLE, "KB-1"),
                new RemoteEvent.RequesterVerified(AT, LEE, "call back"),
                new RemoteEvent.ConsentGiven(AT, LEE, "see", RAN),
                new RemoteEvent.ConsentWithdrawn(AT, LEE),
                new RemoteEvent.ConsentExpired(AT, ERIC, Duration.ZERO, RAN),
                new RemoteEvent.SessionStarted(AT, LEE, ERIC),
                new RemoteEvent.SessionEnded(AT, LEE, ERIC, Duration.ZERO, EndOfSession.DONE));
    }

    private static List<TicketEvent> internal() {
        return List.of(
                new TimedEvent.StepFired(AT, STEP, List.of(ERIC), RAN),
                new TimedEvent.StepSkipped(AT, STEP, AT, RAN),
                new LinkEvent.Absorbed(AT, LEE, TicketId.of("INC-2"), null),
                new LinkEvent.BugFollowed(AT, LEE, "BUG-1", BugStatus.OPEN, BugStatus.FIXED),
                new LinkEvent.MergedAnswered(AT, LEE, TicketId.of("INC-2")),
                new TicketEvent.Noted(AT, LEE, "k"),
                new TicketEvent.TimeLogged(AT, LEE, ERIC, Duration.ofMinutes(1), "work", true),
                new HandOffEvent.AuthorityCalled(AT, LEE, Authority.MANAGER, List.of(), "k"),
                new HandOffEvent.ReturnsExhausted(AT, LEE, AT_DESK, null, 2, List.of(), "k"),
                new HandOffEvent.ReturnDecided(AT, LEE),
                new CaseEvent.ComplexityJudged(AT, LEE, Complexity.ROUTINE, "k"),
                new CaseEvent.Diagnosed(AT, LEE, "k"),
                new CaseEvent.CourseProposed(AT, LEE, "k"),
                new CaseEvent.CourseTried(AT, LEE, 1, CourseResult.WORKED, "k"));
    }

    @Test
    @DisplayName("a customer is shown what became of his request, and not how the staff talks and is told of it")
    void internalEvents() {
        shown().forEach(event -> assertTrue(!event.isInternal(), event::toString));
        internal().forEach(event -> assertTrue(event.isInternal(), event::toString));
    }

    @Test
    @DisplayName("no kind of event is forgotten here")
    void allKinds() {
        Set<Class<?>> seen = new HashSet<>();
        shown().forEach(event -> seen.add(event.getClass()));
        internal().forEach(event -> seen.add(event.getClass()));

        assertEquals(kinds(TicketEvent.class), seen);
    }

    static Set<Class<?>> kinds(Class<?> sealed) {
        Set<Class<?>> kinds = new HashSet<>();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            kinds.addAll(each.isInterface() ? kinds(each) : Set.of(each));
        }
        return kinds;
    }

    @Test
    @DisplayName("whoever gets a ticket is shown the time spent on it before")
    void spent() {
        LifeDesk desk = LifeDesk.standard().by(ERIC);
        desk.at("09:00", new Move.Assign(ERIC), new Move.Start());
        desk.at("10:00", new Move.LogTime(ERIC, Duration.ofMinutes(40), "looking", true));
        desk.at("10:10", new HandOffMove.Escalate(Destination.NEXT_TIER, null));
        desk.at("10:20", new Move.LogTime(ERIC, Duration.ofMinutes(5), "telling", false), new Move.Assign(OLGA));
        desk.at("10:30", new HandOffMove.HandBack("theirs"));

        List<Duration> shown = new ArrayList<>();
        for (TicketEvent event : desk.history()) {
            if (event instanceof TicketEvent.Assigned assigned) {
                shown.add(assigned.spent());
            } else if (event instanceof TicketEvent.Moved moved) {
                shown.add(moved.spent());
            }
        }
        assertEquals(
                List.of(Duration.ZERO, Duration.ofMinutes(40), Duration.ofMinutes(45), Duration.ofMinutes(45)), shown);
        assertEquals(Duration.ofMinutes(45), desk.ticket().effort().spent());
        assertEquals(Duration.ofMinutes(40), desk.ticket().effort().billable());
    }
}
