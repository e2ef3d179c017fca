/**
 * When the department works, and how working time is counted. Start with {@link SupportCalendar}: it answers every
 * question. {@link WeeklyHours} says when a normal week is open, {@link YearlyRule} and {@link HolidaySource} which
 * days differ, {@link WorkingTime} is the unit that the answers count in, and {@link Explanation} says why they are
 * what they are.
 */
@NullMarked
package dev.tierline.calendar;

import org.jspecify.annotations.NullMarked;
