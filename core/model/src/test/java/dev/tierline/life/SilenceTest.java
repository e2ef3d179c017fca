package dev.tierline.life;

import static dev.tierline.life.LifeDepartment.ERIC;
import static dev.tierline.life.LifeDesk.LEE;
import static dev.tierline.life.LifeDesk.time;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.Department;
import dev.tierline.intake.ClosingRule;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.CaseMove;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is resolved closes when nobody says a word. January 7th 2026 is a Wednesday. */
class SilenceTest {

    private static Department closing(ClosingRule rule) {
        return LifeDepartment.builder(LifeCycle.standard(), rule).build();
    }

    private static LifeDesk resolved(ClosingRule rule) {
        return LifeDesk.of(closing(rule))
                .by(ERIC)
                .at("09:00", new Move.Assign(ERIC), new Move.Start())
                .at("10:00", new Move.Resolve("Turned it on."));
    }

    private static LifeDesk resolved() {
        return resolved(LifeDepartment.closing());
    }

    @Test
    @DisplayName("five working days later, to the same time of day, it is closed by the desk itself")
    void workingDays() {
        LifeDesk desk = resolved();
        assertEquals(Optional.of(time("2026-01-14T10:00:00.001")), desk.wakeAt());

        desk.sweep("2026-01-14T10:00");
        assertEquals(TicketStatus.RESOLVED, desk.status());
        desk.sweep("2026-01-20T08:00");

        TimedEvent.ClosedBySilence closed = desk.last(TimedEvent.ClosedBySilence.class);
        assertEquals(time("2026-01-14T10:00"), closed.at());
        assertEquals(time("2026-01-20T08:00"), closed.ranAt());
        assertEquals(Actor.system(), closed.by());
        assertEquals(TicketStatus.CLOSED, desk.status());
        assertEquals(time("2026-01-14T10:00"), desk.ticket().statusSince());
        assertEquals(Optional.empty(), desk.wakeAt());
    }

    @Test
    @DisplayName("elapsed time counts nights and weekends; no time at all closes at once")
    void elapsed() {
        LifeDesk desk = resolved(ClosingRule.never().afterSilence(Duration.ofDays(4)));
        assertEquals(Optional.of(time("2026-01-11T10:00:00.001")), desk.wakeAt());

        LifeDesk atOnce = resolved(ClosingRule.never().afterSilence(Duration.ZERO));
        assertEquals(Optional.of(time("10:00:00.001")), atOnce.wakeAt());
        atOnce.sweep("10:00:00.001");
        assertEquals(TicketStatus.CLOSED, atOnce.status());
        assertEquals(time("10:00"), atOnce.ticket().statusSince());
    }

    @Test
    @DisplayName("without a rule it stays resolved")
    void never() {
        assertEquals(Optional.empty(), resolved(ClosingRule.never()).wakeAt());
    }

    @Test
    @DisplayName("a reply by staff starts the silence anew; a note, logged time or a rating does not")
    void staffSpeaks() {
        LifeDesk desk = resolved();
        desk.at("2026-01-08T11:00", new Move.Note("He was content."));
        desk.by(LEE).at("2026-01-08T12:00", new CaseMove.Rate(5, "Fast!"));
        assertEquals(Optional.of(time("2026-01-14T10:00:00.001")), desk.wakeAt());

        desk.by(ERIC).at("2026-01-09T12:00", new Move.Reply("Does it still work?"));
        assertEquals(Optional.of(time("2026-01-16T12:00:00.001")), desk.wakeAt());
        assertEquals(TicketStatus.RESOLVED, desk.status());
    }

    @Test
    @DisplayName("what was said before the solution does not shorten the silence")
    void saidBefore() {
        LifeDesk desk = LifeDesk.standard();
        desk.at("09:10", new Move.Reply("We are looking into it."));
        desk.at("2026-01-08T10:00", new Move.Resolve("Turned it on."));

        assertEquals(Optional.of(time("2026-01-15T10:00:00.001")), desk.wakeAt());
    }

