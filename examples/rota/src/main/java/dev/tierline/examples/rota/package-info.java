/** A month of on call: a picture, a calendar file and who it weighs on. Start with {@link Rota}. */
@NullMarked
package dev.tierline.examples.rota;

import org.jspecify.annotations.NullMarked;
