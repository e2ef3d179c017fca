package dev.tierline.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** O2 and O3: what becomes of claimed messages. */
abstract class SettlementClauses extends StoreClauses {

    private static final MessageId NEWS = new MessageId("news");
    private static final Instant FAR = Instant.parse("2099-12-31T23:59:59.999Z");
    private static final Settlement DELIVERED = new Settlement.Delivered();
    private static final Settlement REJECTED = new Settlement.Rejected("no such address: \u0141ukasz \uD83D\uDCDE");

    SettlementClauses(Supplier<TicketStore> factory) {
        super(factory);
    }

    @Test
    @DisplayName("O2: a delivered message is never claimed again")
    void deliveredIsNeverClaimedAgain() {
        claimNews();
        store.settle(NEWS, DELIVERED);
        assertOutboxEmpty("after its only message was delivered");
    }

    @Test
    @DisplayName("O2: a rejected message is never claimed again")
    void rejectedIsNeverClaimedAgain() {
        claimNews();
        store.settle(NEWS, REJECTED);
        assertOutboxEmpty("after its only message was rejected");
    }

    @Test
    @DisplayName("O2: a message delivered after its lease ended, while another holds it, is never claimed again")
    void deliveredLateIsNeverClaimedAgain() {
        claimNews();
        store.claimMessages(Samples.minute(20), Samples.minute(30), MANY);
        store.settle(NEWS, DELIVERED);
        assertOutboxEmpty("after its only message was delivered by one who had held it before");
    }

    @Test
    @DisplayName("O2: settling a settled message again changes nothing, whatever is said the second time")
    void settlingAgainChangesNothing() {
        for (Settlement first : List.of(DELIVERED, REJECTED)) {
            for (Settlement second : List.of(DELIVERED, REJECTED, new Settlement.Postponed(Samples.minute(20)))) {
                String id = first + " then " + second;
                queue(id, Samples.minute(0));
                store.claimMessages(Samples.minute(1), Samples.minute(10), MANY);
                store.settle(new MessageId(id), first);
                assertDoesNotThrow(() -> store.settle(new MessageId(id), second), id);
                assertOutboxEmpty("after its only message was settled as " + id);
            }
        }
    }

    @Test
    @DisplayName("O2: settling one message leaves the others where they were")
    void othersStay() {
        queue("a", Samples.minute(1));
        queue("b", Samples.minute(2));
        queue("c", Samples.minute(6));
        store.claimMessages(Samples.minute(5), Samples.minute(10), MANY);
        store.settle(new MessageId("a"), DELIVERED);
        assertEquals(
                messages("c"),
                claimMessageIds(Samples.minute(6), Samples.minute(10), MANY),
                "claimed while one of three is settled and one is claimed");
        assertEquals(
                messages("b", "c"),
                claimMessageIds(Samples.minute(15), Samples.minute(20), MANY).stream()
                        .sorted()
                        .toList(),
                "claimed after the leases of the two that are not settled, by id");
    }

    @Test
    @DisplayName("O2: settling an id that is not in the outbox changes nothing")
    void unknownIdChangesNothing() {
        Message news = queue("news", Samples.minute(1));
        for (Settlement settlement : List.of(DELIVERED, REJECTED, new Settlement.Postponed(Samples.minute(1)))) {
            assertDoesNotThrow(
                    () -> store.settle(new MessageId("other"), settlement),
                    () -> "settling an id that is not in the outbox as " + settlement);
        }
        assertEquals(
                List.of(news),
                store.claimMessages(Samples.minute(5), Samples.minute(10), MANY),
                "the outbox after another id was settled");
    }

    @Test
    @DisplayName("O3: a postponed message can be claimed at its instant and not a millisecond before")
    void claimableFromItsInstantOn() {
        Message news = claimNews();
        Instant at = Samples.minute(45);
        store.settle(NEWS, new Settlement.Postponed(at));
        assertEquals(
                List.of(),
                store.claimMessages(Samples.justBefore(at), Samples.minute(60), MANY),
                "claimed a millisecond before the instant to which the only message was postponed");
        assertEquals(List.of(news), store.claimMessages(at, Samples.minute(60), MANY), "claimed at that instant");
    }

    @Test
    @DisplayName("O3: a message postponed to before its lease ends can be claimed then")
    void postponingEndsTheLease() {
        Message news = claimNews();
        store.settle(NEWS, new Settlement.Postponed(Samples.minute(7)));
        assertEquals(
                List.of(news),
                store.claimMessages(Samples.minute(7), Samples.minute(60), MANY),
                "claimed at the instant to which the only message was postponed, before its lease would have ended");
    }

    @Test
    @DisplayName("O3: a message can be postponed again and again")
    void postponedAgainAndAgain() {
        Message news = claimNews();
        for (int minute = 30; minute < 90; minute += 10) {
            store.settle(NEWS, new Settlement.Postponed(Samples.minute(minute)));
            assertEquals(
                    List.of(),
                    store.claimMessages(Samples.minute(minute - 1), Samples.minute(99), MANY),
                    "claimed a minute before the instant of this postponement");
            assertEquals(
                    List.of(news),
                    store.claimMessages(Samples.minute(minute), Samples.minute(minute + 5), MANY),
                    "claimed at the instant of this postponement");
        }
    }

    @Test
    @DisplayName("O3: the last of two postponements counts")
    void lastPostponementCounts() {
        Message news = claimNews();
        store.settle(NEWS, new Settlement.Postponed(Samples.minute(40)));
        store.settle(NEWS, new Settlement.Postponed(Samples.minute(30)));
        assertEquals(
                List.of(news),
                store.claimMessages(Samples.minute(30), Samples.minute(60), MANY),
                "claimed at the second of two instants to which the only message was postponed");
    }

    private Message claimNews() {
        Message news = queue("news", Samples.minute(0));
        assertEquals(
                List.of(news),
                store.claimMessages(Samples.minute(1), Samples.minute(10), MANY),
                "claimed of an outbox with one message");
        return news;
    }

    private void assertOutboxEmpty(String when) {
        assertEquals(List.of(), claimMessageIds(FAR, FAR.plusMillis(1), MANY), () -> "the outbox " + when);
    }
}
