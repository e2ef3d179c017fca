package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.staff.RequesterId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several threads tie, merge and work the same few tickets: what ties two tickets stands on both, and nothing is lost. */
class LinkConcurrencyTest {

    private static final int TICKETS = 12;
    private static final int THREADS = 4;
    private static final int ROUNDS = 60;

    private final DeskFixture fixture = new DeskFixture();
    private final SupportDesk desk = SupportDesk.over(fixture.store)
            .department(DeskFixture.department())
            .clock(() -> fixture.now)
            .notifier(fixture.notifier)
            .attempts(1000)
            .build();
    private final Seat anna = desk.as(ANNA);

    private static TicketId id(int number) {
        return TicketId.of("INC-" + number);
    }

    private int work(Random random) {
        int logged = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int number = random.nextInt(TICKETS);
            TicketId one = id(number);
            TicketId other = id((number + 1 + random.nextInt(TICKETS - 1)) % TICKETS);
            try {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        if (random.nextInt(4) == 0) {
                            anna.links().merge(one, other);
                        }
                    }
                    case 1 ->
                        anna.links()
                                .link(one, random.nextBoolean() ? LinkKind.CAUSED_BY : LinkKind.DUPLICATE_OF, other);
                    case 2 -> anna.links().unlink(one, LinkKind.CAUSED_BY, other);
                    default -> {
                        anna.perform(one, new Move.LogTime(ANNA, Duration.ofMinutes(1), "work", false));
                        logged++;
                    }
                }
            } catch (IllegalMoveException refused) {
                // merged meanwhile, or tied the other way round: nothing was changed
            }
        }
        return logged;
    }

    @Test
    @DisplayName("ties are on both sides, merges end somewhere, every minute that was logged is there, histories fold")
    void together() throws Exception {
        for (int i = 0; i < TICKETS; i++) {
            Intake intake = Intake.UNKNOWN.from(RequesterId.of("customer " + i));
            anna.open(new Opening(id(i), Priority.P3, null, null, intake));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> done = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            done.add(threads.submit(() -> work(random)));
        }
        int logged = 0;
        for (Future<Integer> each : done) {
            logged += each.get();
        }
        threads.shutdown();

        long minutes = 0;
        for (int i = 0; i < TICKETS; i++) {
            Ticket ticket = anna.get(id(i));
            minutes += ticket.effort().spent().toMinutes();
            tiesAreOnBothSides(ticket);
            endsSomewhere(ticket);
            assertEquals(ticket, Ticket.fold(history(ticket.id())));
        }
        assertEquals(logged, minutes);
    }

    private void tiesAreOnBothSides(Ticket ticket) {
        for (LinkKind kind : List.of(
                LinkKind.CAUSED_BY,
                LinkKind.CAUSES,
                LinkKind.DUPLICATE_OF,
                LinkKind.DUPLICATED_BY,
                LinkKind.MERGED_INTO,
                LinkKind.MERGED_FROM)) {
            for (TicketId other : ticket.caseFile().tickets(kind)) {
                assertTrue(
                        anna.get(other).caseFile().tickets(kind.inverse()).contains(ticket.id()),
                        () -> ticket.id() + " " + kind + " " + other);
            }
        }
    }

    private void endsSomewhere(Ticket start) {
        Set<TicketId> seen = new HashSet<>();
        Ticket ticket = start;
        while (ticket.status() == TicketStatus.MERGED) {
            assertTrue(seen.add(ticket.id()), "merges lead in a circle: " + seen);
            List<TicketId> into = ticket.caseFile().tickets(LinkKind.MERGED_INTO);
            assertEquals(1, into.size());
            ticket = anna.get(into.get(0));
        }
    }

    private List<TicketEvent> history(TicketId id) {
        return desk.asSystem().history(id, 0, 1000).stream()
                .map(HistoryEntry::recorded)
                .map(Recorded::event)
                .toList();
    }
}
