package dev.tierline.spi.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When there will be something to claim.
 *
 * @param ticket the earliest instant at which {@link TicketStore#claimDue} can return a ticket, null if never as things are
 * @param message the earliest instant at which {@link TicketStore#claimMessages} can return a message, null likewise
 */
public record NextDue(@Nullable Instant ticket, @Nullable Instant message) {}
