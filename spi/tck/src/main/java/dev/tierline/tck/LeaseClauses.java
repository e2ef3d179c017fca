package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D2: how long a claimed ticket is kept from others. */
abstract class LeaseClauses extends StoreClauses {

    private static final int THREADS = 6;

    LeaseClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("D2: until the lease ends no other claim returns the ticket")
    void keptUntilTheLeaseEnds() {
        Instant leaseEnd = Samples.minute(20);
        commit(Samples.opened("INC-1", Samples.minute(10)));
        store.claimDue(Samples.minute(10), leaseEnd, MANY, 0);
        for (Instant now : List.of(Samples.minute(10), Samples.minute(15), Samples.justBefore(leaseEnd))) {
            assertEquals(
                    List.of(),
                    store.claimDue(now, Samples.minute(60), MANY, 0),
                    () -> "claimed at " + now + ", when the lease of the only ticket ends at " + leaseEnd);
        }
    }

    @Test
    @DisplayName("D2: at the very end of the lease the ticket is free")
    void freeAtTheEndOfTheLease() {
        commit(Samples.opened("INC-1", Samples.minute(10)));
        store.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0);
        assertEquals(
                tickets("INC-1"),
                store.claimDue(Samples.minute(20), Samples.minute(60), MANY, 0),
                "claimed at the end of the lease of the only ticket");
    }

    @Test
    @DisplayName("D2: long after the end of the lease the ticket is free, and each new claim is a lease of its own")
    void eachClaimIsALeaseOfItsOwn() {
        commit(Samples.opened("INC-1", Samples.minute(10)));
        store.claimDue(Samples.minute(10), Samples.minute(20), MANY, 0);
        for (int minute = 100; minute < 104; minute += 2) {
            assertEquals(
                    tickets("INC-1"),
                    store.claimDue(Samples.minute(minute), Samples.minute(minute + 2), MANY, 0),
                    "claimed long after the lease before ended");
            assertEquals(
                    List.of(),
                    store.claimDue(Samples.minute(minute + 1), Samples.minute(minute + 9), MANY, 0),
                    "claimed during the new lease");
        }
    }

    @Test
    @DisplayName("D2: each ticket is kept by its own lease")
    void eachTicketHasItsOwnLease() {
        commit(Samples.opened("a", Samples.minute(1)), Samples.opened("b", Samples.minute(2)));
        store.claimDue(Samples.minute(5), Samples.minute(40), 1, 0);
        store.claimDue(Samples.minute(5), Samples.minute(20), 1, 0);
        Instant leaseEnd = Samples.minute(60);
        assertEquals(
                tickets("b"), store.claimDue(Samples.minute(20), leaseEnd, MANY, 0), "claimed when one lease ended");
        assertEquals(
                tickets("a"), store.claimDue(Samples.minute(40), leaseEnd, MANY, 0), "claimed when the other ended");
    }

    @Test
    @DisplayName("D2: due tickets that a claim did not return are free at once")
    void onlyWhatIsReturnedIsClaimed() {
        commit(
                Samples.opened("a", Samples.minute(1)),
                Samples.opened("b", Samples.minute(2)),
                Samples.opened("c", Samples.minute(3)));
        store.claimDue(Samples.minute(5), Samples.minute(40), 1, 0);
        assertEquals(
                tickets("b", "c"),
                store.claimDue(Samples.minute(5), Samples.minute(40), MANY, 0).stream()
                        .sorted()
                        .toList(),
                "claimed after another claim took one of three, by id");
    }

    @Test
    @DisplayName("D2: a lease outlasts the commits of other tickets")
    void leaseOutlastsOtherCommits() {
        TicketChange other = Samples.opened("b");
        commit(Samples.opened("a", Samples.minute(1)), other);
        store.claimDue(Samples.minute(5), Samples.minute(40), MANY, 0);
        commit(Samples.next(other));
        commit(Samples.opened("c"));
        assertEquals(
                List.of(),
                store.claimDue(Samples.minute(6), Samples.minute(40), MANY, 0),
                "claimed during the lease of the only ticket that is due, after others were committed");
    }

    @Test
    @DisplayName("D2: a caller whose clock is slow finds a lease as it was made, though callers ahead of it saw it end")
    void slowClocksSeeTheLease() {
        commit(Samples.opened("a", Samples.minute(1)), Samples.opened("b", Samples.minute(2)));
        store.claimDue(Samples.minute(5), Samples.minute(20), MANY, 0);
        store.claimDue(Samples.minute(21), Samples.minute(40), 1, 0);
        assertEquals(
                List.of(),
                store.claimDue(Samples.minute(19), Samples.minute(40), MANY, 0),
                "claimed by a slow clock before the end of both leases");
    }

    @Test
    @DisplayName("D2: of many threads that claim the same ticket at once, one gets it")
    void oneThreadGetsATicket() throws Exception {
        int rounds = 20;
        List<TicketChange> changes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            changes.add(Samples.opened("INC-" + round, Samples.minute(round)));
        }
        store.commit(Commit.of(changes));
        List<List<List<TicketId>>> claims = Together.race(
                rounds,
                THREADS,
                (round, thread) -> store.claimDue(Samples.minute(round), Samples.minute(rounds + 60), MANY, 0));
        for (int round = 0; round < rounds; round++) {
            assertEquals(
                    tickets("INC-" + round),
                    claims.get(round).stream().flatMap(List::stream).toList(),
                    "tickets that " + THREADS + " threads together got when one was due");
        }
    }

    @Test
    @DisplayName("D2: many threads that share out what is due get every ticket, and none twice")
    void threadsShareOutWhatIsDue() throws Exception {
        int count = 200;
        List<TicketChange> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(Samples.opened("INC-" + (1000 + i), Samples.minute(i % 7)));
        }
        store.commit(Commit.of(changes));
        Instant now = Samples.minute(10);
        Instant leaseEnd = Samples.minute(60);
        List<TicketId> got = new ArrayList<>();
        for (List<List<TicketId>> round : Together.race(5, THREADS, (r, t) -> store.claimDue(now, leaseEnd, 3, 0))) {
            round.forEach(got::addAll);
        }
        got.addAll(store.claimDue(now, leaseEnd, MANY, 0));
        assertEquals(
                changes.stream().map(change -> change.ticket().id()).toList(),
                got.stream().sorted().toList(),
                "all that was claimed of " + count + " due tickets, by id");
    }
}
