package dev.tierline.examples.icalendar;

import org.jspecify.annotations.Nullable;

/** An iCalendar file cannot be turned into exceptions. Names the file, the place in it, and what is wrong there. */
public final class CalendarFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String place;

    CalendarFileException(String file, String place, @Nullable String problem, @Nullable Throwable cause) {
        super(file + ", " + place + ": " + problem, cause);
        this.place = place;
    }

    /**
     * Says where in the file.
     *
     * @return the line, or the event by its summary
     */
    public String place() {
        return place;
    }
}
