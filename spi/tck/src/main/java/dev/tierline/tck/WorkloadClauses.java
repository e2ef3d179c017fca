package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.WaitingFor;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R6: what people hold. */
abstract class WorkloadClauses extends StoreClauses {

    private static final StaffId LEE = StaffId.of("lee");
    private static final StaffId ANNA = StaffId.of("anna");

    WorkloadClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private TicketChange move(TicketChange before, Move... moves) {
        TicketChange change = before;
        for (Move move : moves) {
            change = Samples.moved(change, move);
            commit(change);
        }
        return change;
    }

    private TicketChange heldBy(StaffId holder, String id) {
        TicketChange opened = Samples.opened(id);
        commit(opened);
        return move(opened, new Move.Assign(holder));
    }

    private void assertWorkload(Map<Priority, Integer> open, String when) {
        assertEquals(
                open.isEmpty() ? Map.of() : Map.of(LEE, new Workload(open)),
                store.workload(Set.of(LEE)),
                () -> "the workloads of '" + LEE + "' " + when);
    }

    @Test
    @DisplayName("R6: the tickets that a person holds are counted by priority")
    void countedByPriority() {
        heldBy(LEE, "INC-1");
        move(heldBy(LEE, "INC-2"), new Move.ChangePriority(Priority.P1), new Move.Start());
        move(heldBy(LEE, "INC-3"), new Move.ChangePriority(Priority.of(9)));
        move(heldBy(LEE, "INC-4"), new Move.ChangePriority(Priority.P1));
        commit(Samples.opened("INC-5"));
        assertWorkload(Map.of(Priority.P1, 2, Priority.P3, 1, Priority.of(9), 1), "who holds four tickets");
    }

    @Test
    @DisplayName("R6: a ticket counts in every status but the done ones, and again when it comes back to life")
    void doneTicketsDoNotCount() {
        TicketChange change = heldBy(LEE, "INC-1");
        Map<Priority, Integer> one = Map.of(Priority.P3, 1);
        for (Move done : List.of(new Move.Resolve(), new Move.Close(), new Move.Cancel())) {
            change = move(change, new Move.Start());
            assertWorkload(one, "whose ticket is in progress");
            change = move(change, new Move.Wait(WaitingFor.VENDOR));
            assertWorkload(one, "whose ticket waits");
            change = move(change, done);
            assertWorkload(Map.of(), "whose ticket stands in " + change.ticket().status());
            change = move(change, new Move.Reopen(TicketStatus.QUEUED));
            assertWorkload(one, "whose ticket came back to life");
        }
        change = move(change, new Move.Start(), Move.Wait.until(Instant.parse("2300-01-01T00:00:00Z")));
        assertWorkload(one, "whose ticket waits until a date");
        move(change, new LinkMove.Merge(TicketId.of("INC-2")));
        assertWorkload(Map.of(), "whose ticket was merged into another");
    }

    @Test
    @DisplayName("R6: a ticket counts for whoever holds it now, and for nobody once nobody does")
    void countsForTheLastHolder() {
        TicketChange change = heldBy(LEE, "INC-1");
        change = move(change, new Move.Assign(ANNA));
        assertEquals(
                Map.of(ANNA, new Workload(Map.of(Priority.P3, 1))),
                store.workload(Set.of(LEE, ANNA)),
                "the workloads after a ticket went from one to the other");
        move(change, new Move.Unassign());
        assertEquals(Map.of(), store.workload(Set.of(LEE, ANNA)), "the workloads after nobody holds the ticket");
    }

    @Test
    @DisplayName("R6: everybody who is asked about is counted, nobody else, accounts compared exactly")
    void accountsAreExact() {
        Map<StaffId, Workload> expected = new HashMap<>();
        List<String> texts = Samples.EXACT_TEXTS;
        for (int i = 0; i < texts.size(); i++) {
            StaffId holder = StaffId.of(texts.get(i));
            Map<Priority, Integer> open = new TreeMap<>();
            for (int ticket = 0; ticket <= i % 3; ticket++) {
                heldBy(holder, i + "/" + ticket);
                open.merge(Priority.P3, 1, Integer::sum);
            }
            expected.put(holder, new Workload(open));
        }
        assertEquals(expected, store.workload(expected.keySet()), "the workloads of all");
        expected.forEach((holder, workload) -> assertEquals(
                Map.of(holder, workload), store.workload(Set.of(holder)), () -> "the workload of '" + holder + "'"));
    }

    @Test
    @DisplayName("R6: a thousand people can be asked about at once")
    void manyPeople() {
        heldBy(LEE, "INC-1");
        Set<StaffId> many = new HashSet<>(Set.of(LEE));
        for (int i = 1; i < MANY; i++) {
            many.add(StaffId.of("person " + i));
        }
        assertEquals(
                Map.of(LEE, new Workload(Map.of(Priority.P3, 1))),
                store.workload(many),
                "the workloads of a thousand people of whom one holds a ticket");
    }
}
