/** The rungs of the support ladder. Start with {@link dev.tierline.tier.Tier}. */
@NullMarked
package dev.tierline.tier;

import org.jspecify.annotations.NullMarked;
