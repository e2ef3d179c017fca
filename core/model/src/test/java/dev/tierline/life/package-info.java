/** Whole lives of tickets. Start with {@link dev.tierline.life.LifeDesk}. */
@NullMarked
package dev.tierline.life;

import org.jspecify.annotations.NullMarked;
