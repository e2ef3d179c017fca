package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** O1: which messages a claim returns. */
abstract class OutboxClauses extends StoreClauses {

    private static final int THREADS = 6;

    OutboxClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("O1: a message can be claimed from queuedAt on and not a millisecond before")
    void claimableFromQueuedAtOn() {
        Instant queuedAt = Samples.minute(10);
        queue("news", queuedAt);
        assertEquals(
                List.of(),
                claimMessageIds(Samples.justBefore(queuedAt), Samples.minute(60), MANY),
                "claimed a millisecond before the only message was queued");
        assertEquals(messages("news"), claimMessageIds(queuedAt, Samples.minute(60), MANY), "claimed at queuedAt");
    }

    @Test
    @DisplayName("O1: a message is claimed equal in every field, any script in its texts")
    void everyFieldIsKept() {
        List<Message> queued = new ArrayList<>();
        for (String text : Samples.EXACT_TEXTS) {
            Instant queuedAt = Samples.minute(0).plusMillis(queued.size());
            TicketChange change = Samples.opened(text);
            TicketId ticket = change.ticket().id();
            Instant about = Samples.minute(-600);
            Message toStaff = new Message(new MessageId(text), ticket, text, StaffId.of(text), about, queuedAt);
            Message toRequester = new Message(
                    new MessageId(text + "/2"), ticket, text, RequesterId.of(text), about, queuedAt.plusMillis(1));
            commitWith(change, toStaff, toRequester);
            queued.add(toStaff);
            queued.add(toRequester);
        }
        assertEquals(queued, store.claimMessages(Samples.minute(10), Samples.minute(60), MANY), "the claimed messages");
    }

    @Test
    @DisplayName("O1: a message to a customer is none to the staff member whose account has the same text")
    void theKindOfTheRecipientIsKept() {
        TicketChange change = Samples.opened("INC-1");
        TicketId ticket = change.ticket().id();
        Instant at = Samples.minute(0);
        List<Message> queued = List.of(
                new Message(new MessageId("1"), ticket, "merged", StaffId.of("kim"), at, at),
                new Message(new MessageId("2"), ticket, "merged", RequesterId.of("kim"), at, at),
                new Message(new MessageId("3"), ticket, "merged", RequesterId.of("robin"), at, at),
                new Message(new MessageId("4"), ticket, "merged", StaffId.of("robin"), at, at));
        commitWith(change, queued.toArray(Message[]::new));
        assertEquals(
                queued,
                store.claimMessages(Samples.minute(1), Samples.minute(2), MANY),
                "messages to a staff member and a customer 'kim', and to two of the name 'robin'");
    }

    @Test
    @DisplayName("O1: all messages of a commit can be claimed, whatever tickets they are about")
    void allMessagesOfACommitAreQueued() {
        TicketChange one = Samples.opened("one");
        TicketChange two = Samples.opened("two");
        commit(one, two);
        commitWith(
                Samples.next(two),
                Samples.message("b", two.ticket().id(), Samples.minute(2)),
                Samples.message("c", one.ticket().id(), Samples.minute(3)),
                Samples.message("a", one.ticket().id(), Samples.minute(1)));
        assertEquals(
                messages("a", "b", "c"),
                claimMessageIds(Samples.minute(10), Samples.minute(60), MANY),
                "the messages of one commit");
    }

    @Test
    @DisplayName("O1: the longest queued comes first, to the millisecond; ties in the order of the ids")
    void longestQueuedFirst() {
        Instant ten = Samples.minute(10);
        List<String> order = new ArrayList<>(Samples.ORDERED_TEXTS);
        Samples.shuffledTexts().forEach(id -> queue(id, ten));
        queue("0 later", ten.plusMillis(1));
        queue("~ sooner", Samples.justBefore(ten));
        order.add(0, "~ sooner");
        order.add("0 later");
        assertEquals(
                order.stream().map(MessageId::new).toList(),
                claimMessageIds(Samples.minute(30), Samples.minute(60), MANY),
                "messages in the order of queuedAt, then of their ids");
    }

    @Test
    @DisplayName("O1: a postponed message takes its place by the instant it was postponed to")
    void postponedTakesItsPlace() {
        queue("late", Samples.minute(1));
        queue("soon", Samples.minute(2));
        queue("third", Samples.minute(20));
        store.claimMessages(Samples.minute(5), Samples.minute(6), 2);
        store.settle(new MessageId("late"), new Settlement.Postponed(Samples.minute(30)));
        store.settle(new MessageId("soon"), new Settlement.Postponed(Samples.minute(10)));
        assertEquals(
                messages("soon", "third", "late"),
                claimMessageIds(Samples.minute(40), Samples.minute(60), MANY),
                "messages postponed to minutes 10 and 30 around one queued at minute 20");
    }

