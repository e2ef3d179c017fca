/** The smallest whole department: the code of the README's first screen. */
@NullMarked
package dev.tierline.examples.quickstart;

import org.jspecify.annotations.NullMarked;
