/**
 * What a replay must find, worked out in the plainest way and without the product: start with {@link
 * dev.tierline.examples.replay.oracle.NaiveReplay}; {@link dev.tierline.examples.replay.oracle.UntidyLogs} feeds it.
 */
@NullMarked
package dev.tierline.examples.replay.oracle;

import org.jspecify.annotations.NullMarked;