    @Test
    @DisplayName("the customer's reply ends the silence: the ticket is back with whoever held it")
    void theCustomerSpeaks() {
        LifeDesk desk = resolved();
        desk.by(LEE).at("2026-01-12T09:00", new Move.Reply("It is dark again."));

        assertEquals(TicketStatus.ASSIGNED, desk.status());
        assertEquals(ERIC, desk.ticket().assignee());
        desk.sweep("2026-01-14T12:00");
        assertEquals(List.of(), desk.all(TimedEvent.ClosedBySilence.class));

        desk.by(ERIC).at("2026-01-15T09:00", new Move.Resolve("New bulb."));
        assertEquals(
                Optional.of(time("2026-01-22T09:00")),
                desk.timeline().closesBySilenceAt(desk.ticket()),
                "counted anew");
    }

    @Test
    @DisplayName(
            "the customer's reply at the very end of the silence is in time; a moment later the ticket was closed before")
    void atTheVeryEnd() {
        LifeDesk inTime = resolved();
        inTime.by(LEE).at("2026-01-14T10:00", new Move.Reply("Dark again."));
        assertEquals(List.of(), inTime.all(TimedEvent.ClosedBySilence.class));
        assertEquals(TicketStatus.ASSIGNED, inTime.status());

        LifeDesk closed = resolved();
        closed.by(LEE).at("2026-01-14T10:00:00.001", new Move.Reply("Dark again."));
        assertEquals(1, closed.all(TimedEvent.ClosedBySilence.class).size());
        assertEquals(TicketStatus.ASSIGNED, closed.status());
    }

    @Test
    @DisplayName(
            "a rule that comes into force meanwhile counts from the solution; by which it was silent long enough, it closes then")
    void anotherRule() {
        Department days = closing(ClosingRule.never().afterSilence(Duration.ofDays(10)));
        Department sooner = closing(ClosingRule.never().afterSilence(Duration.ofDays(2)));
        Department never = closing(ClosingRule.never());

        assertEquals(
                Optional.of(time("2026-01-17T10:00:00.001")),
                resolved().from("2026-01-14T09:59", days).wakeAt());
        assertEquals(
                Optional.of(time("2026-01-14T10:00:00.001")),
                resolved().from("2026-01-14T10:00:00.001", days).wakeAt(),
                "it was over before the rule came");
        assertEquals(
                Optional.of(time("2026-01-12T08:00:00.001")),
                resolved().from("2026-01-12T08:00", sooner).wakeAt());
        assertEquals(
                Optional.empty(), resolved().from("2026-01-12T08:00", never).wakeAt());
        assertEquals(
                Optional.of(time("2026-01-13T00:00:00.001")),
                resolved()
                        .from("2026-01-12T00:00", never)
                        .from("2026-01-13T00:00", sooner)
                        .wakeAt());
    }

    @Test
    @DisplayName("swept late, a rule that changed meanwhile closes at the instant at which it would have been punctual")
    void anotherRuleLate() {
        LifeDesk desk = resolved()
                .from("2026-01-12T08:00", closing(ClosingRule.never().afterSilence(Duration.ofDays(2))))
                .from("2026-01-13T08:00", closing(ClosingRule.never()))
                .sweep("2026-02-01T00:00");

        assertEquals(
                time("2026-01-12T08:00"),
                desk.last(TimedEvent.ClosedBySilence.class).at());
    }

    @Test
    @DisplayName("a plan that was taken back before it held closes nothing")
    void planTakenBack() {
        LifeDesk desk = resolved()
                .from("2026-01-12T08:00", closing(ClosingRule.never().afterSilence(Duration.ofDays(2))))
                .from("2026-01-12T08:00", LifeDepartment.standard());

        assertEquals(Optional.of(time("2026-01-14T10:00:00.001")), desk.wakeAt());
    }
}
