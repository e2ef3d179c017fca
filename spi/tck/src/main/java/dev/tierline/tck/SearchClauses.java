package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S1 and S2: what a page of a search holds, and where the next begins. */
abstract class SearchClauses extends StoreClauses {

    private static final int CROWD = 200;
    private static final int QUESTIONS = 100;

    private final Shelf shelf = new Shelf();

    SearchClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private void keep(List<TicketChange> changes) {
        commit(changes.toArray(TicketChange[]::new));
        changes.forEach(shelf::put);
    }

    private void keepCrowd() {
        List<TicketChange> crowd = Crowd.of(CROWD);
        for (int from = 0; from < CROWD; from += 40) {
            keep(crowd.subList(from, from + 40));
        }
    }

    private static List<TicketId> ids(List<Stored<Ticket>> tickets) {
        return tickets.stream().map(stored -> stored.value().id()).toList();
    }

    private void assertFound(TicketQuery query) {
        List<Stored<Ticket>> expected = shelf.page(query);
        List<Stored<Ticket>> found = store.search(query).tickets();
        assertEquals(ids(expected), ids(found), () -> "what was found by " + query);
        assertEquals(expected, found, () -> "the values and revisions of what was found by " + query);
    }

    @Test
    @DisplayName("S1: every condition of the vocabulary, alone, accepts the tickets that it should and no others")
    void eachConditionAlone() {
        keepCrowd();
        Crowd.conditions().forEach(this::assertFound);
    }

    @Test
    @DisplayName("S1: conditions together, in every order, about any page: the same as looking through all tickets")
    void conditionsTogether() {
        keepCrowd();
        Crowd questions = new Crowd(4711);
        for (int i = 0; i < QUESTIONS; i++) {
            assertFound(questions.query(Crowd.of(CROWD)));
        }
    }

    @Test
    @DisplayName("S1: in order of due dates the priority breaks ties, then the id by code point; none comes last")
    void dueOrder() {
        List<TicketChange> changes = new ArrayList<>();
        for (Instant dueAt : List.of(Samples.minute(2), Samples.minute(1).plusMillis(1), Samples.minute(1))) {
            for (Priority priority : List.of(Priority.P2, Priority.of(9), Priority.P1)) {
                changes.add(Samples.due(opened(dueAt + " " + priority, priority), dueAt));
            }
        }
        for (String id : Samples.shuffledTexts()) {
            changes.add(Samples.due(opened(id, Priority.P1), null));
            changes.add(Samples.due(opened("due " + id, Priority.P3), Samples.minute(1)));
        }
        Collections.rotate(changes, 7);
        keep(changes);
        assertFound(TicketQuery.all());
        assertFound(TicketQuery.all().limit(5));
    }

    private static TicketChange opened(String id, Priority priority) {
        TicketChange change = Samples.opened(id);
        return priority.equals(Priority.P3)
                ? change
                : Samples.expecting(Samples.moved(change, new Move.ChangePriority(priority)), 0);
    }

    @Test
    @DisplayName("S1: in the other orders the id breaks ties by code point, to the millisecond")
    void otherOrders() {
        List<TicketChange> changes = new ArrayList<>();
        for (String id : Samples.shuffledTexts()) {
            changes.add(Samples.change(Samples.openedAt(id, Samples.minute(0)), null));
            changes.add(Samples.change(
                    Samples.openedAt("later " + id, Samples.minute(0).plusMillis(1)), null));
            changes.add(Samples.change(Samples.openedAt("sooner " + id, Samples.justBefore(Samples.minute(0))), null));
        }
        keep(changes);
        assertFound(TicketQuery.all().order(SearchOrder.OPENED));
        assertFound(TicketQuery.all().order(SearchOrder.UPDATED));
    }

    @Test
    @DisplayName("S1: a ticket is found as it was last committed, and not as it was before")
    void foundAsLastCommitted() {
        TicketChange opened = Samples.due(Samples.opened("INC-1"), Samples.minute(10));
        TicketChange other = Samples.due(Samples.opened("INC-2"), Samples.minute(20));
        keep(List.of(opened, other));
        StaffId lee = StaffId.of("lee");
        List<TicketQuery> questions = List.of(
                TicketQuery.all(),
                TicketQuery.all().statuses(TicketStatus.QUEUED),
                TicketQuery.all().statuses(TicketStatus.ASSIGNED),
                TicketQuery.all().assignees(lee),
                TicketQuery.all().heldByNobody(),
                TicketQuery.all().priorities(Priority.P1),
                TicketQuery.all().dueBefore(Samples.minute(15)),
                TicketQuery.all().updatedSince(Samples.minute(1)),
                TicketQuery.all().order(SearchOrder.UPDATED));
        TicketChange assigned = Samples.moved(opened, new Move.Assign(lee));
        TicketChange pressing = Samples.moved(assigned, new Move.ChangePriority(Priority.P1));
        TicketChange later = Samples.due(Samples.replanned(pressing, null), Samples.minute(30));
        TicketChange never = Samples.due(Samples.moved(later, new Move.Unassign()), null);
        for (TicketChange change : List.of(assigned, pressing, later, never)) {
            keep(List.of(change));
            questions.forEach(this::assertFound);
        }
    }

    @Test
    @DisplayName("S1: the largest page holds a thousand tickets")
    void largestPage() {
        List<TicketChange> changes = new ArrayList<>();
        for (int i = 0; i <= MANY; i++) {
            changes.add(
                    Samples.due(Samples.opened("INC-" + i), Samples.minute(0).plusMillis(i)));
        }
        Collections.rotate(changes, 400);
        commit(changes.toArray(TicketChange[]::new));
        List<TicketId> found = ids(store.search(TicketQuery.all().limit(MANY)).tickets());
        assertEquals(MANY, found.size(), "the tickets of the largest page of " + changes.size());
        assertEquals(TicketId.of("INC-0"), found.get(0), "the first of them");
        assertEquals(TicketId.of("INC-" + (MANY - 1)), found.get(MANY - 1), "the last of them");
    }

    @Test
    @DisplayName("S2: next is the key of the page's last ticket if more follow, and null otherwise")
    void nextIsTheKeyOfTheLast() {
        keepCrowd();
        Crowd questions = new Crowd(42);
        for (int i = 0; i < QUESTIONS / 2; i++) {
            assertNext(questions.query(Crowd.of(CROWD)));
        }
    }

    @Test
    @DisplayName("S2: a page that is just full is the last one if nothing follows")
    void fullPageMayBeTheLast() {
        keep(Crowd.of(CROWD).subList(0, 30));
        for (SearchOrder order : SearchOrder.values()) {
            for (int limit : new int[] {1, 29, 30, 31}) {
                assertNext(TicketQuery.all().order(order).limit(limit));
            }
        }
    }

    private void assertNext(TicketQuery query) {
        TicketPage page = store.search(query);
        int following = store.search(query.limit(MANY)).tickets().size()
                - page.tickets().size();
        SearchKey last = page.tickets().isEmpty()
                ? null
                : shelf.key(
                        page.tickets().get(page.tickets().size() - 1).value().id(), query.order());
        assertEquals(
                following > 0 ? last : null,
                page.next(),
                () -> "where the page begins that follows " + query + ", when " + following + " more tickets follow");
    }
}
