package dev.tierline.sla;

import static dev.tierline.ticket.TicketFixture.opened;
import static dev.tierline.ticket.TicketFixture.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.priority.Priority;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Wednesday 2026-01-07 is an ordinary working day, 8:00 to 18:00 in UTC; P1 has four hours, P2 eight. */
class ServiceClockTest {

    private static final SupportCalendar CALENDAR = SupportCalendar.in(ZoneId.of("UTC"))
            .weekly(WeeklyHours.parse("Mon-Fri 08:00-18:00"))
            .build();
    private static final ServiceLevel LEVEL = ServiceLevel.promising()
            .firstResponse(Priority.P1, WorkingTime.ofMinutes(30))
            .resolution(Priority.P1, WorkingTime.ofHours(4))
            .resolution(Priority.P2, WorkingTime.ofHours(8))
            .pausedIn(TicketStatus.WAITING_CUSTOMER)
            .build();
    private static final Move START = new Move.Start();
    private static final Move WAIT = new Move.Wait(WaitingFor.CUSTOMER);
    private static final Move RESUME = new Move.Resume();
    private static final Move RESOLVE = new Move.Resolve();

    private static ClockReading resolution(Ticket ticket, String now) {
        return new ServiceClock(ticket, ServiceMetric.RESOLUTION, LEVEL, CALENDAR).read(Instant.parse(now));
    }

    private static ClockReading firstResponse(Ticket ticket, String now) {
        return new ServiceClock(ticket, ServiceMetric.FIRST_RESPONSE, LEVEL, CALENDAR).read(Instant.parse(now));
    }

    private static Instant wednesday(String time) {
        return Instant.parse("2026-01-07T" + time + ":00Z");
    }

    @Nested
    class Running {

        @Test
        void isDueWhenItsTargetIsUsedUp() {
            ClockReading reading = resolution(opened("2026-01-07T09:00:00Z", Priority.P1), "2026-01-07T10:30:00Z");

            assertEquals(ClockState.RUNNING, reading.state());
            assertEquals(WorkingTime.ofMinutes(90), reading.consumed());
            assertEquals(wednesday("13:00"), reading.dueAt());
            assertNull(reading.breachedAt());
        }

        @Test
        @DisplayName("used up exactly at closing, it is due then, and breached in the night")
        void dueAtClosing() {
            Ticket ticket = opened("2026-01-07T14:00:00Z", Priority.P1);

            assertEquals(
                    wednesday("18:00"),
                    resolution(ticket, "2026-01-07T18:00:00Z").dueAt());
            assertEquals(
                    wednesday("18:00"),
                    resolution(ticket, "2026-01-07T18:00:00.001Z").breachedAt());
            assertNull(resolution(ticket, "2026-01-07T18:00:00.001Z").dueAt());
        }

        @Test
        void stoppedExactlyWhenDueItIsInTime() {
            Ticket ticket = then(opened("2026-01-07T14:00:00Z", Priority.P1), "2026-01-07T18:00:00Z", RESOLVE);

            ClockReading reading = resolution(ticket, "2026-02-01T00:00:00Z");

            assertEquals(ClockState.STOPPED, reading.state());
            assertEquals(WorkingTime.ofHours(4), reading.consumed());
            assertNull(reading.breachedAt());
        }

        @Test
        void stoppedAMillisecondAfterItWasDueItIsBreached() {
            Ticket ticket = then(opened("2026-01-07T09:00:00Z", Priority.P1), "2026-01-07T13:00:00.001Z", RESOLVE);

            assertEquals(
                    wednesday("13:00"),
                    resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());
        }

        @Test
        @DisplayName("a fact in closed time after the due instant does not save it")
        void statusChangedInTheNight() {
            Ticket ticket = then(opened("2026-01-07T14:00:00Z", Priority.P1), "2026-01-07T23:00:00Z", RESOLVE);

            assertEquals(
                    wednesday("18:00"),
                    resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());
        }

