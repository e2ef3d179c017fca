/**
 * The stores beside the least that their work can cost: bare SQL that writes the same rows. Start with
 * {@link dev.tierline.benchmarks.storage.StorageMain}, which runs everything and prints a table.
 */
@NullMarked
package dev.tierline.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
