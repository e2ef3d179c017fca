/**
 * A department in memory, for tests, simulations and programs that need nothing durable. Start with
 * {@link dev.tierline.memory.MemoryStore}.
 */
@NullMarked
package dev.tierline.memory;

import org.jspecify.annotations.NullMarked;
