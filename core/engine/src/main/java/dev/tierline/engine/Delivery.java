package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

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
        Instant leaseEnd = clock.leaseEnd(now);
        for (Message message : store.claimMessages(now, leaseEnd, limit)) {
            if (!clock.now().isBefore(leaseEnd)) {
                break; // whatever is left may be somebody else's by now
            }
            Outcome outcome = send(message);
            if (outcome instanceof Outcome.Accepted) {
                store.settle(message.id(), new Settlement.Delivered());
                accepted++;
            } else if (outcome instanceof Outcome.Rejected refusal) {
                store.settle(message.id(), new Settlement.Rejected(refusal.reason()));
                rejected++;
            } else if (outcome instanceof Outcome.RetryAfter later) {
                store.settle(message.id(), new Settlement.Postponed(clock.after(later.delay())));
                postponed++;
            }
        }
        return new DeliveryReport(accepted, rejected, postponed, store.nextDue().message());
    }

    @SuppressWarnings({"try", "CatchingUnchecked"
    }) // the MDC entry is there while the block runs; notifiers throw anything
    private Outcome send(Message message) {
        try (MDC.MDCCloseable ignored =
                MDC.putCloseable(SupportDesk.TICKET_KEY, message.ticket().value())) {
            return requireNonNull(notifier.send(message), "what the notifier returned");
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable failure) {
            LOG.warn("notifier failed on message {}: it is sent again in {}", message.id(), AFTER_FAILURE, failure);
            return new Outcome.RetryAfter(AFTER_FAILURE);
        }
    }
}
