package dev.tierline.benchmarks.ticket;

import dev.tierline.agenda.Agenda;
import dev.tierline.department.DepartmentTimeline;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One move on a ticket: the rules, the new value, its events; with planning also all that the desk works out before a commit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class TransitionBenchmark {
    /** What is done. */
    @Param
    public Moment moment;

    private final DepartmentTimeline timeline = DepartmentTimeline.of(Desk.DEPARTMENT);
    private Ticket ticket;
    private Instant now;
    private PlainTicket plain;
    private TicketStatus standing;

    /** Takes the ticket to where the move is legal. */
    @Setup
    public void setUp() {
        Transition before = moment.before();
        ticket = before.ticket();
        now = Desk.next(ticket);
        standing = ticket.status();
        plain = new PlainTicket("INC-1", standing, null);
        before.events().forEach(event -> plain.make(moment.move.kind(), standing, "anna", event.at(), null));
    }

    /**
     * Makes the move.
     *
     * @return the ticket afterwards and what happened
     */
    @Benchmark
    public Transition move() {
        return ticket.apply(moment.move, Desk.at(now));
    }

    /**
     * Makes the move and plans the ticket: when to look at it again, and what it owes next. It is much code, which takes long to be
     * compiled where other work wants the cores too.
     *
     * @param hole swallows the plan
     * @return the ticket afterwards and what happened
     */
    @Benchmark
    @Warmup(iterations = 15, time = 1)
    public Transition planned(Blackhole hole) {
        Transition made = ticket.apply(moment.move, Desk.at(now));
        hole.consume(Agenda.of(made.ticket(), timeline).wakeAt());
        hole.consume(timeline.firstDue(made.ticket(), now));
        return made;
    }

    /**
     * Does the same to a ticket written by hand, and takes it back.
     *
     * @return how long its history was
     */
    @Benchmark
    public int plain() {
        int events = plain.make(moment.move.kind(), moment.leadsTo, "anna", now, moment.move);
        plain.undo(standing);
        return events;
    }
}
