package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D2 to D6: which tickets are planned again when the department was replaced, and in which order. */
abstract class PlanClauses extends StoreClauses {

    private static final Instant NOW = Samples.minute(10);
    private static final Instant LATER = Samples.minute(20);

    PlanClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private List<TicketId> claim(long revision) {
        return store.claimDue(NOW, LATER, MANY, revision);
    }

    private static void assertClaimed(List<TicketId> expected, List<TicketId> claimed, String what) {
        assertEquals(new TreeSet<>(expected), new TreeSet<>(claimed), what);
        assertEquals(expected.size(), claimed.size(), () -> "as many " + what);
    }

    /** That nothing is missing is for D5 to say: here it is enough that what came stands in this order. */
    private static void assertOrder(List<TicketId> expected, List<TicketId> claimed, String what) {
        assertEquals(expected.stream().filter(claimed::contains).toList(), claimed, what);
    }

    private static TicketChange planned(String id, @Nullable Instant wakeAt, long revision) {
        return Samples.planned(Samples.opened(id, wakeAt), revision);
    }

    @Test
    @DisplayName("D5: a ticket that was planned under an older revision is claimed, whether and whenever it wakes")
    void plannedUnderAnOlderRevision() {
        commit(planned("later", Samples.minute(500), 1), planned("never", null, 2));
        assertClaimed(tickets("later", "never"), claim(3), "tickets planned under 1 and 2, claimed for 3");
    }

    @Test
    @DisplayName(
            "D5: a ticket that was planned under the claim's revision, or a newer one, is not claimed before it is due")
    void plannedUnderThisRevision() {
        commit(planned("this", Samples.minute(500), 3), planned("newer", null, 4), planned("older", null, 2));
        assertClaimed(tickets("older"), claim(3), "of tickets planned under 3, 4 and 2, those claimed for 3");
    }

    @Test
    @DisplayName("D5: a ticket that was planned under no revision is claimed for the first one")
    void plannedUnderNoRevision() {
        commit(Samples.opened("INC-1", Samples.minute(500)), Samples.opened("INC-2"));
        assertClaimed(tickets("INC-1", "INC-2"), claim(1), "tickets planned under none, claimed for 1");
    }

    @Test
    @DisplayName("D5: revisions may have any number")
    void largeRevisions() {
        commit(planned("a", null, Long.MAX_VALUE - 2), planned("b", null, Long.MAX_VALUE - 1));
        assertClaimed(
                tickets("a"),
                claim(Long.MAX_VALUE - 1),
                "of two tickets planned under large revisions, those claimed for the second");
    }

    @Test
    @DisplayName("D5: once it was planned again a ticket is not claimed for that revision any more")
    void plannedAgain() {
        TicketChange change = planned("INC-1", Samples.minute(500), 1);
        commit(change);
        claim(2);
        commit(Samples.planned(Samples.replanned(change, Samples.minute(600)), 2));
        assertClaimed(
                List.of(),
                store.claimDue(LATER, Samples.minute(30), MANY, 2),
                "tickets claimed for 2 after the only one was planned under it");
        assertClaimed(tickets("INC-1"), store.claimDue(LATER, Samples.minute(30), MANY, 3), "tickets claimed for 3");
    }

    @Test
    @DisplayName("D2: a claim for planning is a lease like any other")
    void leasedForPlanning() {
        commit(planned("INC-1", Samples.minute(500), 1), planned("INC-2", null, 1));
        List<TicketId> claimed = claim(2);
        assertEquals(
                List.of(),
                store.claimDue(Samples.justBefore(LATER), Samples.minute(30), MANY, 2),
                "tickets to be planned again until the lease ends");
        assertEquals(
                claimed,
                store.claimDue(LATER, Samples.minute(30), MANY, 2),
                "tickets to be planned again when the lease has ended");
    }

    @Test
    @DisplayName("D3: a commit ends a claim for planning too")
    void commitEndsAClaimForPlanning() {
        TicketChange change = planned("INC-1", Samples.minute(500), 1);
        commit(change);
        List<TicketId> claimed = claim(2);
        commit(Samples.next(change, Samples.minute(500)));
        assertEquals(
                claimed,
                store.claimDue(NOW, Samples.minute(30), MANY, 2),
                "tickets to be planned again after a claimed one was committed, planned under the same revision");
    }

