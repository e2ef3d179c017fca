/**
 * What a host's database must do for the desk. Start with {@link dev.tierline.spi.storage.TicketStore}: numbered clauses,
 * each proved by the conformance kit {@code tierline-tck}.
 */
@NullMarked
package dev.tierline.spi.storage;

import org.jspecify.annotations.NullMarked;
