package dev.tierline.engine;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.spi.storage.Settlement;
import dev.tierline.spi.storage.TicketStore;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Sends what was queued: at least once, each message under its stable id. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final TicketStore store;
    private final Notifier notifier;

    Delivery(TicketStore store, Notifier notifier) {
        this.store = store;
        this.notifier = notifier;
    }

    DeliveryReport deliver(int limit, DeskClock clock) {
        Instant now = clock.now();
        int accepted = 0;
        int rejected = 0;
        int postponed = 0;
        for (Message message : store.claimMessages(now, now.plus(clock.lease()), limit)) {
            Outcome outcome = send(message);
            if (outcome instanceof Outcome.Accepted) {
                store.settle(message.id(), new Settlement.Delivered());
                accepted++;
            } else if (outcome instanceof Outcome.Rejected refusal) {
                store.settle(message.id(), new Settlement.Rejected(refusal.reason()));
                rejected++;
            } else if (outcome instanceof Outcome.RetryAfter later) {
                store.settle(message.id(), new Settlement.Postponed(clock.now().plus(later.delay())));
                postponed++;
            }
        }
        return new DeliveryReport(accepted, rejected, postponed, store.nextDue().message());
    }

    @SuppressWarnings("try") // the MDC entry is there while the block runs; nobody asks for it by name
    private Outcome send(Message message) {
        try (MDC.MDCCloseable ignored =
                MDC.putCloseable(SupportDesk.TICKET_KEY, message.ticket().value())) {
            return notifier.send(message);
        } catch (RuntimeException failure) {
            LOG.warn("notifier failed on message {}: it is sent again in {}", message.id(), AFTER_FAILURE, failure);
            return new Outcome.RetryAfter(AFTER_FAILURE);
        }
    }
}
