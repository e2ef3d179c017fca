/**
 * The quality of work: who did it, what a reviewer made of it, and which of it is looked at. Start with
 * {@link dev.tierline.quality.QualityReview}.
 */
@NullMarked
package dev.tierline.quality;

import org.jspecify.annotations.NullMarked;
