/** What several pictures want to know of a department, in the words that they show. */
@NullMarked
package dev.tierline.examples.pictures.facts;

import org.jspecify.annotations.NullMarked;
