/**
 * What a person hands in, and how it is refused: every fault is one {@link
 * dev.tierline.examples.replay.input.InputException} that fits on one line.
 */
@NullMarked
package dev.tierline.examples.replay.input;

import org.jspecify.annotations.NullMarked;
