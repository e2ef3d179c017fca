package dev.tierline.benchmarks.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Blackhole;

/** Everything that is measured runs, and does what it is said to do. */
class TicketSmokeTest {

    private final Blackhole hole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @EnumSource
    void everyMoveIsMadeByAll(Moment moment) {
        TransitionBenchmark benchmark = new TransitionBenchmark();
        benchmark.moment = moment;
        benchmark.setUp();
        int before = moment.before().events().size();

        Transition made = benchmark.move();

        assertEquals(moment.leadsTo, made.ticket().status());
        assertTrue(!made.events().isEmpty());
        assertEquals(made, benchmark.planned(hole));
        assertEquals(before + 1, benchmark.plain());
        assertEquals(before + 1, benchmark.plain(), "what was done is taken back each time");
    }

    @Test
    void aLifeHasItsEvents() {
        Transition life = TicketHeap.life(7);

        assertEquals(TicketHeap.EVENTS, life.events().size());
        assertEquals(Ticket.fold(life.events()), life.ticket());
    }

    @Test
    void aTicketWeighsSomething() {
        TicketHeap heap = TicketHeap.of(500);

        assertTrue(heap.ticket() > 0 && heap.events() > 0 && heap.plain() > 0, heap::toString);
    }
}
