package dev.tierline.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@link SupportDesk#deliver} did.
 *
 * @param accepted how many messages were delivered
 * @param rejected how many can never be
 * @param postponed how many are tried again
 * @param nextDue when there will be something to send as things are; null if the outbox is empty
 */
public record DeliveryReport(
        int accepted, int rejected, int postponed, @Nullable Instant nextDue) {}
