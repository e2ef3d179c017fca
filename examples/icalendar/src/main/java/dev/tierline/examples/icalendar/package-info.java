/** Exceptions from an iCalendar file. Start with {@link CalendarFile}, which is all it takes. */
@NullMarked
package dev.tierline.examples.icalendar;

import org.jspecify.annotations.NullMarked;
