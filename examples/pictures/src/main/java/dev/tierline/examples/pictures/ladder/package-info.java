/** Where work goes and who is told. Start with {@link dev.tierline.examples.pictures.ladder.LadderChart}. */
@NullMarked
package dev.tierline.examples.pictures.ladder;

import org.jspecify.annotations.NullMarked;
