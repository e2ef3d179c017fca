package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Knows public holidays: a library, a file, a table of the host.
 *
 * <p>A calendar asks it once, while it is built, and keeps the answer as data; it never asks again. Example:
 *
 * <pre>{@code
 * HolidaySource national = (from, to) -> from.datesUntil(to.plusDays(1))
 *     .filter(date -> date.getMonthValue() == 7 && date.getDayOfMonth() == 21)
 *     .map(date -> new Holiday(date, "National Day"))
 *     .toList();
 * }</pre>
 *
 * <p>An implementation holds to these clauses:
 * <ul>
 * <li>H1: {@code holidays} returns every holiday it knows from the first to the last date, both included, in any
 * order, and none outside; two holidays may share a date.
 *   <li>H2: it may throw; the exception reaches whoever builds the calendar unchanged.
 * </ul>
 * <p>The calendar promises: it asks from the thread that builds, with a last date that is not before the first.
 */
@FunctionalInterface
public interface HolidaySource {
    /**
     * Lists the holidays of a stretch of dates.
     *
     * @param from the first date asked for
     * @param to the last date asked for
     * @return the holidays, in any order
     */
    Collection<Holiday> holidays(LocalDate from, LocalDate to);
}
