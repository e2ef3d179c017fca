/** How long a large department takes to be built and checked, and how long it takes to say who may do what. */
@NullMarked
package dev.tierline.benchmarks.department;

import org.jspecify.annotations.NullMarked;
