package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D1 and D3: which tickets a claim returns, and what it leaves alone. */
abstract class DueClauses extends StoreClauses {

    private static final TicketId INC_1 = TicketId.of("INC-1");
    private static final Instant FAR = Instant.parse("2099-12-31T23:59:59.999Z");

    DueClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("D1: a ticket is due at its wakeAt and not a millisecond before")
    void dueFromWakeAtOn() {
        Instant wakeAt = Samples.minute(10);
        commit(Samples.opened("INC-1", wakeAt));
        assertEquals(
                List.of(),
                store.claimDue(Samples.justBefore(wakeAt), Samples.minute(60), MANY, 0),
                "tickets due a millisecond before the only wakeAt");
        assertEquals(
                tickets("INC-1"), store.claimDue(wakeAt, Samples.minute(60), MANY, 0), "tickets due at the wakeAt");
    }

    @Test
    @DisplayName("D1: a ticket whose wakeAt is long past is still due")
    void dueLongAfterWakeAt() {
        commit(Samples.opened("INC-1", Instant.parse("1999-12-31T23:59:59.999Z")));
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(0), Samples.minute(60), MANY, 0),
                "tickets due a quarter of a century after the only wakeAt");
    }

    @Test
    @DisplayName("D1: a wakeAt before 1970 and one in the year 9999 are kept to the millisecond")
    void dueInAnyYear() {
        Instant past = Instant.parse("1955-11-05T06:15:00.001Z");
        Instant future = Instant.parse("9999-12-31T23:59:59.001Z");
        commit(Samples.opened("future", future), Samples.opened("past", past));
        for (Instant wakeAt : List.of(past, future)) {
            Instant leaseEnd = Instant.parse("9999-12-31T23:59:59.999Z");
            assertEquals(
                    List.of(),
                    store.claimDue(Samples.justBefore(wakeAt), leaseEnd, MANY, 0),
                    () -> "tickets due a millisecond before " + wakeAt);
            assertEquals(
                    tickets(wakeAt.equals(past) ? "past" : "future"),
                    store.claimDue(wakeAt, leaseEnd, MANY, 0),
                    () -> "tickets due at " + wakeAt);
        }
    }

    @Test
    @DisplayName("D1: a ticket without wakeAt is never due")
    void neverDueWithoutWakeAt() {
        commit(Samples.opened("INC-1"));
        assertEquals(
                List.of(),
                store.claimDue(FAR, FAR.plusMillis(1), MANY, 0),
                "tickets ever due when the only one has no wakeAt");
    }

    @Test
    @DisplayName("D1: nothing is due in an empty store")
    void nothingDueInAnEmptyStore() {
        assertEquals(List.of(), store.claimDue(FAR, FAR.plusMillis(1), MANY, 0), "tickets ever due in an empty store");
    }

    @Test
    @DisplayName("D1: the earliest wakeAt comes first, to the millisecond")
    void earliestFirst() {
        Instant ten = Samples.minute(10);
        commit(
                Samples.opened("b", ten.plusMillis(1)),
                Samples.opened("e", Samples.minute(300)),
                Samples.opened("a", ten.plusMillis(2)));
        commit(Samples.opened("d", Samples.justBefore(ten)));
        commit(Samples.opened("c", ten), Samples.opened("f", Samples.minute(-300)));
        assertEquals(
                tickets("f", "d", "c", "b", "a", "e"),
                store.claimDue(Samples.minute(300), Samples.minute(600), MANY, 0),
                "due tickets in the order of their wakeAt");
    }

    @Test
    @DisplayName("D1: tickets of one wakeAt come in the order of their ids, character by character")
    void tiesById() {
        for (String id : Samples.shuffledTexts()) {
            commit(Samples.opened(id, Samples.minute(10)));
        }
        assertEquals(
                tickets(Samples.ORDERED_TEXTS),
                store.claimDue(Samples.minute(10), Samples.minute(60), MANY, 0),
                "due tickets of one wakeAt in the order of their ids");
    }

    @Test
    @DisplayName("D1: a claim returns no more than the limit, and the earliest of all")
    void noMoreThanTheLimit() {
        for (int i = 5; i >= 1; i--) {
            commit(Samples.opened("INC-" + i, Samples.minute(i)));
        }
        Instant now = Samples.minute(9);
        Instant leaseEnd = Samples.minute(60);
        assertEquals(tickets("INC-1", "INC-2"), store.claimDue(now, leaseEnd, 2, 0), "the first two of five");
        assertEquals(tickets("INC-3", "INC-4"), store.claimDue(now, leaseEnd, 2, 0), "the next two");
        assertEquals(tickets("INC-5"), store.claimDue(now, leaseEnd, 3, 0), "the rest, with a larger limit");
    }

    @Test
    @DisplayName("D1: the largest limit is kept too, and what is left comes with the next claim")
    void largestLimit() {
        List<TicketChange> changes = new ArrayList<>();
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i <= MANY; i++) {
            TicketChange change = Samples.opened("INC-" + i, Samples.minute(0).plusMillis(i));
            changes.add(change);
            ids.add(change.ticket().id());
        }
        Collections.rotate(changes, 400);
        store.commit(Commit.of(changes));
        Instant now = Samples.minute(9);
        Instant leaseEnd = Samples.minute(60);
        assertEquals(ids.subList(0, MANY), store.claimDue(now, leaseEnd, MANY, 0), "the first claim of " + (MANY + 1));
        assertEquals(ids.subList(MANY, MANY + 1), store.claimDue(now, leaseEnd, MANY, 0), "the second claim");
    }

    @Test
    @DisplayName("D1: tickets that were claimed before come in the order of their wakeAt, not of their leases")
    void leasesDoNotReorder() {
        commit(Samples.opened("a", Samples.minute(20)), Samples.opened("b", Samples.minute(10)));
        store.claimDue(Samples.minute(20), Samples.minute(50), 1, 0);
        store.claimDue(Samples.minute(20), Samples.minute(40), 1, 0);
        assertEquals(
                tickets("b", "a"),
                store.claimDue(Samples.minute(55), Samples.minute(60), MANY, 0),
                "two tickets in the order of their wakeAt, when the lease of the later one ended first");
    }

    @Test
    @DisplayName("D3: a claim changes neither the ticket nor its revision nor its history")
    void claimChangesNothing() {
        TicketChange change = Samples.change(Lives.full("INC-1"), Samples.minute(10));
        commit(change);
        Optional<Stored<Ticket>> before = store.ticket(INC_1);
        List<HistoryEntry> history = store.history(INC_1, 0, MANY);
        for (int i = 10; i < 15; i++) {
            store.claimDue(Samples.minute(i), Samples.minute(i + 1), MANY, 0);
            assertEquals(before, store.ticket(INC_1), "the ticket after claim " + (i - 9));
            assertEquals(history, store.history(INC_1, 0, MANY), "the history after claim " + (i - 9));
        }
    }

    @Test
    @DisplayName("D3: a claimed ticket can be committed at the revision it had")
    void claimedTicketCanBeCommitted() throws Exception {
        TicketChange change = Samples.opened("INC-1", Samples.minute(10));
        commit(change);
        store.claimDue(Samples.minute(10), Samples.minute(60), MANY, 0);
        Together.race(1, 1, (round, thread) -> {
            commit(Samples.next(change));
            return true;
        });
        assertStored(Samples.next(change), "after another thread committed the claimed ticket");
    }

    @Test
    @DisplayName("D3: a commit ends the claim: what it makes due can be claimed before the old lease ends")
    void commitEndsTheClaim() {
        TicketChange change = claimed(Samples.minute(60));
        commit(Samples.next(change, Samples.minute(11)));
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(11), Samples.minute(70), MANY, 0),
                "tickets due after a claimed one was committed with a wakeAt before the end of its lease");
    }

    @Test
    @DisplayName("D3: a commit without events ends the claim too")
    void commitWithoutEventsEndsTheClaim() {
        TicketChange change = claimed(Samples.minute(60));
        commit(Samples.replanned(change, Samples.minute(10)));
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(10), Samples.minute(70), MANY, 0),
                "tickets due after a claimed one was only planned anew");
    }

    @Test
    @DisplayName("D3: after the commit of a claimed ticket its new wakeAt alone says when it is due")
    void newWakeAtCounts() {
        TicketChange change = claimed(Samples.minute(20));
        commit(Samples.next(change, Samples.minute(90)));
        assertEquals(
                List.of(),
                store.claimDue(Samples.justBefore(Samples.minute(90)), Samples.minute(99), MANY, 0),
                "tickets due before the new wakeAt, long after the old lease");
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(90), Samples.minute(99), MANY, 0),
                "tickets due at the new wakeAt");
    }

    @Test
    @DisplayName("D3: a claimed ticket committed without wakeAt is not due any more")
    void removedWakeAtCounts() {
        commit(Samples.next(claimed(Samples.minute(20))));
        assertEquals(List.of(), store.claimDue(FAR, FAR.plusMillis(1), MANY, 0), "tickets ever due afterwards");
    }

    private TicketChange claimed(Instant leaseEnd) {
        TicketChange change = Samples.opened("INC-1", Samples.minute(10));
        commit(change);
        store.claimDue(Samples.minute(10), leaseEnd, MANY, 0);
        return change;
    }

    @Test
    @DisplayName("D3: a commit replaces the wakeAt of a ticket that nobody claimed: by an earlier, a later one, none")
    void wakeAtIsReplaced() {
        TicketChange earlier = Samples.opened("earlier", Samples.minute(10));
        TicketChange later = Samples.opened("later", Samples.minute(10));
        TicketChange none = Samples.opened("none", Samples.minute(10));
        commit(earlier, later, none);
        commit(Samples.next(earlier, Samples.minute(5)));
        commit(Samples.next(later, Samples.minute(15)));
        commit(Samples.next(none));
        Instant leaseEnd = FAR;
        assertEquals(
                tickets("earlier"), store.claimDue(Samples.minute(5), leaseEnd, MANY, 0), "tickets due at minute 5");
        assertEquals(List.of(), store.claimDue(Samples.minute(14), leaseEnd, MANY, 0), "more tickets due by minute 14");
        assertEquals(tickets("later"), store.claimDue(Samples.minute(60), leaseEnd, MANY, 0), "more tickets due later");
    }

    @Test
    @DisplayName("D3: claims that other threads make meanwhile keep no commit from succeeding")
    void claimsDoNotDisturbCommits() throws Exception {
        int rounds = 30;
        List<TicketChange> changes = new ArrayList<>();
        TicketChange change = Samples.opened("INC-1", Samples.minute(0));
        commit(change);
        for (int round = 0; round < rounds; round++) {
            change = Samples.next(change, Samples.minute(0));
            changes.add(change);
        }
        Together.race(rounds, 4, (round, thread) -> {
            if (thread == 0) {
                assertDoesNotThrow(() -> commit(changes.get(round)), "a commit while others claim its ticket");
            } else {
                Instant now = Samples.minute(round);
                store.claimDue(now, now.plusMillis(thread), 1, 0);
            }
            return true;
        });
    }
}
