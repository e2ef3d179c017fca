package dev.tierline.calendar;

import java.io.Serializable;

/**
 * One thing that is wrong with the definition of a calendar.
 *
 * <p>Example: path {@code weekly.MON[1]}, problem {@code 13:00-12:00 ends before it starts; expected ...}. Immutable.
 *
 * @param path where it stands in the definition; indexes count from zero, and a definition that is a single value has
 *     the empty path
 * @param problem what was found and what would be accepted
 */
public record CalendarFault(String path, String problem) implements Serializable {
    CalendarFault under(String parent) {
        String separator = path.isEmpty() || path.startsWith("[") || parent.isEmpty() ? "" : ".";
        return new CalendarFault(parent + separator + path, problem);
    }

    /** Prints the path, then the problem. */
    @Override
    public String toString() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
