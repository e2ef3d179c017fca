package dev.tierline.agenda;

import static dev.tierline.ticket.TicketFixture.opened;
import static dev.tierline.ticket.TicketFixture.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.DepartmentFixture;
import dev.tierline.priority.Priority;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final StepKey WARNING = key("resolution-75");
    private static final StepKey BREACH = key("resolution-breach");

    private static StepKey key(String step) {
        return new StepKey(PolicyId.of("resolution"), 1, StepId.of(step), 1);
    }

    private static Agenda of(Ticket ticket) {
        return Agenda.of(ticket, DepartmentFixture.office());
    }

    private static Instant wednesday(String time) {
        return Instant.parse("2026-01-07T" + time + "Z");
    }

    @Test
    void wakesAMillisecondAfterTheFirstThingThatIsDue() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, new Move.Start());

        assertEquals(Optional.of(wednesday("12:00:00.001")), of(ticket).wakeAt());
        assertEquals(List.of(), of(ticket).performBefore(wednesday("12:00:00")).events());
    }

    @Test
    void performsWhatWasMissedInDueOrderStampedWithWhenItWasDueAndWhenItRan() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, new Move.Start());
        Instant late = Instant.parse("2026-01-09T12:00:00Z");

        Transition performed = of(ticket).performBefore(late);

        assertEquals(
                List.of(
                        new TimedEvent.StepFired(wednesday("12:00:00"), WARNING, List.of(StaffId.of("anna")), late),
                        new TimedEvent.Breached(wednesday("13:00:00"), ServiceMetric.RESOLUTION, late),
                        new TimedEvent.StepFired(wednesday("13:00:00"), BREACH, List.of(StaffId.of("bo")), late)),
                performed.events());
        assertEquals(Optional.empty(), of(performed.ticket()).wakeAt());
    }

    @Test
    void performingTwiceDoesNothingTheSecondTime() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, new Move.Start());
        Ticket warned = of(ticket).performBefore(wednesday("12:30:00")).ticket();

        assertEquals(List.of(), of(warned).performBefore(wednesday("12:45:00")).events());
        assertEquals(Optional.of(wednesday("13:00:00.001")), of(warned).wakeAt());
    }

    @Test
    void aPriorityRaisedOverBothMarksFiresBothThereAndThen() {
        Ticket ticket = opened("2026-01-07T08:00:00Z", Priority.P2, new Move.Start());
        ticket = then(ticket, "2026-01-07T13:30:00Z", new Move.ChangePriority(Priority.P1));

        Transition performed = of(ticket).performBefore(wednesday("13:30:00.001"));

        assertEquals(
                List.of("Breached", "StepFired", "StepFired"),
                performed.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .toList());
        performed.events().forEach(event -> assertEquals(wednesday("13:30:00"), event.at()));
    }

    @Test
    void whoIsToldIsLookedUpWhenTheStepRuns() {
        Ticket ticket = opened("2026-01-07T09:00:00Z", Priority.P1, new Move.Start(), new Move.MoveTo(null, null));

        Transition performed = of(ticket).performBefore(wednesday("12:30:00"));

        assertEquals(
                List.of(StaffId.of("bo")),
                ((TimedEvent.StepFired) performed.events().get(0)).recipients(),
                "a ticket without a team answers to the manager");
    }
}
