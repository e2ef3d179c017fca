/** Public holidays from a library. Start with {@link JollydayHolidays}, which is all it takes. */
@NullMarked
package dev.tierline.examples.holidays;

import org.jspecify.annotations.NullMarked;
