/** The one rule for the text of identifiers. Not exported. */
@NullMarked
package dev.tierline.identity;

import org.jspecify.annotations.NullMarked;
