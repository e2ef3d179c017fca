package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static dev.tierline.engine.DeskFixture.BO;
import static dev.tierline.engine.DeskFixture.CUSTOMER;
import static dev.tierline.engine.DeskFixture.ID;
import static dev.tierline.engine.DeskFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.UnknownReferenceException;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Reference;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SupportDeskTest {

    private final DeskFixture fixture = new DeskFixture();
    private final SupportDesk desk = fixture.desk;

    @Nested
    class Operations {

        @Test
        void allMovesAreCommittedAsOne() {
            Ticket ticket = desk.as(ANNA).open(opening(), new Move.Assign(BO), new Move.Start());

            assertEquals(ticket, desk.asSystem().get(ID));
            assertEquals(TicketStatus.IN_PROGRESS, ticket.status());
            assertEquals(ticket, Ticket.fold(fixture.history()));
            assertEquals(4, fixture.history().size());
        }

        @Test
        @DisplayName("one illegal move: nothing of the operation is stored")
        void allOrNothing() {
            desk.as(ANNA).open(opening());
            Ticket before = desk.asSystem().get(ID);

            assertThrows(
                    IllegalMoveException.class,
                    () -> desk.as(ANNA).perform(ID, new Move.ChangePriority(Priority.P2), new Move.Resume()));

            assertEquals(before, desk.asSystem().get(ID));
            assertEquals(1, fixture.history().size());
        }

        @Test
        void aReferenceIsConsumedOnce() {
            Operation open = Operation.opening(opening()).withReference(Reference.of("mail:1"));

            OperationResult first = desk.as(ANNA).perform(open);
            OperationResult second = desk.as(BO).perform(open);

            assertFalse(first.repeated());
            assertTrue(second.repeated());
            assertEquals(first.ticket(), second.ticket());
            assertEquals(List.of(), second.events());
            assertEquals(1, fixture.history().size());
        }

        @Test
        void anOperationWithoutMovesConsumesItsReference() {
            desk.as(ANNA).open(opening());
            Operation nothing = Operation.on(ID).withReference(Reference.of("row:2"));

            assertFalse(desk.asSystem().perform(nothing).repeated());
            assertTrue(desk.asSystem().perform(nothing).repeated());
            assertEquals(1, fixture.history().size());
            assertEquals(Optional.of(ID), fixture.store.byReference(Reference.of("row:2")));
        }

        @Test
        void whatWasDueBeforeHappensFirstInTheSameCommit() {
            desk.as(ANNA).open(opening(), new Move.Start());
            fixture.at("2026-01-07T15:00:00Z");

            OperationResult result = desk.as(ANNA).perform(Operation.on(ID, new Move.Resolve()));

            assertEquals(
                    List.of("StepFired", "Breached", "StepFired", "StatusChanged"),
                    result.events().stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList());
            assertEquals(
                    2,
                    fixture.store
                            .claimMessages(fixture.now, fixture.now.plusSeconds(1), 10)
                            .size());
        }

        @Test
        void solvedExactlyWhenDueItIsInTime() {
            desk.as(ANNA).open(opening(), new Move.Start());
            fixture.at("2026-01-07T13:00:00Z");
            desk.runDue(100);

            desk.as(ANNA).perform(ID, new Move.Resolve());
            fixture.at("2026-01-09T13:00:00Z");
            desk.runDue(100);

            assertTrue(desk.asSystem().get(ID).breaches().isEmpty());
        }

        @Test
        @DisplayName("a node whose clock is behind acts at the ticket's last fact, not before it")
        void clocksThatDiffer() {
            desk.as(ANNA).open(opening());
            fixture.at("2026-01-07T08:59:59Z");

            desk.as(ANNA).perform(ID, new Move.Start());

            assertEquals(
                    Instant.parse("2026-01-07T09:00:00Z"),
                    fixture.history().get(1).at());
        }

        @Test
        void whatDoesNotExistIsNamed() {
            assertEquals(
                    "no ticket 'INC-1' in the store: expected one that was opened",
                    assertThrows(
                                    TicketNotFoundException.class,
                                    () -> desk.as(ANNA).perform(ID, new Move.Start()))
                            .getMessage());
            assertThrows(UnknownReferenceException.class, () -> desk.as(StaffId.of("eve")));
            desk.as(ANNA).open(opening());
            assertThrows(TicketExistsException.class, () -> desk.as(ANNA).open(opening()));
            assertThrows(
                    UnknownReferenceException.class,
                    () -> desk.as(ANNA).perform(ID, new Move.Assign(StaffId.of("eve"))));
        }

        @Test
        void anOpeningComesFirstAndOpensItsOwnTicket() {
            assertThrows(IllegalArgumentException.class, () -> Operation.on(ID, new Move.Start(), opening()));
            assertThrows(IllegalArgumentException.class, () -> Operation.on(TicketId.of("INC-2"), opening()));
        }
    }

    @Nested
    class Customers {

        @Test
        void openConfirmReopenAndWithdrawTheirOwn() {
            Seat customer = desk.asRequester(CUSTOMER);
            customer.open(opening());
            desk.as(ANNA).perform(ID, new Move.Resolve());

            customer.perform(ID, new Move.Reopen(TicketStatus.QUEUED));
            customer.perform(ID, new Move.Cancel());

            assertEquals(TicketStatus.CANCELLED, desk.asSystem().get(ID).status());
        }

        @Test
        void mayDoNothingElse() {
            desk.as(ANNA).open(opening());

            assertEquals(
                    "requester 'customer 42' may not work tickets, asked for ticket 'INC-1': permission 'work tickets' is"
                            + " missing: expected a role that grants it",
                    assertThrows(
                                    DeniedException.class,
                                    () -> desk.asRequester(CUSTOMER).perform(ID, new Move.Start()))
                            .getMessage());
            RequesterId stranger = RequesterId.of("customer 43");
            assertThrows(DeniedException.class, () -> desk.asRequester(stranger).perform(ID, new Move.Cancel()));
            assertThrows(
                    DeniedException.class,
                    () -> desk.asRequester(stranger)
                            .open(new Opening(TicketId.of("INC-2"), Priority.P1, null, null, Intake.UNKNOWN)));
            assertEquals(TicketStatus.QUEUED, desk.asSystem().get(ID).status());
        }
    }

    @Test
    @DisplayName("a customer sees no ticket of another's: not by an operation without moves, not by a known reference")
    void customersSeeOnlyTheirOwn() {
        Reference mail = Reference.of("mail:1");
        desk.asRequester(CUSTOMER).perform(Operation.opening(opening()).withReference(mail));
        Seat stranger = desk.asRequester(RequesterId.of("customer 43"));

        assertThrows(DeniedException.class, () -> stranger.perform(Operation.on(ID)));
        assertThrows(
                DeniedException.class, () -> stranger.perform(Operation.on(ID).withReference(Reference.of("mail:2"))));
        assertThrows(
                DeniedException.class,
                () -> stranger.perform(Operation.on(TicketId.of("INC-9")).withReference(mail)));
        assertEquals(Optional.empty(), fixture.store.byReference(Reference.of("mail:2")));
    }

    @Nested
    class Time {

        @Test
        void bringsAboutWhatIsDueOnceAndSaysWhenToComeBack() {
            desk.as(ANNA).open(opening(), new Move.Start());
            assertEquals(
                    Instant.parse("2026-01-07T12:00:00.001Z"), desk.runDue(10).nextDue());

            fixture.at("2026-01-07T12:00:00.001Z");
            SweepReport warned = desk.runDue(10);
            assertEquals(new SweepReport(1, 1, 0, Instant.parse("2026-01-07T13:00:00.001Z")), warned);
            assertEquals(0, desk.runDue(10).woken());

            fixture.at("2026-01-08T00:00:00Z");
            assertEquals(new SweepReport(1, 2, 0, null), desk.runDue(10));
            assertEquals(
                    new TimedEvent.Breached(
                            Instant.parse("2026-01-07T13:00:00Z"), ServiceMetric.RESOLUTION, fixture.now),
                    fixture.history().get(3));
        }

        @Test
        void tellsTheSupervisorThenTheManager() {
            desk.as(ANNA).open(opening(), new Move.Start());
            fixture.at("2026-01-08T00:00:00Z");
            desk.runDue(10);

            DeliveryReport report = desk.deliver(10);

            assertEquals(new DeliveryReport(2, 0, 0, null), report);
            assertEquals(
                    List.of(
                            "resolution/resolution-75 staff member 'anna'",
                            "resolution/resolution-breach staff member 'bo'"),
                    fixture.notifier.sent().stream()
                            .map(message -> message.kind() + " " + message.recipient())
                            .sorted()
                            .toList());
            assertNull(desk.deliver(10).nextDue());
        }

        @Test
        void limitsAreChecked() {
            assertThrows(IllegalArgumentException.class, () -> desk.runDue(0));
            assertThrows(IllegalArgumentException.class, () -> desk.runDue(1001));
            assertThrows(IllegalArgumentException.class, () -> desk.deliver(0));
            assertThrows(IllegalArgumentException.class, () -> desk.asSystem().history(ID, 0, 1001));
            assertThrows(IllegalArgumentException.class, () -> desk.asSystem().history(ID, -1, 10));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> SupportDesk.over(fixture.store).lease(Duration.ofDays(2)));
        }
    }

    @Test
    void aDeskWithoutItsPartsIsRefusedByName() {
        assertEquals(
                "desk without clock notifier: expected clock and notifier to be set",
                assertThrows(
                                IllegalStateException.class,
                                () -> SupportDesk.over(fixture.store).build())
                        .getMessage());
    }

    @Test
    void aDeskWithoutADepartmentOverAStoreWithoutOneIsRefusedWhenItIsFirstUsed() {
        SupportDesk empty = SupportDesk.over(new MemoryStore())
                .clock(() -> fixture.now)
                .notifier(fixture.notifier)
                .build();

        assertEquals(
                "the store has no department and the desk was built without one: expected one or the other",
                assertThrows(IllegalStateException.class, () -> empty.runDue(1)).getMessage());
    }
}
