package dev.tierline.examples.filestore;

import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Settlement;

/** What a journal tells: one call on the store that changed something for good. */
sealed interface Entry {

    /** {@link dev.tierline.spi.storage.TicketStore#commit} returned. */
    record Committed(Commit commit) implements Entry {}

    /** {@link dev.tierline.spi.storage.TicketStore#settle} returned. */
    record Settled(MessageId message, Settlement settlement) implements Entry {}
}
