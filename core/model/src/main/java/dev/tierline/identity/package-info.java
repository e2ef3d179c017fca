/** The one rule for the text of identifiers, for this module and the contracts' alone. */
@NullMarked
package dev.tierline.identity;

import org.jspecify.annotations.NullMarked;
