package dev.tierline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@link HolidaySource} answered for its horizon: outside it, a calendar knows no holidays of that source.
 *
 * <p>Immutable; equal to another with the same horizon and holidays, whatever source they came from.
 *
 * @param from the first date of the horizon
 * @param to the last date of the horizon
 * @param holidays the holidays, earliest first
 */
public record HolidayList(LocalDate from, LocalDate to, List<Holiday> holidays) {
    /**
     * Sorts the holidays, drops repetitions, and checks them against the horizon.
     *
     * @throws InvalidCalendarException naming every holiday outside the horizon
     */
    public HolidayList {
        holidays = holidays.stream().sorted().distinct().collect(Collectors.toUnmodifiableList());
        List<CalendarFault> faults = new ArrayList<>();
        if (to.isBefore(from)) {
            faults.add(new CalendarFault(
                    "",
                    "horizon ends " + to + ", before it starts " + from + "; expected a last date from " + from
                            + " on"));
        } else {
            for (int i = 0; i < holidays.size(); i++) {
                Holiday holiday = holidays.get(i);
                if (holiday.date().isBefore(from) || holiday.date().isAfter(to)) {
                    faults.add(new CalendarFault(
                            "[" + i + "]",
                            holiday.date() + " '" + holiday.name() + "' is outside the horizon; expected a date from "
                                    + from + " to " + to));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException("holiday list", faults);
        }
    }

    /** Prints the horizon and how many holidays there are. */
    @Override
    public String toString() {
        return holidays.size() + " holidays from " + from + " to " + to;
    }
}