        @Test
        void aPriorityWithoutTargetIsNeverDue() {
            ClockReading reading = resolution(opened("2026-01-07T09:00:00Z", Priority.of(5)), "2026-03-07T10:30:00Z");

            assertNull(reading.target());
            assertNull(reading.dueAt());
            assertNull(reading.breachedAt());
        }
    }

    @Nested
    class Pausing {

        @Test
        void losesNothingToTheCustomersSilence() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, START);
            ticket = then(ticket, "2026-01-07T10:00:00Z", WAIT);

            assertEquals(
                    WorkingTime.ofHours(1),
                    resolution(ticket, "2026-01-09T10:00:00Z").consumed());
            assertEquals(
                    ClockState.PAUSED,
                    resolution(ticket, "2026-01-09T10:00:00Z").state());
            assertNull(resolution(ticket, "2026-01-09T10:00:00Z").dueAt());

            ticket = then(ticket, "2026-01-09T12:00:00Z", RESUME);
            assertEquals(
                    Instant.parse("2026-01-09T15:00:00Z"),
                    resolution(ticket, "2026-01-09T12:00:00Z").dueAt());
        }

        @Test
        @DisplayName("paused exactly when due it is in time; resumed with nothing left it is due at once")
        void resumedWithNothingLeft() {
            Ticket ticket = opened("2026-01-07T14:00:00Z", Priority.P1, START);
            ticket = then(ticket, "2026-01-07T18:00:00Z", WAIT);
            assertNull(resolution(ticket, "2026-01-08T09:00:00Z").breachedAt());

            ticket = then(ticket, "2026-01-08T09:00:00Z", RESUME);
            Instant resumed = Instant.parse("2026-01-08T09:00:00Z");
            assertEquals(resumed, resolution(ticket, "2026-01-08T09:00:00Z").dueAt());
            assertEquals(resumed, resolution(ticket, "2026-01-08T09:00:00.001Z").breachedAt());

            Ticket solvedAtOnce = then(ticket, "2026-01-08T09:00:00Z", RESOLVE);
            assertNull(resolution(solvedAtOnce, "2026-01-09T09:00:00Z").breachedAt());
        }
    }

    @Nested
    class ChangingPriority {

        @Test
        void keepsWhatIsConsumed() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);
            ticket = then(ticket, "2026-01-07T10:00:00Z", new Move.ChangePriority(Priority.P1));

            assertEquals(
                    wednesday("13:00"),
                    resolution(ticket, "2026-01-07T10:00:00Z").dueAt());
        }

        @Test
        void raisedOverTheNewTargetItIsBreachedAtThatInstant() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);
            ticket = then(ticket, "2026-01-07T15:00:00Z", new Move.ChangePriority(Priority.P1));

            assertEquals(
                    wednesday("15:00"),
                    resolution(ticket, "2026-01-07T15:00:00Z").breachedAt());
        }

        @Test
        void raisedAndLoweredInOneInstantNothingHappened() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2);
            ticket = then(
                    ticket,
                    "2026-01-07T15:00:00Z",
                    new Move.ChangePriority(Priority.P1),
                    new Move.ChangePriority(Priority.P2));

            assertNull(resolution(ticket, "2026-01-07T16:00:00Z").breachedAt());
        }

        @Test
        void whilePausedItIsBreachedToo() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2, START);
            ticket = then(ticket, "2026-01-07T14:00:00Z", WAIT);
            ticket = then(ticket, "2026-01-07T20:00:00Z", new Move.ChangePriority(Priority.P1));

            assertEquals(
                    wednesday("20:00"),
                    resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());
        }

        @Test
        void whilePausedExactlyAtTheNewTargetItIsNotOver() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2, START);
            ticket = then(ticket, "2026-01-07T13:00:00Z", WAIT);
            ticket = then(ticket, "2026-01-07T20:00:00Z", new Move.ChangePriority(Priority.P1));

            assertNull(resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());
        }

        @Test
        @DisplayName("one that stands still is judged when the ticket comes back to life")
        void whileDone() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P2, START);
            ticket = then(ticket, "2026-01-07T14:00:00Z", RESOLVE);
            ticket = then(ticket, "2026-01-07T20:00:00Z", new Move.ChangePriority(Priority.P1));
            assertNull(resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());

            Ticket waiting = then(ticket, "2026-01-08T21:00:00Z", new Move.Reopen(TicketStatus.WAITING_CUSTOMER));
            assertEquals(
                    Instant.parse("2026-01-08T21:00:00Z"),
                    resolution(waiting, "2026-01-08T21:00:00Z").breachedAt());

            Ticket lowered = then(
                    ticket,
                    "2026-01-08T21:00:00Z",
                    new Move.ChangePriority(Priority.P2),
                    new Move.Reopen(TicketStatus.QUEUED));
            assertNull(resolution(lowered, "2026-01-08T21:00:00Z").breachedAt());
        }

        @Test
        void aBreachStaysAFactWhateverComesLater() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1);
            ticket = then(ticket, "2026-01-07T14:00:00Z", new Move.ChangePriority(Priority.P2), RESOLVE);

            assertEquals(
                    wednesday("13:00"),
                    resolution(ticket, "2026-01-08T00:00:00Z").breachedAt());
        }
    }

    @Nested
    class FirstResponse {

        @Test
        void runsUntilSomebodyTakesTheTicketUp() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1);
            ticket = then(ticket, "2026-01-07T09:10:00Z", new Move.Accept());
            assertEquals(
                    wednesday("09:30"),
                    firstResponse(ticket, "2026-01-07T09:10:00Z").dueAt());

            ticket = then(ticket, "2026-01-07T09:30:00Z", START);
            ClockReading reading = firstResponse(ticket, "2026-01-08T09:10:00Z");
            assertEquals(ClockState.STOPPED, reading.state());
            assertEquals(WorkingTime.ofMinutes(30), reading.consumed());
            assertNull(reading.breachedAt());
        }

        @Test
        void isMetByAResponseThatLastedNoTime() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1);
            ticket = then(ticket, "2026-01-07T09:10:00Z", START, new Move.Release(false));

            ClockReading reading = firstResponse(ticket, "2026-01-08T09:10:00Z");
            assertEquals(ClockState.STOPPED, reading.state());
            assertEquals(WorkingTime.ofMinutes(10), reading.consumed());
            assertNull(reading.breachedAt());
        }

        @Test
        void metAtTheOpeningItConsumedNothing() {
            ClockReading reading =
                    firstResponse(opened("2026-01-07T09:00:00Z", Priority.P1, WAIT), "2026-01-08T09:10:00Z");

            assertEquals(WorkingTime.ZERO, reading.consumed());
            assertEquals(ClockState.STOPPED, reading.state());
        }

        @Test
        void isNotRestartedByReopening() {
            Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, RESOLVE);
            ticket = then(ticket, "2026-01-07T10:00:00Z", new Move.Reopen(TicketStatus.QUEUED));

            assertEquals(
                    ClockState.STOPPED,
                    firstResponse(ticket, "2026-01-09T09:10:00Z").state());
        }
    }

    @Test
    void aShareIsUsedUpBeforeTheWhole() {
        ServiceClock clock = new ServiceClock(
                opened("2026-01-07T09:00:00Z", Priority.P1), ServiceMetric.RESOLUTION, LEVEL, CALENDAR);

        assertEquals(Optional.of(wednesday("12:00")), clock.usedUp(75));
        assertThrows(IllegalArgumentException.class, () -> clock.usedUp(0));
    }

    @Test
    void aCalendarThatNeverOpensNeverBreaches() {
        ServiceClock clock = new ServiceClock(
                opened("2026-01-07T09:00:00Z", Priority.P1), ServiceMetric.RESOLUTION, LEVEL, SupportCalendar.never());

        assertEquals(Optional.empty(), clock.usedUp(100));
        assertEquals(
                WorkingTime.ZERO,
                clock.read(Instant.parse("2026-02-07T09:00:00Z")).consumed());
    }
}
