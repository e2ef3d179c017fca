/** Known answers taken from other systems. Start with {@link dev.tierline.vectors.KnownAnswers}. */
@NullMarked
package dev.tierline.vectors;

import org.jspecify.annotations.NullMarked;
