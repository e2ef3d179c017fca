package dev.tierline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a holiday moves when it falls on certain weekdays.
 *
 * <p>Example: the United Kingdom keeps Boxing Day two days later when it falls on a weekend, as Monday and Tuesday may
 * already be taken: {@code new Observance(Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 2))}. Immutable.
 *
 * @param shifts by how many days it moves, for each weekday on which it moves; at most seven either way
 */
public record Observance(Map<DayOfWeek, Integer> shifts) {
    /** Saturday to Friday, Sunday to Monday, as United States federal holidays. */
    public static final Observance NEAREST_WEEKDAY =
            new Observance(Map.of(DayOfWeek.SATURDAY, -1, DayOfWeek.SUNDAY, 1));

    /** Saturday and Sunday to Monday. */
    public static final Observance MONDAY_AFTER_WEEKEND =
            new Observance(Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 1));

    /** Sunday to Monday; Saturday stays. */
    public static final Observance MONDAY_AFTER_SUNDAY = new Observance(Map.of(DayOfWeek.SUNDAY, 1));

    /**
     * Copies and checks the shifts.
     *
     * @throws InvalidCalendarException if one is more than seven days
     */
    public Observance {
        EnumMap<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(shifts);
        shifts = Collections.unmodifiableMap(copy);
        if (shifts.values().stream().anyMatch(days -> Math.abs((long) days) > 7)) {
            throw InvalidCalendarException.of("observance", "shifts of " + shifts + " days; expected -7 to 7 days");
        }
    }

    /**
     * Moves a date if its weekday says so.
     *
     * @param date the date the holiday falls on
     * @return the date on which it is kept
     */
    public LocalDate move(LocalDate date) {
        return date.plusDays(shifts.getOrDefault(date.getDayOfWeek(), 0));
    }

    /** Prints the shifts, as {@code (Sat-1 Sun+1)}. */
    @Override
    public String toString() {
        return shifts.entrySet().stream()
                .map(shift ->
                        HoursText.shortName(shift.getKey()) + (shift.getValue() < 0 ? "" : "+") + shift.getValue())
                .collect(Collectors.joining(" ", "(", ")"));
    }
}
