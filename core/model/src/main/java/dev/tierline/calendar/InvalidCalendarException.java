package dev.tierline.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The definition of a calendar, or of a part of one, does not hold together.
 *
 * <p>Carries every fault that was found, not only the first. Example of a message: {@code calendar has 2 faults:
 * weekly.MON[1]: 11:00-13:00 overlaps MON[0], 08:00-12:00; ...; zone: 'Europe/Bruxelles' is unknown; ...}.
 */
public final class InvalidCalendarException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<CalendarFault> faults;

    /**
     * Reports faults.
     *
     * @param what what was being defined, as {@code calendar} or {@code weekly hours}
     * @param faults what is wrong, one or more
     */
    public InvalidCalendarException(String what, List<CalendarFault> faults) {
        super(what + " has " + (faults.size() == 1 ? "a fault: " : faults.size() + " faults: ")
                + faults.stream().map(CalendarFault::toString).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
    }

    static InvalidCalendarException of(String what, String problem) {
        return new InvalidCalendarException(what, List.of(new CalendarFault("", problem)));
    }

    /**
     * Lists what is wrong.
     *
     * @return every fault, in the order of the definition
     */
    public List<CalendarFault> faults() {
        return List.copyOf(faults);
    }
}
