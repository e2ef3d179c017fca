/**
 * What changes daily and is no configuration, kept beside the tickets under an id and a revision of its own. Start with
 * {@link dev.tierline.record.DeskRecord}.
 */
@NullMarked
package dev.tierline.record;

import org.jspecify.annotations.NullMarked;
