/** The neutral log of a department: start with {@link dev.tierline.examples.replay.log.LogReader}. */
@NullMarked
package dev.tierline.examples.replay.log;

import org.jspecify.annotations.NullMarked;
