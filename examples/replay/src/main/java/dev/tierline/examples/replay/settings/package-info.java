/** What a replay assumes about the department: start with {@link dev.tierline.examples.replay.settings.Settings}. */
@NullMarked
package dev.tierline.examples.replay.settings;

import org.jspecify.annotations.NullMarked;
