/**
 * What the clock on the wall of a zone means, by the published policy on daylight saving. Not exported: calendars and on-call
 * schedules read it alike. Start with {@link dev.tierline.localtime.LocalClock}.
 */
@NullMarked
package dev.tierline.localtime;

import org.jspecify.annotations.NullMarked;
