package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C5: a message is put into the outbox once. */
abstract class QueueClauses extends StoreClauses {

    private static final MessageId NEWS = new MessageId("news");

    QueueClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("C5: a message queued again while it waits is sent once, as it was queued first")
    void waitingMessageIsNotDoubled() {
        Message first = queue("news", Samples.minute(5));
        queueAgain(Samples.minute(1));
        assertEquals(
                List.of(first),
                store.claimMessages(Samples.minute(5), Samples.minute(6), MANY),
                "the outbox after a message was queued twice");
    }

    @Test
    @DisplayName("C5: a message twice in one commit is sent once")
    void messageTwiceInOneCommitIsNotDoubled() {
        TicketChange change = Samples.opened("INC-1");
        Message message = Samples.message("news", change.ticket().id(), Samples.minute(0));
        commitWith(change, message, message);
        assertEquals(
                List.of(NEWS),
                claimMessageIds(Samples.minute(5), Samples.minute(6), MANY),
                "the outbox after a commit that holds a message twice");
    }

    @Test
    @DisplayName("C5: a delivered message that is queued again is not sent again")
    void deliveredMessageIsNotQueuedAgain() {
        assertSettledStaysSettled(new Settlement.Delivered());
    }

    @Test
    @DisplayName("C5: a rejected message that is queued again is not sent after all")
    void rejectedMessageIsNotQueuedAgain() {
        assertSettledStaysSettled(new Settlement.Rejected("no such address"));
    }

    private void assertSettledStaysSettled(Settlement settlement) {
        queue("news", Samples.minute(0));
        store.claimMessages(Samples.minute(1), Samples.minute(2), MANY);
        store.settle(NEWS, settlement);
        queueAgain(Samples.minute(3));
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(9), Samples.minute(10), MANY),
                "the outbox after its only message was settled and queued again");
    }

    @Test
    @DisplayName("C5: a claimed message that is queued again stays claimed")
    void claimedMessageStaysClaimed() {
        queue("news", Samples.minute(0));
        store.claimMessages(Samples.minute(1), Samples.minute(5), MANY);
        queueAgain(Samples.minute(1));
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(4), Samples.minute(9), MANY),
                "what can be claimed before the lease of the only message ends, when it was queued again");
    }

    @Test
    @DisplayName("C5: a postponed message that is queued again stays postponed")
    void postponedMessageStaysPostponed() {
        queue("news", Samples.minute(0));
        store.claimMessages(Samples.minute(1), Samples.minute(2), MANY);
        store.settle(NEWS, new Settlement.Postponed(Samples.minute(30)));
        queueAgain(Samples.minute(3));
        assertEquals(
                List.of(),
                claimMessageIds(Samples.minute(29), Samples.minute(40), MANY),
                "what can be claimed before the instant to which the only message was postponed, when it was queued"
                        + " again");
    }

    private void queueAgain(Instant queuedAt) {
        TicketChange change = Samples.opened("queues it again");
        commitWith(change, Samples.message("news", change.ticket().id(), queuedAt));
    }

    @Test
    @DisplayName("C5: the rest of a commit that queues a message again is stored")
    void restOfTheCommitIsStored() {
        queue("news", Samples.minute(0));
        TicketChange change = Samples.opened("INC-2", Samples.minute(7));
        TicketId id = change.ticket().id();
        Reference reference = Reference.of("mail-2");
        store.commit(Commit.of(change)
                .consuming(reference, id)
                .sending(
                        Samples.message("before", id, Samples.minute(1)),
                        Samples.message("news", id, Samples.minute(2)),
                        Samples.message("behind", id, Samples.minute(3))));

        assertStored(change, "after its commit queued a message again");
        assertEquals(1, store.history(id, 0, MANY).size(), "entries in the history of the ticket of that commit");
        assertEquals(Optional.of(id), store.byReference(reference), "the reference of that commit");
        assertEquals(
                messages("before", "behind", "news"),
                claimMessageIds(Samples.minute(9), Samples.minute(10), MANY).stream()
                        .sorted()
                        .toList(),
                "the outbox, by id, after a commit of two new messages around one that was queued before");
        assertEquals(
                List.of(id),
                store.claimDue(Samples.minute(7), Samples.minute(8), MANY, 0),
                "what that commit made due");
    }

    @Test
    @DisplayName("C5: a message that many threads queue at once is sent once, and all their commits are stored")
    void messageQueuedByManyIsNotDoubled() throws Exception {
        int rounds = 10;
        int threads = 6;
        Together.race(rounds, threads, (round, thread) -> {
            TicketChange change = Samples.opened(round + "/" + thread);
            commitWith(change, Samples.message("news " + round, change.ticket().id(), Samples.minute(round)));
            return true;
        });
        for (int round = 0; round < rounds; round++) {
            for (int thread = 0; thread < threads; thread++) {
                assertStored(Samples.opened(round + "/" + thread), "after its commit queued the others' message too");
            }
            assertEquals(
                    messages("news " + round),
                    claimMessageIds(Samples.minute(round), Samples.minute(99), MANY),
                    "the outbox after " + threads + " threads queued the same message");
        }
    }
}
