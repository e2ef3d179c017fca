package dev.tierline.ticket;

import static dev.tierline.ticket.TicketFixture.ANNA;
import static dev.tierline.ticket.TicketFixture.ID;
import static dev.tierline.ticket.TicketFixture.leniently;
import static dev.tierline.ticket.TicketFixture.opened;
import static dev.tierline.ticket.TicketFixture.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final StaffId BO = StaffId.of("bo");

    @Test
    void aNewTicketIsQueuedWhereItWasOpened() {
        Ticket ticket = opened("2026-01-07T09:00:00.123456Z", Priority.P2);

        assertEquals(TicketStatus.QUEUED, ticket.status());
        assertEquals(Priority.P2, ticket.priority());
        assertEquals(Tier.of(1), ticket.tier());
        assertEquals(TeamId.of("help-desk"), ticket.team());
        assertNull(ticket.assignee());
        assertEquals(Instant.parse("2026-01-07T09:00:00.123Z"), ticket.openedAt());
        assertEquals(ticket.openedAt(), ticket.asOf());
    }

    @Test
    void assigningAQueuedTicketTakesItFromTheQueue() {
        Transition assigned = opened("2026-01-07T09:00:00Z", Priority.P2)
                .apply(new Move.Assign(BO), leniently("2026-01-07T09:05:00Z"));

        Instant at = Instant.parse("2026-01-07T09:05:00Z");
        assertEquals(
                List.of(
                        new TicketEvent.Assigned(at, ANNA, null, BO, Duration.ZERO),
                        new TicketEvent.StatusChanged(
                                at, ANNA, MoveKind.ASSIGN, TicketStatus.QUEUED, TicketStatus.ASSIGNED, null)),
                assigned.events());
        assertEquals(BO, assigned.ticket().assignee());
    }

    @Test
    void assigningATicketInProgressKeepsItInProgress() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2, new Move.Start(), new Move.Assign(BO));

        assertEquals(TicketStatus.IN_PROGRESS, ticket.status());
    }

    @Test
    void releasingFreesTheTicketUnlessToldToKeepTheName() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2, new Move.Assign(BO));

        assertNull(then(ticket, "2026-01-07T09:10:00Z", new Move.Release(false)).assignee());
        assertEquals(
                BO, then(ticket, "2026-01-07T09:10:00Z", new Move.Release(true)).assignee());
        assertEquals(
                TicketStatus.QUEUED,
                then(ticket, "2026-01-07T09:10:00Z", new Move.Unassign()).status());
    }

    @Test
    void everyMoveLeadsToItsStatus() {
        Map<Move, TicketStatus> after = Map.of(
                new Move.Accept(), TicketStatus.ASSIGNED,
                new Move.Start(), TicketStatus.IN_PROGRESS,
                new Move.Wait(WaitingFor.CUSTOMER), TicketStatus.WAITING_CUSTOMER,
                new Move.Wait(WaitingFor.VENDOR), TicketStatus.WAITING_VENDOR,
                new Move.Wait(WaitingFor.INTERNAL), TicketStatus.WAITING_INTERNAL,
                new Move.Resolve(), TicketStatus.RESOLVED,
                new Move.Close(), TicketStatus.CLOSED,
                new Move.Cancel(), TicketStatus.CANCELLED);

        after.forEach((move, status) -> assertEquals(
                status, opened("2026-01-07T09:00:00Z", Priority.P2, move).status()));
    }

    @Test
    void onlyAReopeningBringsATicketBackToLife() {
        Ticket closed = opened("2026-01-07T09:00:00Z", Priority.P2, new Move.Close());

        IllegalMoveException refused = assertThrows(
                IllegalMoveException.class, () -> closed.apply(new Move.Start(), leniently("2026-01-08T09:00:00Z")));
        assertEquals(ID, refused.ticket());
        assertEquals(TicketStatus.CLOSED, refused.status());
        assertEquals(MoveKind.START, refused.move());
        assertEquals(
                "ticket 'INC-1' is CLOSED: cannot start; expected it to be one of [QUEUED, ASSIGNED, IN_PROGRESS,"
                        + " WAITING_CUSTOMER, WAITING_VENDOR, WAITING_INTERNAL, WAITING_DEVELOPMENT, WAITING_UNTIL]",
                refused.getMessage());

        Transition reopened = closed.apply(new Move.Reopen(TicketStatus.QUEUED), leniently("2026-01-08T09:00:00Z"));
        assertTrue(((TicketEvent.StatusChanged) reopened.events().get(0)).isReopening());
    }

    @Test
    void theStandardLifeCycleWantsATicketResolvedBeforeItIsClosed() {
        Ticket queued = opened("2026-01-07T09:00:00Z", Priority.P2);
        Circumstances orderly = new Circumstances(Instant.parse("2026-01-07T09:00:00Z"), ANNA, LifeCycle.standard());

        assertThrows(IllegalMoveException.class, () -> queued.apply(new Move.Close(), orderly));
        Ticket resolved = queued.apply(new Move.Resolve(), orderly).ticket();
        assertEquals(
                TicketStatus.CLOSED,
                resolved.apply(new Move.Close(), orderly).ticket().status());
    }

    @Test
    void openingTwiceIsRefused() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);
        Opening again = new Opening(ID, Priority.P1, null, null, Intake.UNKNOWN);

        assertThrows(IllegalMoveException.class, () -> ticket.apply(again, leniently("2026-01-07T09:00:00Z")));
    }

    @Test
    void factsOfOneInstantMakeOnePhase() {
        Ticket ticket = opened(
                "2026-01-07T09:00:00Z",
                Priority.P2,
                new Move.Start(),
                new Move.ChangePriority(Priority.P1),
                new Move.Release(false));

        assertEquals(
                List.of(new Phase(Instant.parse("2026-01-07T09:00:00Z"), TicketStatus.QUEUED, Priority.P1)),
                ticket.phases());
        assertEquals(Instant.parse("2026-01-07T09:00:00Z"), ticket.respondedAt());
    }

    @Test
    void aPhaseThatWasUndoneAtOnceLeavesNoSeam() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);
        ticket = then(ticket, "2026-01-07T10:00:00Z", new Move.Start(), new Move.Release(false));

        assertEquals(1, ticket.phases().size());
        assertEquals(Instant.parse("2026-01-07T10:00:00Z"), ticket.respondedAt());
    }

    @Test
    void nothingHappensBeforeWhatIsSettled() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> ticket.apply(new Move.Start(), leniently("2026-01-07T08:59:59Z")));
        assertTrue(refused.getMessage().startsWith("ticket 'INC-1' is settled up to 2026-01-07T09:00:00Z"));
    }

    @Test
    void aBreachSettlesItsInstant() {
        Instant due = Instant.parse("2026-01-07T13:00:00Z");
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2)
                .after(new TimedEvent.Breached(due, ServiceMetric.RESOLUTION, due.plusSeconds(60)));

        assertEquals(due.plusMillis(1), ticket.asOf());
        assertEquals(Map.of(ServiceMetric.RESOLUTION, due), ticket.breaches());
        assertThrows(
                IllegalArgumentException.class,
                () -> ticket.apply(new Move.Resolve(), leniently("2026-01-07T13:00:00Z")));
    }

    @Test
    void aHistoryBeginsWithTheOpening() {
        Instant at = Instant.parse("2026-01-07T13:00:00Z");
        TicketEvent changed = new TicketEvent.PriorityChanged(at, ANNA, Priority.P1, Priority.P2, null);

        assertThrows(IllegalArgumentException.class, () -> Ticket.fold(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ticket.fold(List.of(changed)));
    }

    @Test
    void aLifeCycleCannotBreakTheThreeRules() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LifeCycle(Map.of(MoveKind.START, Set.of(TicketStatus.CLOSED))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LifeCycle(Map.of(MoveKind.REOPEN, Set.of(TicketStatus.QUEUED))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LifeCycle(Map.of(MoveKind.RESUME, Set.of(TicketStatus.QUEUED))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LifeCycle(Map.of(MoveKind.OPEN, Set.of(TicketStatus.QUEUED))));
    }
}
