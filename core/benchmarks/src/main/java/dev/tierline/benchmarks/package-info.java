/** The support calendar beside its peers and its limits, and the stores beside theirs. Start with {@link Main}, which runs everything and prints tables. */
@NullMarked
package dev.tierline.benchmarks;

import org.jspecify.annotations.NullMarked;
