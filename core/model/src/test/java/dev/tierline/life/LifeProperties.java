package dev.tierline.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.intake.ClosingRule;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every life that a ticket can have, whoever does what to it, in a department that changes meanwhile. */
class LifeProperties {

    private static final List<Department> DEPARTMENTS = List.of(
            LifeDepartment.standard(),
            LifeDepartment.lenient(),
            LifeDepartment.builder(
                            LifeCycle.standard(),
                            ClosingRule.never()
                                    .afterSilence(Duration.ofHours(30))
                                    .reopenWithin(Duration.ofDays(2)))
                    .handOffLimit(1)
                    .escalation(EscalationPolicy.named("early")
                            .atShareOf(ServiceMetric.RESOLUTION, 20, Recipient.ASSIGNEE)
                            .build())
                    .build(),
            LifeDepartment.builder(LifeCycle.lenient(), ClosingRule.never().afterSilence(Duration.ZERO))
                    .build());

    @Provide
    Arbitrary<List<Step>> lives() {
        return Step.any().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> settings() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).withoutEdgeCases();
    }

    /** A desk of a department that is replaced up to twice within a week. */
    static LifeDesk desk(int setting) {
        Random random = new Random(setting);
        LifeDesk desk = new LifeDesk(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
        desk.open(RandomMoves.opening(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            String when = "2026-01-0" + (7 + random.nextInt(3)) + "T1" + random.nextInt(10) + ":00";
            desk.from(when, DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
        }
        return desk;
    }

    @Property(tries = 10_000, seed = "20100331")
    @Label("folding the events gives the ticket, and every other law of a life holds after each step")
    void everyLife(@ForAll("lives") List<Step> life, @ForAll("settings") int setting) {
        LifeDesk desk = desk(setting);
        Instant now = LifeDesk.OPENED;
        for (Step step : life) {
            now = now.plus(step.later());
            if (step.sweeps()) {
                desk.at(now);
            }
            make(desk, step, now);
            requireLaws(desk, now);
        }
        desk.requireFold();
        WrittenKeysTest.requireKept(desk.history(), desk.written(), LifeDesk.ID);
        requireEffort(desk);
        requireOneStatusAfterTheOther(desk.history());
    }

    /** Makes a step; one that is refused leaves no trace, not even of what was due before it. */
    private static void make(LifeDesk desk, Step step, Instant now) {
        Ticket before = desk.ticket();
        int events = desk.size();
        int texts = desk.written().size();
        desk.by(step.actor());
        Move move = step.move(now);
        Ticket ready = desk.agenda().performBefore(now).ticket();
        try {
            desk.at(now, move);
        } catch (IllegalMoveException refused) {
            assertEquals(ready.status(), refused.status());
            assertTrue(refused.move() == move.kind() || refused.move() == MoveKind.REOPEN, refused::getMessage);
            assertEquals(before, desk.ticket());
            assertEquals(events, desk.size());
            assertEquals(texts, desk.written().size());
            desk.at(now);
            return;
        }
        requireBoundKept(desk, events, now, ready);
        for (TicketEvent event : desk.history().subList(events, desk.size())) {
            if (event instanceof TimedEvent timed) {
                assertTrue(timed.at().isBefore(timed.ranAt()) && timed.ranAt().equals(now), event::toString);
            } else {
                assertEquals(now, event.at());
                assertEquals(step.actor(), event.by());
            }
        }
    }

    /** The bound is kept whoever moves it; that it is given to whoever has to decide is no move of theirs. */
    private static void requireBoundKept(LifeDesk desk, int events, Instant now, Ticket before) {
        OptionalInt limit = desk.timeline().at(now).department().handOffLimit();
        int returns = desk.file().handOffs().returns();
        boolean more = returns > before.caseFile().handOffs().returns();
        boolean exhausted = desk.happened(events).contains("ReturnsExhausted");
        if (more && limit.isPresent() && !exhausted) {
            assertTrue(returns <= limit.getAsInt(), () -> returns + " returns, and nobody with authority decided");
        }
    }

    private static void requireLaws(LifeDesk desk, Instant now) {
        Ticket ticket = desk.ticket();
        if (ticket.status().isSilenced()) {
            assertEquals(Optional.empty(), desk.wakeAt(), "what was merged or cancelled never wakes");
        }
        boolean wasCancelled = ticket.phases().stream().anyMatch(phase -> phase.status() == TicketStatus.CANCELLED);
        desk.wakeAt()
                .ifPresent(wake -> assertTrue(
                        wake.isAfter(now) || wasCancelled,
                        () -> wake + " is over at " + now + ", with no end of silence"));
        assertEquals(ticket.status() == TicketStatus.MERGED, ticket.mergedInto().isPresent());
        assertTrue(ticket.status() != TicketStatus.WAITING_UNTIL || ticket.waitsUntil() != null);
        RemoteAccess remote = ticket.caseFile().remote();
        if (remote.session() != null) {
            assertNotNull(remote.verifiedAt(), "a session without a verified caller");
            assertNotNull(remote.consent(), "a session without a consent");
            assertTrue(!now.isAfter(remote.consent().until()), "a session after the end of its consent");
            assertEquals(ticket.assignee(), remote.session().by());
            assertTrue(!ticket.status().isDone());
        }
    }

    private static void requireEffort(LifeDesk desk) {
        Duration spent = Duration.ZERO;
        Duration billable = Duration.ZERO;
        for (TicketEvent event : desk.history()) {
            if (event instanceof TicketEvent.TimeLogged logged) {
                spent = spent.plus(logged.spent());
                billable = billable.plus(logged.billable() ? logged.spent() : Duration.ZERO);
            } else if (event instanceof TicketEvent.Moved moved) {
                assertEquals(spent, moved.spent());
            } else if (event instanceof TicketEvent.Assigned assigned) {
                assertEquals(spent, assigned.spent());
            }
        }
        assertEquals(spent, desk.ticket().effort().spent());
        assertEquals(billable, desk.ticket().effort().billable());
    }

    private static void requireOneStatusAfterTheOther(List<TicketEvent> history) {
        TicketStatus status = TicketStatus.QUEUED;
        boolean held = false;
        for (TicketEvent event : history) {
            if (event instanceof TicketEvent.StatusChanged changed) {
                assertEquals(status, changed.from());
                status = changed.to();
            } else if (event instanceof TimedEvent.WaitEnded) {
                assertTrue(status.isWaiting(), "the end of a wait in " + status);
                status = held ? TicketStatus.IN_PROGRESS : TicketStatus.QUEUED;
            } else if (event instanceof TimedEvent.ClosedBySilence) {
                assertEquals(TicketStatus.RESOLVED, status);
                status = TicketStatus.CLOSED;
            }
            held = event instanceof TicketEvent.Assigned || (held && !(event instanceof TicketEvent.Unassigned));
        }
    }

    @Property(tries = 2_000, seed = "20100331")
    @Label(
            "a desk that is swept late and one that is swept whenever something is due have the same history but for when they took note")
    void lateIsPunctual(@ForAll("lives") List<Step> life, @ForAll("settings") int setting) {
        LifeDesk late = desk(setting);
        LifeDesk punctual = desk(setting);
        Instant now = LifeDesk.OPENED;
        for (Step step : life) {
            now = now.plus(step.later());
            sweepWheneverDue(punctual, now);
            assertEquals(tryOut(punctual, step, now), tryOut(late, step, now), step::toString);
        }
        now = now.plus(Duration.ofDays(60));
        sweepWheneverDue(punctual, now);
        late.at(now);

        assertEquals(Lateness.timeless(punctual.history()), Lateness.timeless(late.history()));
        assertEquals(punctual.ticket(), late.ticket());
    }

    private static void sweepWheneverDue(LifeDesk desk, Instant now) {
        Instant wake = desk.wakeAt().orElse(Instant.MAX);
        while (!wake.isAfter(now)) {
            int before = desk.size();
            desk.at(wake);
            assertTrue(desk.size() > before, "an empty wake");
            wake = desk.wakeAt().orElse(Instant.MAX);
        }
    }

    private static String tryOut(LifeDesk desk, Step step, Instant now) {
        try {
            desk.by(step.actor()).at(now, step.move(now));
            return "made";
        } catch (IllegalMoveException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
