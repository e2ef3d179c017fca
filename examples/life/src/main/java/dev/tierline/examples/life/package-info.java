/** The whole life of a request. Start with {@link dev.tierline.examples.life.Life}. */
@NullMarked
package dev.tierline.examples.life;

import org.jspecify.annotations.NullMarked;