    @Test
    @DisplayName("O1: a claim returns no more than the limit, and the longest queued of all")
    void noMoreThanTheLimit() {
        for (int i = 5; i >= 1; i--) {
            queue("m" + i, Samples.minute(i));
        }
        Instant now = Samples.minute(9);
        Instant leaseEnd = Samples.minute(60);
        assertEquals(messages("m1", "m2"), claimMessageIds(now, leaseEnd, 2), "the first two of five");
        assertEquals(messages("m3", "m4"), claimMessageIds(now, leaseEnd, 2), "the next two");
        assertEquals(messages("m5"), claimMessageIds(now, leaseEnd, 3), "the rest, with a larger limit");
    }

    @Test
    @DisplayName("O1: the largest limit is kept too, and what is left comes with the next claim")
    void largestLimit() {
        TicketChange change = Samples.opened("INC-1");
        List<Message> all = new ArrayList<>();
        for (int i = 0; i <= MANY; i++) {
            all.add(Samples.message(
                    "m" + i, change.ticket().id(), Samples.minute(0).plusMillis(i)));
        }
        List<Message> queued = new ArrayList<>(all);
        Collections.rotate(queued, 400);
        commitWith(change, queued.toArray(Message[]::new));
        Instant now = Samples.minute(9);
        Instant leaseEnd = Samples.minute(60);
        assertEquals(all.subList(0, MANY), store.claimMessages(now, leaseEnd, MANY), "the first of " + (MANY + 1));
        assertEquals(all.subList(MANY, MANY + 1), store.claimMessages(now, leaseEnd, MANY), "the second claim");
    }

    @Test
    @DisplayName("O1: until the lease ends no other claim returns the message; at its very end it is free")
    void keptUntilTheLeaseEnds() {
        Instant leaseEnd = Samples.minute(20);
        queue("news", Samples.minute(10));
        store.claimMessages(Samples.minute(10), leaseEnd, MANY);
        for (Instant now : List.of(Samples.minute(10), Samples.justBefore(leaseEnd))) {
            assertEquals(
                    List.of(),
                    claimMessageIds(now, Samples.minute(60), MANY),
                    () -> "claimed at " + now + ", when the lease of the only message ends at " + leaseEnd);
        }
        assertEquals(messages("news"), claimMessageIds(leaseEnd, Samples.minute(60), MANY), "claimed at its end");
    }

    @Test
    @DisplayName("O1: a caller whose clock is slow finds a lease as it was made, though callers ahead of it saw it end")
    void slowClocksSeeTheLease() {
        queue("a", Samples.minute(1));
        queue("b", Samples.minute(2));
        store.claimMessages(Samples.minute(5), Samples.minute(20), MANY);
        store.claimMessages(Samples.minute(21), Samples.minute(40), 1);
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(19), Samples.minute(40), MANY),
                "claimed by a slow clock before the end of both leases");
    }

    @Test
    @DisplayName("O1: many threads that share out the outbox get every message, and none twice")
    void threadsShareOutTheOutbox() throws Exception {
        int count = 120;
        List<MessageId> queued = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            queued.add(queue("m" + (1000 + i), Samples.minute(i % 7)).id());
        }
        Instant now = Samples.minute(10);
        Instant leaseEnd = Samples.minute(60);
        List<MessageId> got = new ArrayList<>();
        for (List<List<MessageId>> round : Together.race(5, THREADS, (r, t) -> claimMessageIds(now, leaseEnd, 2))) {
            round.forEach(got::addAll);
        }
        got.addAll(claimMessageIds(now, leaseEnd, MANY));
        assertEquals(queued, got.stream().sorted().toList(), "all that was claimed of " + count + " messages, by id");
    }

    @Test
    @DisplayName("O1: a message is claimed when its commit has finished: its ticket can be read")
    void claimedAfterItsCommit() throws Exception {
        int rounds = 30;
        Together.race(rounds, 4, (round, thread) -> {
            if (thread == 0) {
                queue("m" + round, Samples.minute(0));
            } else {
                for (Message message : store.claimMessages(Samples.minute(1), Samples.minute(60), MANY)) {
                    TicketId ticket = message.ticket();
                    assertTrue(
                            store.ticket(ticket).isPresent(),
                            () -> "message '" + message.id() + "' was claimed before the commit that queued it had"
                                    + " stored ticket '" + ticket + "'");
                }
            }
            return true;
        });
    }
}