    @Test
    @DisplayName("D5: what is done and never wakes is left alone; what is done and wakes is not")
    void doneIsLeftAlone() {
        TicketChange open = planned("open", null, 1);
        TicketChange done = planned("done", null, 1);
        TicketChange waking = planned("waking", null, 1);
        TicketChange merged = planned("merged", null, 1);
        commit(open, done, waking, merged);
        TicketChange solved = Samples.moved(waking, new Move.Resolve());
        commit(
                Samples.moved(done, new Move.Resolve()),
                Samples.moved(merged, new LinkMove.Merge(TicketId.of("open"))),
                new TicketChange(solved.ticket(), solved.expected(), solved.events(), Samples.minute(500), null, 1));
        assertClaimed(tickets("waking", "open"), claim(2), "of an open ticket and three that are done");
    }

    @Test
    @DisplayName("D6: what is due comes first, then the nearest wakeAt, then what never wakes")
    void inOrder() {
        Instant hour = Samples.minute(60);
        commit(
                planned("never", null, 1),
                planned("far", Samples.minute(500), 0),
                planned("near", hour, 2),
                planned("nearer", Samples.justBefore(hour), 1),
                planned("due", Samples.minute(9), 3),
                planned("due since", Samples.minute(5), 1));
        assertOrder(
                tickets("due since", "due", "nearer", "near", "far", "never"),
                claim(3),
                "tickets due, and to be planned again");
    }

    @Test
    @DisplayName("D6: tickets of one wakeAt, and those without, come in the order of their ids, character by character")
    void tiesById() {
        List<TicketId> ordered = new ArrayList<>(
                tickets(Samples.ORDERED_TEXTS.stream().map(id -> "x" + id).toList()));
        ordered.addAll(tickets(Samples.ORDERED_TEXTS));
        for (String id : Samples.shuffledTexts()) {
            commit(planned(id, null, id.length() % 2), planned("x" + id, Samples.minute(500), id.length() % 2));
        }
        assertOrder(ordered, claim(2), "tickets to be planned again, of one wakeAt and without");
    }

    @Test
    @DisplayName("D6: all of them together are no more than the limit, and the first of all")
    void noMoreThanTheLimit() {
        commit(
                planned("due", Samples.minute(5), 3),
                planned("a", Samples.minute(301), 1),
                planned("b", Samples.minute(302), 0),
                planned("c", Samples.minute(303), 1),
                planned("d", null, 0));
        List<TicketId> claimed = new ArrayList<>();
        for (int limit : List.of(2, 1, 3)) {
            List<TicketId> some = store.claimDue(NOW, LATER, limit, 3);
            assertTrue(some.size() <= limit, () -> some + " claimed: expected at most " + limit);
            claimed.addAll(some);
        }
        assertOrder(tickets("due", "a", "b", "c", "d"), claimed, "tickets of three claims");
    }

    @Test
    @DisplayName("D6: a thousand tickets are planned again in the order of their wakeAt")
    void manyToPlanAgain() {
        List<TicketChange> changes = new ArrayList<>();
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            changes.add(planned("INC-" + i, Samples.minute(100).plusMillis(i), i % 3));
            ids.add(TicketId.of("INC-" + i));
        }
        Collections.rotate(changes, 400);
        store.commit(Commit.of(changes));
        List<TicketId> claimed = new ArrayList<>(store.claimDue(NOW, LATER, 600, 3));
        claimed.addAll(store.claimDue(NOW, LATER, 600, 3));
        assertOrder(ids, claimed, "a thousand tickets in two claims");
    }

    @Test
    @DisplayName("D4: what is only to be planned again is never next, claimed or free")
    void plansAreNotNext() {
        commit(planned("never", null, 1));
        assertEquals(new NextDue(null, null), store.nextDue(), "what is next beside a ticket that never wakes");
        commit(planned("later", Samples.minute(500), 1));
        claim(2);
        assertEquals(
                new NextDue(Samples.minute(500), null),
                store.nextDue(),
                "what is next when both tickets are claimed to be planned again, until before the wakeAt of one");
    }
}
