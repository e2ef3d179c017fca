/**
 * What a replay found, for programs and for people: start with {@link dev.tierline.examples.replay.report.Replayed}.
 */
@NullMarked
package dev.tierline.examples.replay.report;

import org.jspecify.annotations.NullMarked;
