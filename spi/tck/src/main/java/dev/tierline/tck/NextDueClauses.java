package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.NextDue;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D4: when there will be something to claim. */
abstract class NextDueClauses extends StoreClauses {

    NextDueClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    private void assertNext(@Nullable Instant ticket, @Nullable Instant message, String when) {
        assertEquals(new NextDue(ticket, message), store.nextDue(), () -> "what is due next " + when);
    }

    @Test
    @DisplayName("D4: nothing is next in an empty store, nor beside a ticket without wakeAt")
    void nothingIsNext() {
        assertNext(null, null, "in an empty store");
        commit(Samples.opened("INC-1"));
        assertNext(null, null, "when the only ticket has no wakeAt");
    }

    @Test
    @DisplayName("D4: the earliest wakeAt is next, to the millisecond, and says nothing of messages")
    void earliestWakeAtIsNext() {
        commit(
                Samples.opened("a", Samples.minute(10)),
                Samples.opened("b", Samples.justBefore(Samples.minute(10))),
                Samples.opened("c", Samples.minute(11)));
        assertNext(Samples.justBefore(Samples.minute(10)), null, "of three tickets");
    }

    @Test
    @DisplayName("D4: a claimed ticket is next at the end of its lease")
    void claimedTicketIsNextWhenItsLeaseEnds() {
        commit(Samples.opened("a", Samples.minute(10)));
        store.claimDue(Samples.minute(12), Samples.minute(20), MANY, 0);
        assertNext(Samples.minute(20), null, "when the only ticket is claimed");
    }

    @Test
    @DisplayName("D4: of claimed tickets the one whose lease ends first is next")
    void earliestLeaseEndIsNext() {
        commit(Samples.opened("a", Samples.minute(10)), Samples.opened("b", Samples.minute(11)));
        store.claimDue(Samples.minute(12), Samples.minute(40), 1, 0);
        store.claimDue(Samples.minute(12), Samples.minute(30), 1, 0);
        assertNext(Samples.minute(30), null, "when both tickets are claimed");
    }

    @Test
    @DisplayName("D4: of a claimed ticket and a free one the earlier is next")
    void claimedAndFreeCompare() {
        TicketChange free = Samples.opened("free", Samples.minute(15));
        commit(Samples.opened("claimed", Samples.minute(10)), free);
        store.claimDue(Samples.minute(12), Samples.minute(20), MANY, 0);
        assertNext(Samples.minute(15), null, "when the free ticket's wakeAt comes before the other's lease ends");
        commit(Samples.next(free, Samples.minute(25)));
        assertNext(Samples.minute(20), null, "when the lease ends before the free ticket's wakeAt");
    }

    @Test
    @DisplayName("D4: after a commit the new wakeAt is next, claimed before or not")
    void newWakeAtIsNext() {
        TicketChange change = Samples.opened("a", Samples.minute(10));
        commit(change);
        store.claimDue(Samples.minute(12), Samples.minute(20), MANY, 0);
        TicketChange earlier = Samples.next(change, Samples.minute(13));
        commit(earlier);
        assertNext(Samples.minute(13), null, "after a claimed ticket was committed with a new wakeAt");
        TicketChange later = Samples.next(earlier, Samples.minute(50));
        commit(later);
        assertNext(Samples.minute(50), null, "after it was put off");
        commit(Samples.next(later));
        assertNext(null, null, "after it lost its wakeAt");
    }

    @Test
    @DisplayName("D4: the earliest queued message is next, and says nothing of tickets")
    void earliestMessageIsNext() {
        queue("a", Samples.minute(10));
        queue("b", Samples.justBefore(Samples.minute(10)));
        queue("c", Samples.minute(11));
        assertNext(null, Samples.justBefore(Samples.minute(10)), "of three messages");
    }

    @Test
    @DisplayName("D4: a claimed message is next at the end of its lease, unless a free one is earlier")
    void claimedMessageIsNextWhenItsLeaseEnds() {
        queue("a", Samples.minute(10));
        store.claimMessages(Samples.minute(12), Samples.minute(20), MANY);
        assertNext(null, Samples.minute(20), "when the only message is claimed");
        queue("b", Samples.minute(25));
        assertNext(null, Samples.minute(20), "when another message is queued for later");
        queue("c", Samples.minute(15));
        assertNext(null, Samples.minute(15), "when another message is queued for earlier");
    }

    @Test
    @DisplayName("D4: a postponed message is next at its instant, a settled one never")
    void settledMessagesAreNotNext() {
        queue("a", Samples.minute(10));
        queue("b", Samples.minute(11));
        store.claimMessages(Samples.minute(12), Samples.minute(20), MANY);
        store.settle(new MessageId("a"), new Settlement.Postponed(Samples.minute(15)));
        assertNext(null, Samples.minute(15), "when one message is postponed to before the other's lease ends");
        store.settle(new MessageId("a"), new Settlement.Postponed(Samples.minute(45)));
        assertNext(null, Samples.minute(20), "when it is postponed to after the other's lease ends");
        store.settle(new MessageId("b"), new Settlement.Delivered());
        assertNext(null, Samples.minute(45), "when the other was delivered");
        store.settle(new MessageId("a"), new Settlement.Rejected("no such address"));
        assertNext(null, null, "when both are settled");
    }

    @Test
    @DisplayName("D4: tickets and messages are told apart")
    void ticketsAndMessagesAreToldApart() {
        commit(Samples.opened("a", Samples.minute(10)));
        queue("m", Samples.minute(5));
        assertNext(Samples.minute(10), Samples.minute(5), "of a ticket and a message");
        store.claimMessages(Samples.minute(12), Samples.minute(30), MANY);
        assertNext(Samples.minute(10), Samples.minute(30), "when the message is claimed");
        store.claimDue(Samples.minute(12), Samples.minute(20), MANY, 0);
        assertNext(Samples.minute(20), Samples.minute(30), "when both are claimed");
    }
}
