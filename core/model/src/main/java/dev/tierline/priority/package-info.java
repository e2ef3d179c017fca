/** How pressing work is. Start with {@link dev.tierline.priority.Priority}. */
@NullMarked
package dev.tierline.priority;

import org.jspecify.annotations.NullMarked;
