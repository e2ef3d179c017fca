/** The replay's way through the product: start with {@link dev.tierline.examples.replay.desk.DeskReplay}. */
@NullMarked
package dev.tierline.examples.replay.desk;

import org.jspecify.annotations.NullMarked;
