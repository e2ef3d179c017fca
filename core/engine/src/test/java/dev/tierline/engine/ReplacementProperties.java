package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ID;
import static dev.tierline.engine.DeskFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.calendar.SupportCalendar;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.calendar.WorkingTime;
import dev.tierline.department.Department;
import dev.tierline.department.DepartmentBuilder;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.priority.Priority;
import dev.tierline.sla.ServiceLevel;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.TimedEvent;
import dev.tierline.ticket.WaitingFor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** However the department is replaced, when a desk is swept makes no difference to what happened, and nothing happens twice. */
class ReplacementProperties {

    private static final List<Department> DEPARTMENTS = departments();

    /** A move, or a department from so much later on. */
    record Step(
            Duration later, @Nullable Move move, @Nullable Department next, Duration inAdvance) {}

    private static List<Department> departments() {
        List<Department> all = new ArrayList<>();
        for (int target : List.of(1, 4, 9)) {
            for (int share : List.of(25, 75, 0)) {
                for (String hours : List.of("Mon-Fri 08:00-18:00", "Mon-Sun 00:00-24:00")) {
                    DepartmentBuilder builder = DeskFixture.builder()
                            .calendar(SupportCalendar.in("UTC")
                                    .weekly(WeeklyHours.parse(hours))
                                    .build())
                            .serviceLevel(ServiceLevel.promising()
                                    .firstResponse(Priority.P1, WorkingTime.ofHours(target))
                                    .resolution(Priority.P1, WorkingTime.ofHours(target))
                                    .resolution(Priority.P2, WorkingTime.ofHours(target * 2L))
                                    .pausedIn(target == 4 ? TicketStatus.WAITING_CUSTOMER : TicketStatus.WAITING_VENDOR)
                                    .build());
                    if (share > 0) {
                        builder.escalation(EscalationPolicy.named("more")
                                .step("warn", new Trigger.ShareUsed(ServiceMetric.RESOLUTION, share), Recipient.MANAGER)
                                .onBreachOf(ServiceMetric.FIRST_RESPONSE, Recipient.MANAGER)
                                .build());
                    }
                    all.add(builder.build());
                }
            }
        }
        return all;
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Duration> later =
                Arbitraries.of(0, 1, 30, 60, 120, 240, 540, 1440).map(Duration::ofMinutes);
        Arbitrary<Duration> ahead = Arbitraries.of(0, 0, 30, 120, 540, 1440).map(Duration::ofMinutes);
        Arbitrary<Move> move = Arbitraries.of(
                new Move.ChangePriority(Priority.P1),
                new Move.ChangePriority(Priority.P2),
                new Move.ChangePriority(Priority.P4),
                new Move.Start(),
                new Move.Wait(WaitingFor.CUSTOMER),
                new Move.Wait(WaitingFor.VENDOR),
                new Move.Resume(),
                new Move.Resolve(),
                new Move.Reopen(TicketStatus.QUEUED));
        Arbitrary<Step> moves =
                Combinators.combine(later, move).as((time, what) -> new Step(time, what, null, Duration.ZERO));
        Arbitrary<Step> replacements = Combinators.combine(later, Arbitraries.of(DEPARTMENTS), ahead)
                .as((time, next, advance) -> new Step(time, null, next, advance));
        return Arbitraries.oneOf(moves, replacements).list().ofMaxSize(10);
    }

    @Property(tries = 300, seed = "20100331")
    @Label(
            "swept late or swept all the time, a desk whose department is replaced has one history; each step is settled once")
    void sweptLateOrAlways(@ForAll("lives") List<Step> life) {
        DeskFixture always = new DeskFixture();
        DeskFixture late = new DeskFixture();
        live(always, life, true);
        live(late, life, false);
        Instant end = late.now.plus(Duration.ofDays(30));
        sweepUntil(always, end);
        late.now = end;
        late.desk.asSystem().perform(Operation.on(ID));

        assertEquals(withoutRanAt(always.history()), withoutRanAt(late.history()));
        Ticket ticket = late.desk.asSystem().get(ID);
        assertEquals(always.desk.asSystem().get(ID), ticket);
        assertEquals(ticket, Ticket.fold(late.history()));
        Set<StepKey> settled = new HashSet<>(ticket.settledSteps());
        assertEquals(settled.size(), ticket.settledSteps().size());
    }

    private static void live(DeskFixture fixture, List<Step> life, boolean sweep) {
        fixture.desk.asSystem().open(opening());
        for (Step step : life) {
            Instant next = fixture.now.plus(step.later());
            if (sweep) {
                sweepUntil(fixture, next);
            }
            fixture.now = next;
            Move move = step.move();
            try {
                if (move == null) {
                    replace(fixture, step);
                } else {
                    fixture.desk.asSystem().perform(ID, move);
                }
            } catch (IllegalMoveException refused) {
                // the life goes on without it
            }
        }
    }

    private static void replace(DeskFixture fixture, Step step) {
        Department next = step.next();
        Instant from = fixture.now.plus(step.inAdvance());
        if (next != null) {
            fixture.desk.asSystem().replaceDepartment(next, from);
        }
    }

    /** Performs what is due every half hour. */
    private static void sweepUntil(DeskFixture fixture, Instant end) {
        for (Instant at = fixture.now; !at.isAfter(end); at = at.plus(Duration.ofMinutes(30))) {
            fixture.now = at;
            fixture.desk.asSystem().perform(Operation.on(ID));
        }
        fixture.now = end;
    }

    private static List<Object> withoutRanAt(List<TicketEvent> history) {
        List<Object> kept = new ArrayList<>();
        for (TicketEvent event : history) {
            if (event instanceof TimedEvent.Breached breached) {
                kept.add(List.of("breached", breached.metric(), breached.at()));
            } else if (event instanceof TimedEvent.StepFired fired) {
                kept.add(List.of("fired", fired.key(), fired.at(), fired.recipients()));
            } else if (event instanceof TimedEvent.StepSkipped skipped) {
                kept.add(List.of("skipped", skipped.key(), skipped.at(), skipped.missed()));
            } else {
                kept.add(event);
            }
        }
        return kept;
    }
}
