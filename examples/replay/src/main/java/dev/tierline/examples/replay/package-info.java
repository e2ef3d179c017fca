/**
 * Replays an incident log through a support department and shows what happened. Start with {@link
 * dev.tierline.examples.replay.Main}; {@link dev.tierline.examples.replay.Replay} is where the log meets the desk.
 */
@NullMarked
package dev.tierline.examples.replay;

import org.jspecify.annotations.NullMarked;
