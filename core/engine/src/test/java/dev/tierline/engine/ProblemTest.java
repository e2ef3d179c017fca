package dev.tierline.engine;

import static dev.tierline.engine.DeskFixture.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.memory.KeepingNotifier;
import dev.tierline.memory.MemoryStore;
import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A problem is resolved with the incidents that it causes. */
class ProblemTest {

    private static final TicketId PROBLEM = TicketId.of("PRB-1");
    private static final TicketId OTHER = TicketId.of("PRB-2");
    private static final Move.Resolve SOLUTION = new Move.Resolve("A new fuser.", "Worn out.");

    private final DeskFixture fixture = new DeskFixture();
    private int commitsLeft = Integer.MAX_VALUE;
    private final SupportDesk desk = fixture.over(failing(new MemoryStore()), new KeepingNotifier());
    private final Seat anna = desk.as(ANNA);

    /** A store that can be told to be gone after so many commits. */
    private TicketStore failing(TicketStore store) {
        return (TicketStore) Proxy.newProxyInstance(
                TicketStore.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof Commit && commitsLeft-- <= 0) {
                        throw new StoreUnavailableException(
                                "the store is gone", false, new IllegalStateException("gone"));
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static TicketId incident(int number) {
        return TicketId.of("INC-" + number);
    }

    private void problemWith(int incidents) {
        open(PROBLEM);
        for (int i = 1; i <= incidents; i++) {
            open(incident(i));
            anna.links().link(incident(i), LinkKind.CAUSED_BY, PROBLEM);
        }
    }

    private void open(TicketId id) {
        anna.open(new Opening(id, Priority.P3, Tier.of(1), TeamId.of("a"), Intake.UNKNOWN));
    }

    private TicketStatus status(TicketId id) {
        return anna.get(id).status();
    }

    @Test
    @DisplayName("its incidents are resolved with it, wherever they stand; what is done stays as it is")
    void together() {
        problemWith(4);
        anna.perform(incident(2), new Move.Start(), new Move.Wait(WaitingFor.CUSTOMER));
        anna.perform(incident(3), new Move.Cancel());
        anna.perform(incident(4), new Move.Start(), new Move.Resolve(), new Move.Close());

        ProblemResolution resolution = anna.links().resolveProblem(PROBLEM, SOLUTION);

        assertEquals(TicketStatus.RESOLVED, resolution.problem().status());
        assertEquals(List.of(incident(1), incident(2)), resolution.resolved());
        assertEquals(List.of(), resolution.left());
        assertEquals(TicketStatus.CANCELLED, status(incident(3)));
        assertEquals(TicketStatus.CLOSED, status(incident(4)));
        Ticket first = anna.get(incident(1));
        String solution = first.caseFile().findings().solution();
        assertEquals(
                "A new fuser.", anna.text(first.id(), solution).orElseThrow().text());
    }

    @Test
    @DisplayName("many incidents take several commits; whoever was cut off makes the same call again")
    void resumable() {
        int incidents = 2 * ProblemWork.BATCH + 30;
        problemWith(incidents);

        commitsLeft = 1;
        assertThrows(StoreUnavailableException.class, () -> anna.links().resolveProblem(PROBLEM, SOLUTION));
        commitsLeft = Integer.MAX_VALUE;

        assertEquals(TicketStatus.QUEUED, status(PROBLEM));
        assertEquals(
                ProblemWork.BATCH,
                IntStream.rangeClosed(1, incidents)
                        .filter(i -> status(incident(i)) == TicketStatus.RESOLVED)
                        .count());
        ProblemResolution resolution = anna.links().resolveProblem(PROBLEM, SOLUTION);
        assertEquals(incidents - ProblemWork.BATCH, resolution.resolved().size());
        assertEquals(TicketStatus.RESOLVED, status(PROBLEM));
        assertTrue(IntStream.rangeClosed(1, incidents).allMatch(i -> status(incident(i)) == TicketStatus.RESOLVED));
        assertEquals(
                List.of(),
                anna.links().resolveProblem(PROBLEM, SOLUTION).resolved(),
                "a third call finds nothing to do");
    }

    @Test
    @DisplayName("where the problem itself cannot be resolved, no incident is touched")
    void allOrNothing() {
        problemWith(2);
        open(OTHER);
        anna.links().merge(PROBLEM, OTHER);

        assertThrows(IllegalMoveException.class, () -> anna.links().resolveProblem(PROBLEM, SOLUTION));
        assertEquals(TicketStatus.QUEUED, status(incident(1)));
    }

    @Test
    @DisplayName("the incidents of a problem that was merged into it are resolved too")
    void merged() {
        problemWith(2);
        open(OTHER);
        anna.links().merge(PROBLEM, OTHER);

        assertEquals(
                List.of(incident(1), incident(2)),
                anna.links().resolveProblem(OTHER, SOLUTION).resolved());
    }
}
