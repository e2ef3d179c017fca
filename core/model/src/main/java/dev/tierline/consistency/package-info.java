/**
 * Whether the parts of a department fit together: shared by the value and the draft, and seen by nobody else. Start with
 * {@link dev.tierline.consistency.Outline}.
 */
@NullMarked
package dev.tierline.consistency;

import org.jspecify.annotations.NullMarked;
