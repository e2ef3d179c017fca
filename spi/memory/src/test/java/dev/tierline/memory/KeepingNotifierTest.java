package dev.tierline.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepingNotifierTest {

    private static final Instant NINE = Instant.parse("2024-02-29T09:00:00Z");

    private final KeepingNotifier notifier = new KeepingNotifier();

    @Test
    @DisplayName("A new notifier was sent nothing")
    void nothingAtFirst() {
        assertEquals(List.of(), notifier.sent());
    }

    @Test
    @DisplayName("N1: every message is accepted, and kept in the order of sending")
    void acceptsAndKeeps() {
        assertEquals(new Outcome.Accepted(), notifier.send(message("b")));
        assertEquals(new Outcome.Accepted(), notifier.send(message("a")));
        assertEquals(List.of(message("b"), message("a")), notifier.sent());
    }

    @Test
    @DisplayName("N2: a message that is sent again is accepted again, and both sendings show")
    void keepsRepetitions() {
        notifier.send(message("a"));
        assertEquals(new Outcome.Accepted(), notifier.send(message("a")));
        assertEquals(List.of(message("a"), message("a")), notifier.sent());
    }

    @Test
    @DisplayName("What was given out does not change when more is sent, nor can the caller change it")
    void givesOutCopies() {
        notifier.send(message("a"));
        List<Message> before = notifier.sent();
        notifier.send(message("b"));
        assertEquals(List.of(message("a")), before);
        assertThrows(UnsupportedOperationException.class, before::clear);
    }

    @Test
    @DisplayName("What was sent to a customer is not what was sent to the staff member of the same name")
    void tellsRecipientsApart() {
        Message toCustomer =
                new Message(new MessageId("b"), TicketId.of("INC-1"), "merged", RequesterId.of("anna"), NINE, NINE);
        notifier.send(message("a"));
        notifier.send(toCustomer);
        assertEquals(List.of(message("a")), notifier.sentTo(Actor.staff(StaffId.of("anna"))));
        assertEquals(List.of(toCustomer), notifier.sentTo(Actor.requester(RequesterId.of("anna"))));
        assertEquals(List.of(), notifier.sentTo(Actor.system()));
    }

    @Test
    @DisplayName("N3: nothing is lost when many threads send at once, and each thread's order is kept")
    void losesNothing() throws Exception {
        int threads = 8;
        int each = 100;
        CyclicBarrier start = new CyclicBarrier(threads);
        List<FutureTask<Void>> senders = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int thread = t;
            FutureTask<Void> sender = new FutureTask<>(() -> {
                start.await();
                for (int i = 0; i < each; i++) {
                    notifier.send(message(thread + "/" + i));
                }
                return null;
            });
            senders.add(sender);
            new Thread(sender).start();
        }
        for (FutureTask<Void> sender : senders) {
            sender.get(30, TimeUnit.SECONDS);
        }
        for (int t = 0; t < threads; t++) {
            String prefix = t + "/";
            List<Message> expected = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                expected.add(message(prefix + i));
            }
            assertEquals(
                    expected,
                    notifier.sent().stream()
                            .filter(message -> message.id().value().startsWith(prefix))
                            .toList());
        }
    }

    private static Message message(String id) {
        return new Message(
                new MessageId(id), TicketId.of("INC-1"), "resolution/breach", StaffId.of("anna"), NINE, NINE);
    }
}
