/** Every clause of the storage contract as a test. Start with {@link dev.tierline.tck.TicketStoreContract}. */
@NullMarked
package dev.tierline.tck;

import org.jspecify.annotations.NullMarked;
