/** Who is at work in a week. Start with {@link dev.tierline.examples.pictures.coverage.WeekCoverage}. */
@NullMarked
package dev.tierline.examples.pictures.coverage;

import org.jspecify.annotations.NullMarked;
