/** Marks on a plane, and how they are written as SVG; text for Mermaid. Start with {@link dev.tierline.examples.pictures.draw.Canvas}. */
@NullMarked
package dev.tierline.examples.pictures.draw;

import org.jspecify.annotations.NullMarked;
