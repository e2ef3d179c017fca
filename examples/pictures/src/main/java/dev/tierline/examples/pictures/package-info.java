/** Draws a department: its org chart, its tier ladder, a week's coverage. Start with {@link dev.tierline.examples.pictures.Main}. */
@NullMarked
package dev.tierline.examples.pictures;

import org.jspecify.annotations.NullMarked;
